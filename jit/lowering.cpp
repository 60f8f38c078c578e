#include "lowering.h"

#include "error.h"

#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/TargetParser/Triple.h"

namespace vmkit {

namespace {

// A leaf with a frame up to this size needs no check: the limit leaves room for it.
constexpr uint64_t smallFrame = 4096;
// The prologue moves the stack pointer before the check runs: beyond this, each alloca is checked
// before it is made.
constexpr uint64_t largeFrame = 64 * 1024;
constexpr unsigned widestInteger = 256;
// Wider integers are refused: LLVM takes minutes over a division of a million bits.
constexpr unsigned refusedInteger = 4096;

bool isExoticType(const llvm::Type *type) {
  if (const auto *integer = llvm::dyn_cast<llvm::IntegerType>(type))
    return integer->getBitWidth() > widestInteger;
  if (llvm::isa<llvm::ScalableVectorType>(type) || type->isX86_AMXTy() || type->isTokenTy() ||
      type->isTargetExtTy() || type->isPPC_FP128Ty() || type->isX86_FP80Ty() || type->isFP128Ty())
    return true;
  if (const auto *vector = llvm::dyn_cast<llvm::FixedVectorType>(type))
    return vector->getNumElements() > 64 || isExoticType(vector->getElementType());
  if (const auto *array = llvm::dyn_cast<llvm::ArrayType>(type))
    return isExoticType(array->getElementType());
  if (const auto *structure = llvm::dyn_cast<llvm::StructType>(type))
    return structure->getNumElements() > 256 || llvm::any_of(structure->elements(), isExoticType);
  if (const auto *function = llvm::dyn_cast<llvm::FunctionType>(type))
    return isExoticType(function->getReturnType()) ||
           llvm::any_of(function->params(), isExoticType);
  return false;
}

// Scalars in a value: code generators take each for one.
uint64_t scalarCount(const llvm::Type *type) {
  if (const auto *array = llvm::dyn_cast<llvm::ArrayType>(type))
    return llvm::SaturatingMultiply(array->getNumElements(), scalarCount(array->getElementType()));
  if (const auto *structure = llvm::dyn_cast<llvm::StructType>(type)) {
    uint64_t count = 0;
    for (const llvm::Type *element : structure->elements())
      count = llvm::SaturatingAdd(count, scalarCount(element));
    return count;
  }
  return 1;
}
constexpr uint64_t mostScalars = 1024;

bool hasUsualAttributes(const llvm::Function &function) {
  static constexpr llvm::StringLiteral usual[] = {
      "frame-pointer", "no-trapping-math", "stack-protector-buffer-size", "min-legal-vector-width",
      "no-builtins",   "tune-cpu",         "disable-tail-calls"};
  for (const llvm::Attribute &attribute : function.getAttributes().getFnAttrs())
    if (attribute.isStringAttribute() && !llvm::is_contained(usual, attribute.getKindAsString()))
      return false;
  return true;
}

bool hasUsualPersonality(const llvm::Function &function) {
  if (!function.hasPersonalityFn())
    return true;
  const llvm::StringRef name = function.getPersonalityFn()->stripPointerCasts()->getName();
  return name == "__gxx_personality_v0" || name == "__gcc_personality_v0" ||
         name == "rust_eh_personality";
}

bool isTooWide(const llvm::Type *type) {
  if (const auto *integer = llvm::dyn_cast<llvm::IntegerType>(type))
    return integer->getBitWidth() > refusedInteger;
  return llvm::any_of(type->subtypes(), isTooWide);
}

bool isUsualConvention(llvm::CallingConv::ID convention) {
  return convention == llvm::CallingConv::C || convention == llvm::CallingConv::Fast ||
         convention == llvm::CallingConv::Cold;
}

bool isUsualIntrinsic(const llvm::Function &function) {
  const llvm::StringRef name = function.getName();
  for (llvm::StringRef strange :
       {"llvm.aarch64.",      "llvm.arm.",          "llvm.amdgcn.",      "llvm.nvvm.",
        "llvm.riscv.",        "llvm.ppc.",          "llvm.wasm.",        "llvm.mips.",
        "llvm.hexagon.",      "llvm.s390.",         "llvm.x86.",         "llvm.coro.",
        "llvm.eh.",           "llvm.experimental.", "llvm.gc",           "llvm.matrix.",
        "llvm.vp.",           "llvm.localescape",   "llvm.localrecover", "llvm.swift.",
        "llvm.objc.",         "llvm.read_",         "llvm.write_",       "llvm.masked.",
        "llvm.returnaddress", "llvm.frameaddress"})
    if (name.starts_with(strange))
      return false;
  return true;
}

const char *spelling(const llvm::Type &type) {
  if (type.isVoidTy())
    return "void";
  if (type.isPointerTy())
    return "ptr";
  if (type.isFloatTy())
    return "f32";
  if (type.isDoubleTy())
    return "f64";
  if (type.isIntegerTy(1))
    return "i1";
  if (type.isIntegerTy(8))
    return "i8";
  if (type.isIntegerTy(16))
    return "i16";
  if (type.isIntegerTy(32))
    return "i32";
  if (type.isIntegerTy(64))
    return "i64";
  return nullptr;
}

// The function in whose source the call stands: not the one that it was inlined into.
llvm::StringRef callerName(const llvm::CallBase &call) {
  const llvm::DILocation *location = call.getDebugLoc();
  return location ? location->getScope()->getSubprogram()->getName()
                  : call.getFunction()->getName();
}

// The overflow block: calls the kit, which leaves the guest.
llvm::BasicBlock *overflowBlock(llvm::Function &function) {
  llvm::Module &module = *function.getParent();
  auto &context = module.getContext();
  auto *block = llvm::BasicBlock::Create(context, "stack.overflow", &function);
  auto *pointer = llvm::PointerType::getUnqual(context);
  auto overflow =
      module.getOrInsertFunction(stackOverflowName, llvm::Type::getVoidTy(context), pointer);
  auto *declared = llvm::cast<llvm::Function>(overflow.getCallee());
  declared->setDoesNotReturn();
  declared->setDoesNotThrow();
  declared->addFnAttr(llvm::Attribute::Cold);
  llvm::IRBuilder<> builder(block);
  if (auto *program = function.getSubprogram())
    builder.SetCurrentDebugLocation(llvm::DILocation::get(context, 0, 0, program));
  builder.CreateCall(overflow, {module.getOrInsertGlobal(sessionName, builder.getInt8Ty())})
      ->setDoesNotReturn();
  builder.CreateUnreachable();
  return block;
}

// A call through a cell no longer shows its callee, so it says itself how narrow integers are
// passed. C's bool is always extended with zeros; for other integers the declaration must know.
void extendArguments(llvm::CallBase &call, const llvm::Function &callee) {
  for (const auto kind : {llvm::Attribute::ZExt, llvm::Attribute::SExt}) {
    for (unsigned i = 0; i < callee.arg_size(); ++i)
      if (callee.hasParamAttribute(i, kind))
        call.addParamAttr(i, kind);
    if (callee.hasRetAttribute(kind))
      call.addRetAttr(kind);
  }
  for (unsigned i = 0; i < call.arg_size(); ++i)
    if (call.getArgOperand(i)->getType()->isIntegerTy(1))
      call.addParamAttr(i, llvm::Attribute::ZExt);
}

llvm::Value *loadLimit(llvm::IRBuilder<> &builder, llvm::Module &module) {
  auto *limit = module.getOrInsertGlobal(contextName, builder.getInt8Ty());
  llvm::cast<llvm::GlobalVariable>(limit)->setDSOLocal(true); // Context::stackLimit, at offset 0
  return builder.CreateLoad(builder.getInt64Ty(), limit, "stack.limit");
}

} // namespace

std::string signatureText(const llvm::FunctionType &type) {
  const char *result = spelling(*type.getReturnType());
  if (!result || type.isVarArg())
    return "";
  std::string text = std::string(result) + "(";
  for (const llvm::Type *parameter : type.params()) {
    const char *name = spelling(*parameter);
    if (!name || parameter->isVoidTy())
      return "";
    if (text.back() != '(')
      text += ',';
    text += name;
  }
  return text + ")";
}

std::string typeSpelling(llvm::StringRef signature) {
  const auto [result, parameters] = signature.split("(ctx");
  return signature == result ? signature.str() : (result + "(ptr" + parameters).str();
}

void setGuestAttributes(llvm::Module &module) {
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("frame-pointer", "non-leaf");
    if (!function.hasPersonalityFn()) {
      function.setDoesNotThrow();
      function.removeFnAttr(llvm::Attribute::UWTable);
    }
  }
}

llvm::Error checkPolicy(const llvm::Module &module) {
  if (!module.getModuleInlineAsm().empty())
    return fail("ERR_IR_REFUSED",
                "module-level assembly is not allowed in guest code: move it into a runtime");
  if (!module.ifunc_empty())
    return fail("ERR_IR_REFUSED", "'" + module.ifunc_begin()->getName() +
                                      "' is an ifunc, which the kit does not link");
  if (module.getNamedGlobal("llvm.global_ctors") || module.getNamedGlobal("llvm.global_dtors"))
    return fail(
        "ERR_IR_REFUSED",
        "the module has static constructors, which a guest module cannot run: prepare it as a "
        "runtime (vmkit prepare), or remove them");
  for (const llvm::GlobalVariable &variable : module.globals())
    if (variable.isThreadLocal())
      return fail("ERR_IR_REFUSED", "'" + variable.getName() +
                                        "' is thread-local, which a guest module cannot have: "
                                        "prepare it as a runtime (vmkit prepare)");
  for (const llvm::Function &function : module)
    if (!function.isDeclaration() && !function.hasLocalLinkage() &&
        !isUsualConvention(function.getCallingConv()))
      return fail("ERR_IR_REFUSED", "'" + function.getName() +
                                        "' has a calling convention of its own, which its callers "
                                        "outside of the module do not know: give it internal "
                                        "linkage, or C's convention");
  const auto tooWide = [](const llvm::Twine &what) {
    return fail("ERR_IR_REFUSED", what + " has an integer of more than " +
                                      llvm::Twine(refusedInteger) +
                                      " bits, which is too wide to compile");
  };
  for (const llvm::GlobalVariable &variable : module.globals())
    if (isTooWide(variable.getValueType()))
      return tooWide("'" + variable.getName() + "'");
  for (const llvm::Function &function : module) {
    if (isTooWide(function.getFunctionType()))
      return tooWide("'" + function.getName() + "'");
    for (const llvm::Instruction &instruction : llvm::instructions(function)) {
      if (isTooWide(instruction.getType()))
        return tooWide("'" + function.getName() + "'");
      if (const auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction))
        if (const auto *assembly = llvm::dyn_cast<llvm::InlineAsm>(call->getCalledOperand());
            assembly && !assembly->getAsmString().empty())
          return fail("ERR_IR_REFUSED",
                      "'" + function.getName() + "' has inline assembly (\"" +
                          assembly->getAsmString() +
                          "\"), which is not allowed in guest code: move it into a runtime");
    }
  }
  return llvm::Error::success();
}

bool isExotic(const llvm::Module &module) {
  for (const llvm::NamedMDNode &metadata : module.named_metadata())
    if (metadata.getName().starts_with("llvm.") && metadata.getName() != "llvm.module.flags" &&
        metadata.getName() != "llvm.ident" && metadata.getName() != "llvm.dbg.cu")
      return true;
  for (const llvm::GlobalVariable &variable : module.globals())
    if (variable.isThreadLocal() || isExoticType(variable.getValueType()))
      return true;
  for (const llvm::Function &function : module) {
    if (function.isIntrinsic() ? !isUsualIntrinsic(function)
                               : isExoticType(function.getFunctionType()))
      return true;
    if (!isUsualConvention(function.getCallingConv()) || !hasUsualAttributes(function) ||
        !hasUsualPersonality(function) || function.hasFnAttribute(llvm::Attribute::Naked) ||
        function.hasFnAttribute(llvm::Attribute::PresplitCoroutine) || function.hasGC())
      return true;
    for (const llvm::Instruction &instruction : llvm::instructions(function)) {
      if (scalarCount(instruction.getType()) > mostScalars)
        return true;
      if (const auto *pad = llvm::dyn_cast<llvm::LandingPadInst>(&instruction);
          pad && (!pad->getType()->isStructTy() || pad->getType()->getStructNumElements() != 2))
        return true;
      if (isExoticType(instruction.getType()) || llvm::isa<llvm::CallBrInst>(instruction) ||
          llvm::isa<llvm::IndirectBrInst>(instruction) ||
          llvm::isa<llvm::FuncletPadInst>(instruction) ||
          llvm::isa<llvm::CatchSwitchInst>(instruction))
        return true;
      if (const auto *alloca = llvm::dyn_cast<llvm::AllocaInst>(&instruction)) {
        const auto size = alloca->getAllocationSize(module.getDataLayout());
        if (isExoticType(alloca->getAllocatedType()) ||
            (size && size->getKnownMinValue() > (1u << 20)))
          return true;
      }
      if (const auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction))
        if (!isUsualConvention(call->getCallingConv()) || call->isInlineAsm() ||
            call->hasOperandBundles())
          return true;
      for (const llvm::Use &operand : instruction.operands())
        if (isExoticType(operand->getType()) || scalarCount(operand->getType()) > mostScalars)
          return true;
    }
  }
  return false;
}

llvm::Error lowerCalls(llvm::Module &module,
                       llvm::function_ref<std::string(llvm::StringRef)> signatureOf) {
  std::vector<llvm::Function *> callees;
  for (llvm::Function &function : module)
    if (function.isDeclaration() && !function.isIntrinsic() && !function.use_empty() &&
        !function.hasExternalWeakLinkage() && !function.getName().starts_with("vmkit."))
      callees.push_back(&function);
  auto *pointer = llvm::PointerType::getUnqual(module.getContext());
  for (llvm::Function *callee : callees) {
    std::vector<llvm::CallBase *> calls;
    for (llvm::User *user : callee->users())
      if (auto *call = llvm::dyn_cast<llvm::CallBase>(user);
          call && call->getCalledOperand() == callee)
        calls.push_back(call);
    if (calls.empty())
      continue;
    const std::string declared = signatureOf(callee->getName());
    const std::string type = typeSpelling(declared);
    llvm::GlobalVariable *cell = nullptr;
    for (llvm::CallBase *call : calls) {
      const std::string called = signatureText(*call->getFunctionType());
      if (!declared.empty() && called != type)
        return fail("ERR_SIGNATURE", "'" + callerName(*call) + "' calls '" + callee->getName() +
                                         "' as " +
                                         (called.empty() ? "a type without a signature" : called) +
                                         ", and it is declared as " + declared);
      if (!cell) {
        cell = new llvm::GlobalVariable(module, pointer, false, llvm::GlobalValue::ExternalLinkage,
                                        nullptr, cellPrefix + callee->getName());
        cell->setDSOLocal(true); // within 2 GiB of the code: one instruction calls through it
      }
      auto *target = new llvm::LoadInst(pointer, cell, "target", call->getIterator());
      target->setDebugLoc(call->getDebugLoc());
      extendArguments(*call, *callee);
      call->setCalledOperand(target);
    }
    if (callee->use_empty())
      callee->eraseFromParent();
  }
  return llvm::Error::success();
}

void separateNames(llvm::Module &module) {
  const llvm::TargetLibraryInfoImpl library(module.getTargetTriple());
  for (llvm::Function &function : module) {
    llvm::LibFunc known;
    if (function.isIntrinsic() || function.hasLocalLinkage() ||
        function.getName().starts_with("vmkit.") || !library.getLibFunc(function.getName(), known))
      continue;
    if (!function.isDeclaration())
      function.setName(bodyPrefix + function.getName());
    else if (!function.hasExternalWeakLinkage())
      function.setName(stubPrefix + function.getName());
  }
}

void insertStackChecks(llvm::Module &module) {
  const llvm::DataLayout &layout = module.getDataLayout();
  std::vector<llvm::Function *> functions;
  for (llvm::Function &function : module)
    if (!function.isDeclaration() && !function.hasFnAttribute(llvm::Attribute::Naked))
      functions.push_back(&function);
  for (llvm::Function *function : functions) {
    uint64_t frame = 0;
    bool calls = false;
    std::vector<llvm::AllocaInst *> fixed, dynamic;
    for (llvm::Instruction &instruction : llvm::instructions(*function)) {
      if (auto *alloca = llvm::dyn_cast<llvm::AllocaInst>(&instruction)) {
        const auto size = alloca->getAllocationSize(layout);
        const uint64_t bytes = size ? size->getKnownMinValue() : UINT64_MAX;
        if (alloca->isStaticAlloca() && llvm::SaturatingAdd(frame, bytes) <= largeFrame) {
          frame += bytes;
          fixed.push_back(alloca);
        } else {
          dynamic.push_back(alloca);
        }
      } else if (llvm::isa<llvm::CallBase>(instruction) &&
                 !llvm::isa<llvm::IntrinsicInst>(instruction)) {
        calls = true;
      }
    }
    if (!calls && frame <= smallFrame && dynamic.empty())
      continue;

    auto &context = module.getContext();
    auto *unlikely = llvm::MDBuilder(context).createUnlikelyBranchWeights();
    llvm::BasicBlock *overflow = overflowBlock(*function);
    // An alloca that leaves the entry block would become a dynamic one.
    llvm::BasicBlock &first = function->getEntryBlock();
    for (llvm::AllocaInst *alloca : fixed)
      if (alloca != &first.front())
        alloca->moveBefore(first, first.begin());
    // Dynamic allocas first: splitting the entry block would move them.
    for (llvm::AllocaInst *alloca : dynamic) {
      llvm::BasicBlock *before = alloca->getParent();
      llvm::BasicBlock *rest = before->splitBasicBlock(alloca, "alloca");
      before->getTerminator()->eraseFromParent();
      llvm::IRBuilder<> builder(before);
      builder.SetCurrentDebugLocation(alloca->getDebugLoc());
      auto *pointer = builder.CreateIntrinsic(builder.getPtrTy(), llvm::Intrinsic::stacksave, {});
      auto *stack = builder.CreatePtrToInt(pointer, builder.getInt64Ty());
      auto *count = builder.CreateZExtOrTrunc(alloca->getArraySize(), builder.getInt64Ty());
      auto *element =
          builder.getInt64(layout.getTypeAllocSize(alloca->getAllocatedType()).getKnownMinValue());
      auto *product =
          builder.CreateBinaryIntrinsic(llvm::Intrinsic::umul_with_overflow, count, element);
      auto *bytes = builder.CreateExtractValue(product, 0);
      auto *room = builder.CreateSub(stack, loadLimit(builder, module));
      auto *enough = builder.CreateAnd(builder.CreateICmpULT(bytes, room),
                                       builder.CreateNot(builder.CreateExtractValue(product, 1)));
      // A stack that is already below its limit has no room: the difference is negative.
      enough = builder.CreateAnd(enough, builder.CreateICmpSGT(room, builder.getInt64(0)));
      builder.CreateCondBr(enough, rest, overflow,
                           llvm::MDBuilder(context).createLikelyBranchWeights());
    }
    llvm::BasicBlock &entry = function->getEntryBlock();
    llvm::BasicBlock *body = entry.splitBasicBlock(entry.getFirstNonPHIOrDbgOrAlloca(), "body");
    entry.getTerminator()->eraseFromParent();
    llvm::IRBuilder<> builder(&entry);
    if (auto *program = function->getSubprogram())
      builder.SetCurrentDebugLocation(llvm::DILocation::get(context, 0, 0, program));
    auto *frameAddress = builder.CreateIntrinsic(llvm::Intrinsic::frameaddress,
                                                 {builder.getPtrTy()}, {builder.getInt32(0)});
    auto *address = builder.CreatePtrToInt(frameAddress, builder.getInt64Ty());
    auto *limit = loadLimit(builder, module);
    llvm::Value *below = builder.CreateICmpULT(address, limit);
    if (frame > smallFrame)
      below = builder.CreateICmpSLT(builder.CreateSub(address, limit),
                                    builder.getInt64(std::min<uint64_t>(frame, INT64_MAX)));
    builder.CreateCondBr(below, overflow, body, unlikely);
  }
}

} // namespace vmkit
