// What a guest module may contain, and what is unusual enough to be tried in a child process first.
#include "lowering.h"

#include "error.h"

#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"

namespace vmkit {

namespace {

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
      "frame-pointer",          "no-trapping-math", "stack-protector-buffer-size",
      "min-legal-vector-width", "no-builtins",      "tune-cpu",
      "disable-tail-calls",     "alloc-family",     throwsAttribute};
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

} // namespace

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

} // namespace vmkit
