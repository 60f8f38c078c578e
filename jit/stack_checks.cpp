// Stack checks: one comparison of the frame pointer with Context::stackLimit in the prologue of
// each physical function. The same comparison serves requests: whoever wants the guest's attention
// sets the limit to the highest address.
#include "lowering.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"

namespace vmkit {

namespace {

// A leaf with a frame up to this size needs no check: the limit leaves room for it.
constexpr uint64_t smallFrame = 4096;
// The prologue moves the stack pointer before the check runs: beyond this, each alloca is checked
// before it is made.
constexpr uint64_t largeFrame = 64 * 1024;

// Slow paths of a function that calls nothing else: the limit leaves room for them.
bool isSlowPath(const llvm::CallBase &call) {
  const auto *callee = llvm::dyn_cast<llvm::Function>(call.getCalledOperand());
  return callee && (callee->getName() == pollName || callee->getName() == allocateSlowName ||
                    callee->getName() == allocateArraySlowName);
}

// True when the function can return what its prologue finds out: its result is the exception word,
// or {T, the exception word}.
bool canThrow(const llvm::Function &function) {
  if (!function.hasFnAttribute(throwsAttribute))
    return false;
  const llvm::Type *result = function.getReturnType();
  if (const auto *pair = llvm::dyn_cast<llvm::StructType>(result))
    return pair->getNumElements() == 2 && pair->getElementType(1)->isPointerTy();
  return result->isPointerTy();
}

// The slow path of a function's checks: calls the kit, and goes on or leaves.
class Overflow {
public:
  explicit Overflow(llvm::Function &function)
      : function(function), module(*function.getParent()), throws(canThrow(function)) {
    auto &context = module.getContext();
    llvm::IRBuilder<> types(context);
    auto declaration =
        module.getOrInsertFunction(stackOverflowName, types.getPtrTy(), types.getPtrTy(),
                                   types.getInt64Ty(), types.getInt32Ty());
    callee = llvm::cast<llvm::Function>(declaration.getCallee());
    callee->setDoesNotThrow();
    callee->addFnAttr(llvm::Attribute::Cold);
    // Arguments stay in their registers across it: the check costs a function no other register.
    callee->setCallingConv(llvm::CallingConv::PreserveMost);
  }

  // A block that asks for `bytes` of stack and goes on to `next`.
  llvm::BasicBlock *block(llvm::Value *bytes, llvm::BasicBlock *next) {
    auto &context = module.getContext();
    auto *slow = llvm::BasicBlock::Create(context, "stack.slow", &function);
    llvm::IRBuilder<> builder(slow);
    setLocation(builder);
    auto *session = module.getOrInsertGlobal(sessionName, builder.getInt8Ty());
    auto *failure =
        builder.CreateCall(callee, {session, bytes, builder.getInt32(throws)}, "failure");
    failure->setCallingConv(callee->getCallingConv());
    if (!throws) {
      builder.CreateBr(next);
      return slow;
    }
    if (!leave)
      makeLeave();
    failures->addIncoming(failure, slow);
    builder.CreateCondBr(builder.CreateIsNull(failure), next, leave);
    return slow;
  }

  void setLocation(llvm::IRBuilder<> &builder) const {
    if (auto *program = function.getSubprogram())
      builder.SetCurrentDebugLocation(
          llvm::DILocation::get(module.getContext(), program->getScopeLine(), 0, program));
  }

private:
  void makeLeave() {
    leave = llvm::BasicBlock::Create(module.getContext(), "stack.overflow", &function);
    llvm::IRBuilder<> builder(leave);
    setLocation(builder);
    failures = builder.CreatePHI(builder.getPtrTy(), 1);
    llvm::Value *result = failures;
    if (auto *pair = llvm::dyn_cast<llvm::StructType>(function.getReturnType()))
      result = builder.CreateInsertValue(llvm::Constant::getNullValue(pair), failures, 1);
    builder.CreateRet(result);
  }

  llvm::Function &function;
  llvm::Module &module;
  const bool throws;
  llvm::Function *callee;
  llvm::BasicBlock *leave = nullptr;
  llvm::PHINode *failures = nullptr;
};

// Context::stackLimit, at offset 0. Another thread sets it to its highest value for a request.
llvm::Value *loadLimit(llvm::IRBuilder<> &builder, llvm::Module &module) {
  return builder.CreateLoad(builder.getInt64Ty(), contextIn(module), "stack.limit");
}

// How far an address is above the limit, 0 when it is below.
llvm::Value *roomBelow(llvm::IRBuilder<> &builder, llvm::Module &module, llvm::Value *address) {
  return builder.CreateBinaryIntrinsic(llvm::Intrinsic::usub_sat, address,
                                       loadLimit(builder, module));
}

} // namespace

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
      } else if (const auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction);
                 call && !llvm::isa<llvm::IntrinsicInst>(call) && !isSlowPath(*call)) {
        calls = true;
      }
    }
    if (!calls && frame <= smallFrame && dynamic.empty())
      continue;

    auto &context = module.getContext();
    Overflow overflow(*function);
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
      auto *room = roomBelow(builder, module, stack);
      auto *enough = builder.CreateAnd(builder.CreateICmpULT(bytes, room),
                                       builder.CreateNot(builder.CreateExtractValue(product, 1)));
      auto *wanted = builder.CreateSelect(builder.CreateExtractValue(product, 1),
                                          builder.getInt64(INT64_MAX), bytes);
      builder.CreateCondBr(enough, rest, overflow.block(wanted, rest),
                           llvm::MDBuilder(context).createLikelyBranchWeights());
    }
    llvm::BasicBlock &entry = function->getEntryBlock();
    llvm::BasicBlock *body = entry.splitBasicBlock(entry.getFirstNonPHIOrDbgOrAlloca(), "body");
    entry.getTerminator()->eraseFromParent();
    llvm::IRBuilder<> builder(&entry);
    overflow.setLocation(builder);
    auto *frameAddress = builder.CreateIntrinsic(llvm::Intrinsic::frameaddress,
                                                 {builder.getPtrTy()}, {builder.getInt32(0)});
    auto *address = builder.CreatePtrToInt(frameAddress, builder.getInt64Ty());
    auto *wanted = builder.getInt64(frame > smallFrame ? frame : 0);
    llvm::Value *below = frame > smallFrame
                             ? builder.CreateICmpULT(roomBelow(builder, module, address), wanted)
                             : builder.CreateICmpULT(address, loadLimit(builder, module));
    builder.CreateCondBr(below, overflow.block(wanted, body), body, unlikely(context));
  }
}

llvm::GlobalVariable *contextIn(llvm::Module &module) {
  auto *context = llvm::cast<llvm::GlobalVariable>(
      module.getOrInsertGlobal(contextName, llvm::Type::getInt8Ty(module.getContext())));
  context->setDSOLocal(true);
  return context;
}

llvm::MDNode *unlikely(llvm::LLVMContext &context) {
  return llvm::MDBuilder(context).createUnlikelyBranchWeights();
}

} // namespace vmkit
