#include "allocations.h"

#include "lowering.h"
#include "runtime-cpp/context.h"
#include "runtime-cpp/heap.h"

#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/PostDominators.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

namespace vmkit {

namespace {

constexpr llvm::StringLiteral allocationNames[] = {allocateName, allocateArrayName};
constexpr unsigned lengthOffset = 8; // of an array

// The operands of an allocation.
constexpr unsigned classOperand = 1;
constexpr unsigned sizeOperand = 2;   // vmkit_allocate
constexpr unsigned lengthOperand = 2; // vmkit_allocate_array
constexpr unsigned bytesOperand = 3;

bool isArray(const llvm::CallInst &allocation) { return allocation.arg_size() == 4; }

llvm::SmallVector<llvm::CallInst *, 8> allocationsIn(llvm::Function &function) {
  llvm::SmallVector<llvm::CallInst *, 8> found;
  for (llvm::StringRef name : allocationNames)
    if (llvm::Function *callee = function.getParent()->getFunction(name))
      for (llvm::User *user : callee->users())
        if (isAllocation(user) && llvm::cast<llvm::CallInst>(user)->getFunction() == &function)
          found.push_back(llvm::cast<llvm::CallInst>(user));
  return found;
}

bool isBarrier(const llvm::User *user) {
  const auto *call = llvm::dyn_cast<llvm::CallInst>(user);
  const llvm::Function *callee = call ? call->getCalledFunction() : nullptr;
  return callee && callee->getName() == barrierName && call->arg_size() == 2;
}

// --- RemoveUnusedObjects ------------------------------------------------------------------------

// Everything that is derived from some allocations, as long as nothing reads their objects or lets
// them escape.
class Web {
public:
  // False when something does.
  bool grow(llvm::CallInst *allocation) {
    values.insert(allocation);
    for (unsigned next = 0; next < values.size(); ++next) { // values grows
      if (next > limit)
        return false;
      for (llvm::User *user : values[next]->users())
        if (!add(llvm::cast<llvm::Instruction>(user), values[next]))
          return false;
    }
    return llvm::all_of(meetings, [this](llvm::Instruction *phi) { return isClosed(*phi); }) &&
           llvm::all_of(holders,
                        [this](llvm::Instruction *holder) { return values.contains(holder); }) &&
           (!mayBeNull || compares.empty());
  }

  void erase() {
    for (llvm::ICmpInst *compare : compares)
      compare->replaceAllUsesWith(llvm::ConstantInt::getBool(
          compare->getType(), compare->getPredicate() == llvm::CmpInst::ICMP_NE));
    for (llvm::Instruction *write : writes)
      write->eraseFromParent();
    for (llvm::ICmpInst *compare : compares)
      compare->eraseFromParent();
    for (llvm::Instruction *value : values)
      value->replaceAllUsesWith(llvm::PoisonValue::get(value->getType()));
    for (llvm::Instruction *value : values)
      value->eraseFromParent();
  }

  llvm::ArrayRef<llvm::Instruction *> members() const { return values.getArrayRef(); }

private:
  static constexpr unsigned limit = 1000; // beyond this, time matters more

  bool add(llvm::Instruction *user, llvm::Instruction *value) {
    if (llvm::isa<llvm::GetElementPtrInst>(user) && user->getType()->isPointerTy())
      return values.insert(user), true;
    if (llvm::isa<llvm::PHINode, llvm::SelectInst>(user)) {
      if (values.insert(user))
        meetings.push_back(user);
      return addMet(*user);
    }
    if (auto *compare = llvm::dyn_cast<llvm::ICmpInst>(user)) {
      if (!compare->isEquality() || !llvm::isa<llvm::ConstantPointerNull>(compare->getOperand(1)))
        return false;
      return compares.insert(compare), true;
    }
    if (auto *store = llvm::dyn_cast<llvm::StoreInst>(user)) {
      if (!store->isSimple())
        return false;
      // Stored into another object: that must go too.
      if (store->getValueOperand() == value && !hold(store->getPointerOperand()))
        return false;
      return writes.insert(user), true;
    }
    if (isBarrier(user))
      return writes.insert(user), true;
    if (auto *fill = llvm::dyn_cast<llvm::MemIntrinsic>(user)) {
      const auto *copy = llvm::dyn_cast<llvm::MemTransferInst>(fill);
      if (fill->isVolatile() || (copy && copy->getRawSource() == value))
        return false;
      return writes.insert(user), true;
    }
    return false;
  }

  // Null and other allocations may meet ours.
  bool addMet(llvm::Instruction &meeting) {
    for (llvm::Value *operand : meeting.operands()) {
      if (isAllocation(operand))
        values.insert(llvm::cast<llvm::CallInst>(operand));
      mayBeNull |= llvm::isa<llvm::ConstantPointerNull>(operand);
    }
    return true;
  }

  bool isClosed(llvm::Instruction &meeting) const {
    for (llvm::Value *operand : meeting.operands()) {
      if (!operand->getType()->isPointerTy() || llvm::isa<llvm::UndefValue>(operand) ||
          llvm::isa<llvm::ConstantPointerNull>(operand))
        continue;
      auto *instruction = llvm::dyn_cast<llvm::Instruction>(operand);
      if (!instruction || !values.contains(instruction))
        return false;
    }
    return true;
  }

  bool hold(llvm::Value *pointer) {
    auto *holder = llvm::dyn_cast<llvm::Instruction>(pointer);
    if (!holder)
      return false;
    llvm::Value *object = pointer;
    while (auto *address = llvm::dyn_cast<llvm::GetElementPtrInst>(object))
      object = address->getPointerOperand();
    if (isAllocation(object))
      values.insert(llvm::cast<llvm::CallInst>(object));
    holders.insert(holder);
    return true;
  }

  llvm::SmallSetVector<llvm::Instruction *, 16> values; // allocations, addresses, phis, selects
  llvm::SmallVector<llvm::Instruction *, 8> meetings;   // the phis and selects among them
  llvm::SmallSetVector<llvm::Instruction *, 16> writes; // stores, barriers, fills
  llvm::SmallSetVector<llvm::ICmpInst *, 4> compares;   // with null
  llvm::SmallSetVector<llvm::Instruction *, 4> holders; // where ours are stored
  bool mayBeNull = false;
};

// --- sinkAllocations ----------------------------------------------------------------------------

// The branch of a block that tests whether its allocation gave null.
struct NullTest {
  llvm::ICmpInst *compare = nullptr;
  llvm::BranchInst *branch = nullptr;
  llvm::BasicBlock *failed = nullptr, *made = nullptr;

  explicit operator bool() const { return branch != nullptr; }
};

NullTest nullTestOf(llvm::CallInst &allocation) {
  NullTest test;
  auto *branch = llvm::dyn_cast<llvm::BranchInst>(allocation.getParent()->getTerminator());
  if (!branch || !branch->isConditional() || branch->getSuccessor(0) == branch->getSuccessor(1))
    return test;
  auto *compare = llvm::dyn_cast<llvm::ICmpInst>(branch->getCondition());
  if (!compare || !compare->hasOneUse() || !compare->isEquality() ||
      compare->getParent() != allocation.getParent() || compare->getOperand(0) != &allocation ||
      !llvm::isa<llvm::ConstantPointerNull>(compare->getOperand(1)))
    return test;
  const bool whenEqual = compare->getPredicate() == llvm::CmpInst::ICMP_EQ;
  test.compare = compare;
  test.branch = branch;
  test.failed = branch->getSuccessor(whenEqual ? 0 : 1);
  test.made = branch->getSuccessor(whenEqual ? 1 : 0);
  return test;
}

// An object that only one branch uses: what initialises it, and where it is used first.
struct Sinking {
  llvm::CallInst *allocation;
  NullTest test;
  llvm::SmallVector<llvm::Instruction *, 8> addresses, stores, barriers;
  llvm::BasicBlock *target = nullptr;
};

// The blocks that are always executed behind an allocation that gave an object, before anything
// joins or branches.
llvm::SmallPtrSet<llvm::BasicBlock *, 4> blocksBehind(llvm::CallInst &allocation,
                                                      const NullTest &test) {
  llvm::SmallPtrSet<llvm::BasicBlock *, 4> blocks;
  llvm::BasicBlock *block = allocation.getParent();
  blocks.insert(block);
  llvm::BasicBlock *next = test ? test.made : block->getSingleSuccessor();
  while (next && next->getSinglePredecessor() && blocks.insert(next).second)
    next = next->getSingleSuccessor();
  return blocks;
}

// Sorts the users of an object into those that initialise it and the others, of which it takes the
// nearest common dominator.
bool findTarget(Sinking &sinking, llvm::Instruction &value,
                const llvm::SmallPtrSetImpl<llvm::BasicBlock *> &behind,
                llvm::DominatorTree &tree) {
  for (llvm::Use &use : value.uses()) {
    auto *user = llvm::cast<llvm::Instruction>(use.getUser());
    if (user == sinking.test.compare)
      continue;
    if (auto *address = llvm::dyn_cast<llvm::GetElementPtrInst>(user);
        address && address->getType()->isPointerTy()) {
      if (!findTarget(sinking, *address, behind, tree))
        return false;
      if (behind.contains(address->getParent()))
        sinking.addresses.push_back(address);
      // An address is computed where it is used, or moves along; its indices may be defined late.
      else if (sinking.target)
        sinking.target = tree.findNearestCommonDominator(sinking.target, address->getParent());
      else
        sinking.target = address->getParent();
      continue;
    }
    if (behind.contains(user->getParent())) {
      const auto *store = llvm::dyn_cast<llvm::StoreInst>(user);
      if (store && store->isSimple() && use.getOperandNo() == 1) {
        sinking.stores.push_back(user);
        continue;
      }
      if (isBarrier(user)) {
        sinking.barriers.push_back(user);
        continue;
      }
      return false;
    }
    llvm::BasicBlock *block = user->getParent();
    if (auto *phi = llvm::dyn_cast<llvm::PHINode>(user))
      block = phi->getIncomingBlock(use);
    sinking.target =
        sinking.target ? tree.findNearestCommonDominator(sinking.target, block) : block;
  }
  return true;
}

bool derivesFrom(llvm::Value *value, const llvm::CallInst &allocation) {
  while (auto *address = llvm::dyn_cast<llvm::GetElementPtrInst>(value))
    value = address->getPointerOperand();
  return value == &allocation;
}

bool canSink(Sinking &sinking, llvm::DominatorTree &tree, llvm::LoopInfo &loops,
             llvm::PostDominatorTree &after) {
  llvm::BasicBlock *home = sinking.allocation->getParent();
  const auto behind = blocksBehind(*sinking.allocation, sinking.test);
  if (!findTarget(sinking, *sinking.allocation, behind, tree) || !sinking.target ||
      behind.contains(sinking.target) || !tree.dominates(home, sinking.target) ||
      after.dominates(sinking.target, home))
    return false;
  // Not into a loop that the allocation stands outside of; not behind what may have failed only.
  const llvm::Loop *loop = loops.getLoopFor(sinking.target);
  if (loop && !loop->contains(home))
    return false;
  if (sinking.test && tree.dominates(sinking.test.failed, sinking.target))
    return false;
  return llvm::none_of(sinking.stores, [&](llvm::Instruction *store) {
    return derivesFrom(llvm::cast<llvm::StoreInst>(store)->getValueOperand(), *sinking.allocation);
  });
}

void sink(Sinking &sinking) {
  llvm::BasicBlock *home = sinking.allocation->getParent(), *target = sinking.target;
  // In the order in which they are executed: home first, then its only successors.
  llvm::SmallVector<llvm::Instruction *, 8> moved;
  llvm::SmallPtrSet<llvm::Instruction *, 16> wanted(sinking.addresses.begin(),
                                                    sinking.addresses.end());
  wanted.insert(sinking.stores.begin(), sinking.stores.end());
  // An object of these stores may be allocated between, later on: dropBarriers decides then.
  wanted.insert(sinking.barriers.begin(), sinking.barriers.end());
  for (llvm::BasicBlock *block = home; block && moved.size() < wanted.size();
       block = block == home && sinking.test ? sinking.test.made : block->getSingleSuccessor())
    for (llvm::Instruction &instruction : *block)
      if (wanted.contains(&instruction))
        moved.push_back(&instruction);

  sinking.allocation->moveBefore(*target, target->getFirstInsertionPt());
  if (sinking.test) {
    llvm::BasicBlock *rest = target->splitBasicBlock(sinking.allocation->getNextNode(), "made");
    target->getTerminator()->eraseFromParent();
    for (llvm::PHINode &phi : sinking.test.failed->phis())
      phi.replaceIncomingBlockWith(home, target);
    llvm::BranchInst::Create(sinking.test.made, home);
    sinking.test.branch->removeFromParent();
    sinking.test.branch->insertInto(target, target->end());
    sinking.test.branch->replaceSuccessorWith(sinking.test.made, rest);
    sinking.test.compare->moveBefore(*target, sinking.test.branch->getIterator());
    target = rest;
  }
  auto place =
      sinking.test ? target->getFirstInsertionPt() : std::next(sinking.allocation->getIterator());
  for (llvm::Instruction *instruction : moved)
    instruction->moveBefore(*target, place);
}

bool sinkOne(llvm::Function &function) {
  std::unique_ptr<llvm::DominatorTree> tree;
  std::unique_ptr<llvm::LoopInfo> loops;
  std::unique_ptr<llvm::PostDominatorTree> after;
  for (llvm::CallInst *allocation : allocationsIn(function)) {
    // Without a branch behind it there is nowhere to go.
    const NullTest test = nullTestOf(*allocation);
    const llvm::BasicBlock *end = allocation->getParent();
    for (const llvm::BasicBlock *next = test ? test.made : end->getSingleSuccessor();
         next && next->getSinglePredecessor() && next != allocation->getParent();
         next = next->getSingleSuccessor())
      end = next;
    if (end->getTerminator()->getNumSuccessors() < 2)
      continue;
    if (!tree) {
      tree = std::make_unique<llvm::DominatorTree>(function);
      loops = std::make_unique<llvm::LoopInfo>(*tree);
      after = std::make_unique<llvm::PostDominatorTree>(function);
    }
    if (!tree->isReachableFromEntry(allocation->getParent()))
      continue;
    Sinking sinking{allocation, test, {}, {}, {}};
    if (!canSink(sinking, *tree, *loops, *after))
      continue;
    sink(sinking);
    return true;
  }
  return false;
}

// --- expandAllocations --------------------------------------------------------------------------

bool isSameLength(const llvm::Value *stored, const llvm::Value *length) {
  if (const auto *constant = llvm::dyn_cast<llvm::ConstantInt>(length)) {
    const auto *other = llvm::dyn_cast<llvm::ConstantInt>(stored);
    return other && other->getZExtValue() == constant->getZExtValue();
  }
  const auto *wide = llvm::dyn_cast<llvm::CastInst>(length);
  return wide && llvm::isa<llvm::ZExtInst, llvm::SExtInst>(wide) && wide->getOperand(0) == stored;
}

// Erases the stores of class and length behind an allocation that say what the expansion stores
// anyway. Front ends have them so that LLVM knows what it will read.
void eraseRepeatedStores(llvm::CallInst &allocation) {
  const llvm::DataLayout &layout = allocation.getDataLayout();
  llvm::BasicBlock *block = allocation.getParent();
  llvm::Instruction *at = allocation.getNextNode();
  for (unsigned steps = 0; at && steps < 64; ++steps) {
    llvm::Instruction *next = at->getNextNode();
    if (auto *store = llvm::dyn_cast<llvm::StoreInst>(at)) {
      int64_t offset = 0;
      const llvm::Value *base =
          llvm::GetPointerBaseWithConstantOffset(store->getPointerOperand(), offset, layout);
      if (base == &allocation) {
        const bool repeated =
            offset == 0 ? store->getValueOperand() == allocation.getArgOperand(classOperand)
                        : isArray(allocation) && offset == lengthOffset &&
                              store->getValueOperand()->getType()->isIntegerTy(32) &&
                              isSameLength(store->getValueOperand(),
                                           allocation.getArgOperand(lengthOperand));
        if (repeated && store->isSimple())
          store->eraseFromParent();
      }
    } else if (llvm::isa<llvm::CallBase>(at) && at->mayWriteToMemory()) {
      return;
    } else if (at->isTerminator()) {
      // Into the only block behind it, past the test whether memory was out.
      const NullTest test = block == allocation.getParent() ? nullTestOf(allocation) : NullTest();
      llvm::BasicBlock *behind = test ? test.made : block->getSingleSuccessor();
      if (!behind || !behind->getSinglePredecessor() || behind == allocation.getParent())
        return;
      block = behind;
      next = &block->front();
    }
    at = next;
  }
}

// True when the slow path can test for null by itself: an allocation, and what stands between it
// and its test, is used only where an object was made.
bool canThread(llvm::CallInst &allocation, const NullTest &test, const llvm::DominatorTree &tree) {
  const llvm::BasicBlock *home = allocation.getParent();
  const llvm::BasicBlockEdge made(home, test.made);
  for (llvm::Instruction *at = &allocation; at != test.branch; at = at->getNextNode()) {
    if (at != &allocation && at->mayHaveSideEffects())
      return false;
    for (const llvm::Use &use : at->uses()) {
      const auto *user = llvm::cast<llvm::Instruction>(use.getUser());
      const auto *phi = llvm::dyn_cast<llvm::PHINode>(user);
      const bool isHere = !phi && user->getParent() == home;
      const bool isNull = phi && at == &allocation && phi->getParent() == test.failed &&
                          phi->getIncomingBlock(use) == home;
      if (!isHere && !isNull && !tree.dominates(made, use))
        return false;
    }
  }
  return true;
}

class Expansion {
public:
  Expansion(llvm::CallInst &allocation, bool threads)
      : allocation(allocation), module(*allocation.getModule()), threads(threads) {}

  void run() {
    const auto *constant = llvm::dyn_cast<llvm::ConstantInt>(
        allocation.getArgOperand(isArray(allocation) ? bytesOperand : sizeOperand));
    if (constant && constant->getZExtValue() > LargestBumpObject) {
      allocation.setCalledFunction(slowFunction());
      return;
    }
    const NullTest test = threads ? nullTestOf(allocation) : NullTest();
    llvm::BasicBlock *before = allocation.getParent();
    llvm::BasicBlock *rest = before->splitBasicBlock(allocation.getIterator(), "allocated");
    before->getTerminator()->eraseFromParent();
    auto &context = module.getContext();
    auto *function = before->getParent();
    auto *slow = llvm::BasicBlock::Create(context, "allocate.slow", function);
    llvm::IRBuilder<> builder(before);
    builder.SetCurrentDebugLocation(allocation.getDebugLoc());

    llvm::Value *size = allocation.getArgOperand(isArray(allocation) ? bytesOperand : sizeOperand);
    if (constant)
      size = builder.getInt64(std::max(constant->getZExtValue(), SmallestObject));
    else if (!isArray(allocation)) // an array has its header of 16 bytes
      size = builder.CreateBinaryIntrinsic(llvm::Intrinsic::umax, size,
                                           builder.getInt64(SmallestObject));
    if (!constant) {
      auto *bump = llvm::BasicBlock::Create(context, "allocate.bump", function, rest);
      auto *fits = builder.CreateICmpULE(size, builder.getInt64(LargestBumpObject));
      builder.CreateCondBr(fits, bump, slow, llvm::MDBuilder(context).createLikelyBranchWeights());
      builder.SetInsertPoint(bump);
    }
    llvm::Value *bytes = rounded(builder, size);
    auto *cursorField = field(builder, offsetof(Context, heapCursor));
    auto *cursor = builder.CreateLoad(builder.getPtrTy(), cursorField, "cursor");
    auto *limit = builder.CreateLoad(builder.getPtrTy(),
                                     field(builder, offsetof(Context, heapLimit)), "limit");
    auto *end = builder.CreatePtrAdd(cursor, bytes, "end");
    auto *fast = llvm::BasicBlock::Create(context, "allocate.fast", function, rest);
    builder.CreateCondBr(builder.CreateICmpUGT(end, limit), slow, fast, unlikely(context));

    builder.SetInsertPoint(fast);
    builder.CreateStore(end, cursorField);
    builder.CreateStore(allocation.getArgOperand(classOperand), cursor);
    if (isArray(allocation))
      builder.CreateStore(
          builder.CreateTrunc(allocation.getArgOperand(lengthOperand), builder.getInt32Ty()),
          builder.CreateConstGEP1_64(builder.getInt8Ty(), cursor, lengthOffset));
    builder.CreateBr(rest);

    builder.SetInsertPoint(slow);
    llvm::SmallVector<llvm::Value *, 4> arguments(allocation.args());
    auto *made = builder.CreateCall(slowFunction(), arguments);
    made->addFnAttr(llvm::Attribute::Cold);
    if (test) {
      // The fast path never gives null.
      for (llvm::PHINode &phi : test.failed->phis()) {
        const int index = phi.getBasicBlockIndex(rest);
        phi.setIncomingBlock(index, slow);
        if (phi.getIncomingValue(index) == &allocation)
          phi.setIncomingValue(index, made);
      }
      builder.CreateCondBr(builder.CreateIsNull(made), test.failed, rest, unlikely(context));
      llvm::BranchInst::Create(test.made, rest)->setDebugLoc(test.branch->getDebugLoc());
      test.branch->eraseFromParent();
      test.compare->eraseFromParent();
    } else {
      builder.CreateBr(rest);
    }

    auto *object = llvm::PHINode::Create(builder.getPtrTy(), 2, "", rest->begin());
    object->takeName(&allocation);
    object->addIncoming(cursor, fast);
    object->addIncoming(made, slow);
    object->setDebugLoc(allocation.getDebugLoc());
    allocation.replaceAllUsesWith(object);
    allocation.eraseFromParent();
  }

private:
  llvm::FunctionCallee slowFunction() {
    return runtimeFunction(module, isArray(allocation) ? allocateArraySlowName : allocateSlowName,
                           allocation.getFunctionType());
  }

  llvm::Value *field(llvm::IRBuilder<> &builder, uint64_t offset) {
    return builder.CreateConstInBoundsGEP1_64(builder.getInt8Ty(), contextIn(module), offset);
  }

  // What the bump path adds to the cursor: a multiple of 8.
  llvm::Value *rounded(llvm::IRBuilder<> &builder, llvm::Value *size) {
    if (llvm::computeKnownBits(size, module.getDataLayout()).countMinTrailingZeros() >= 3)
      return size;
    return builder.CreateAnd(builder.CreateAdd(size, builder.getInt64(7)), ~uint64_t(7));
  }

  llvm::CallInst &allocation;
  llvm::Module &module;
  const bool threads;
};

} // namespace

void declareAllocations(llvm::Module &module) {
  auto &context = module.getContext();
  auto *pointer = llvm::PointerType::getUnqual(context);
  auto *i64 = llvm::Type::getInt64Ty(context);
  const auto declare = [&](llvm::StringRef name, llvm::Type *result,
                           llvm::ArrayRef<llvm::Type *> parameters) -> llvm::Function * {
    llvm::Function *function = module.getFunction(name);
    if (!function || !function->isDeclaration() ||
        function->getFunctionType() != llvm::FunctionType::get(result, parameters, false))
      return nullptr;
    function->setDoesNotThrow();
    function->setWillReturn();
    function->setMemoryEffects(llvm::MemoryEffects::inaccessibleMemOnly());
    return function;
  };
  const auto allocation = [&](llvm::Function *function, unsigned size) {
    if (!function)
      return;
    function->setReturnDoesNotAlias();
    function->addFnAttr("alloc-family", "vmkit");
    // Made one in front of a branch, two allocations would lose their tests for null.
    function->addFnAttr(llvm::Attribute::NoMerge);
    llvm::AttrBuilder attributes(context);
    attributes.addAllocSizeAttr(size, std::nullopt);
    attributes.addAllocKindAttr(llvm::AllocFnKind::Alloc | llvm::AllocFnKind::Zeroed);
    function->addFnAttrs(attributes);
  };
  allocation(declare(allocateName, pointer, {pointer, pointer, i64}), sizeOperand);
  allocation(declare(allocateArrayName, pointer, {pointer, pointer, i64, i64}), bytesOperand);
  // An exception word; null would mean that nothing failed.
  if (llvm::Function *failure = module.getFunction("vmkit_fail");
      failure && failure->getReturnType()->isPointerTy())
    failure->addRetAttr(llvm::Attribute::NonNull);
  if (llvm::Function *barrier =
          declare(barrierName, llvm::Type::getVoidTy(context), {pointer, pointer}))
    barrier->addParamAttr(1,
                          llvm::Attribute::getWithCaptureInfo(context, llvm::CaptureInfo::none()));
}

bool isAllocation(const llvm::Value *value) {
  const auto *call = llvm::dyn_cast<llvm::CallInst>(value);
  const llvm::Function *callee = call ? call->getCalledFunction() : nullptr;
  return callee && callee->isDeclaration() && callee->hasFnAttribute("alloc-family") &&
         llvm::is_contained(allocationNames, callee->getName());
}

llvm::PreservedAnalyses RemoveUnusedObjects::run(llvm::Function &function,
                                                 llvm::FunctionAnalysisManager &) {
  bool changed = false;
  // An object that goes may have been all that kept another one.
  for (bool again = true; again;) {
    again = false;
    llvm::SmallPtrSet<const llvm::Instruction *, 8> gone;
    for (llvm::CallInst *allocation : allocationsIn(function)) {
      if (gone.contains(allocation))
        continue;
      Web web;
      if (!web.grow(allocation))
        continue;
      gone.insert(web.members().begin(), web.members().end());
      web.erase();
      again = changed = true;
    }
  }
  if (!changed)
    return llvm::PreservedAnalyses::all();
  llvm::PreservedAnalyses preserved;
  preserved.preserveSet<llvm::CFGAnalyses>();
  return preserved;
}

void sinkAllocations(llvm::Function &function) {
  for (unsigned steps = 0; steps < 32 && sinkOne(function); ++steps) {
  }
}

void expandAllocations(llvm::Function &function) {
  const auto allocations = allocationsIn(function);
  if (allocations.empty())
    return;
  // Expanding one only splits blocks: what was decided for the others still holds.
  llvm::SmallPtrSet<llvm::CallInst *, 8> threaded;
  const llvm::DominatorTree tree(function);
  for (llvm::CallInst *allocation : allocations) {
    eraseRepeatedStores(*allocation);
    if (const NullTest test = nullTestOf(*allocation); test && canThread(*allocation, test, tree))
      threaded.insert(allocation);
  }
  for (llvm::CallInst *allocation : allocations)
    Expansion(*allocation, threaded.contains(allocation)).run();
}

} // namespace vmkit
