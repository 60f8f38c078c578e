#include "barriers.h"

#include "allocations.h"
#include "lowering.h"
#include "runtime-cpp/context.h"
#include "runtime-cpp/heap.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

#include <cstdlib>

namespace vmkit {

namespace {

constexpr unsigned slotOperand = 1;

llvm::Function *barrierOf(const llvm::Function &function) {
  llvm::Function *barrier = function.getParent()->getFunction(barrierName);
  return barrier && barrier->isDeclaration() && barrier->arg_size() == 2 ? barrier : nullptr;
}

llvm::SmallVector<llvm::CallInst *, 8> barriersIn(llvm::Function &function) {
  llvm::SmallVector<llvm::CallInst *, 8> found;
  if (llvm::Function *barrier = barrierOf(function))
    for (llvm::User *user : barrier->users())
      if (auto *call = llvm::dyn_cast<llvm::CallInst>(user);
          call && call->getFunction() == &function && call->getCalledOperand() == barrier)
        found.push_back(call);
  return found;
}

// Whatever LLVM found out of a callee: it may get a poll.
bool mayCollect(const llvm::Instruction &instruction, const llvm::Function *barrier) {
  const auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction);
  return call && !llvm::isa<llvm::IntrinsicInst>(call) && call->getCalledOperand() != barrier;
}

// Walks from the barrier back to the object's allocation, through blocks with one predecessor.
bool isYoung(const llvm::CallInst &store, const llvm::Function *barrier) {
  const llvm::Value *object = llvm::getUnderlyingObject(store.getArgOperand(slotOperand));
  if (!isAllocation(object))
    return false;
  const llvm::BasicBlock *block = store.getParent();
  const llvm::Instruction *at = &store;
  for (unsigned steps = 0; steps < 1000; ++steps) {
    at = at->getPrevNode();
    while (!at) {
      block = block->getSinglePredecessor();
      if (!block || block == store.getParent())
        return false;
      at = &block->back();
    }
    if (at == object)
      return true;
    if (mayCollect(*at, barrier))
      return false;
  }
  return false;
}

// The store that a barrier follows is of null.
bool storesNull(const llvm::CallInst &barrier) {
  const auto *store = llvm::dyn_cast_or_null<llvm::StoreInst>(barrier.getPrevNode());
  return store && store->getPointerOperand() == barrier.getArgOperand(slotOperand) &&
         llvm::isa<llvm::ConstantPointerNull>(store->getValueOperand());
}

// Drops barriers that follow one of a slot close by in the same object, with nothing in between
// that collects: the collector looks at CardMargin around a dirty card, too.
void dropRepeatedBarriers(llvm::BasicBlock &block, const llvm::Function *barrier) {
  constexpr unsigned most = 16; // beyond it, time matters more
  struct Slot {
    const llvm::Value *object;
    int64_t offset;
  };
  llvm::SmallVector<Slot, most> marked;
  for (llvm::Instruction &instruction : llvm::make_early_inc_range(block)) {
    if (mayCollect(instruction, barrier)) {
      marked.clear();
      continue;
    }
    auto *call = llvm::dyn_cast<llvm::CallInst>(&instruction);
    if (!call || call->getCalledOperand() != barrier)
      continue;
    Slot slot = {nullptr, 0};
    slot.object = llvm::GetPointerBaseWithConstantOffset(call->getArgOperand(slotOperand),
                                                         slot.offset, block.getDataLayout());
    if (llvm::any_of(marked, [&](const Slot &other) {
          return other.object == slot.object &&
                 std::abs(other.offset - slot.offset) <= static_cast<int64_t>(CardMargin);
        }))
      call->eraseFromParent();
    else if (marked.size() < most)
      marked.push_back(slot);
  }
}

} // namespace

void dropBarriers(llvm::Function &function) {
  const llvm::Function *barrier = barrierOf(function);
  for (llvm::CallInst *call : barriersIn(function))
    if (storesNull(*call) || isYoung(*call, barrier))
      call->eraseFromParent();
  if (barrier)
    for (llvm::BasicBlock &block : function)
      dropRepeatedBarriers(block, barrier);
}

void expandBarriers(llvm::Function &function) {
  llvm::Module &module = *function.getParent();
  for (llvm::CallInst *call : barriersIn(function)) {
    llvm::IRBuilder<> builder(call);
    auto *field = builder.CreateConstInBoundsGEP1_64(builder.getInt8Ty(), contextIn(module),
                                                     offsetof(Context, cardTable));
    auto *table = builder.CreateLoad(builder.getPtrTy(), field, "cards");
    // The heap's address space is reserved once, with its cards.
    table->setMetadata(llvm::LLVMContext::MD_invariant_load,
                       llvm::MDNode::get(module.getContext(), {}));
    auto *slot = builder.CreatePtrToInt(call->getArgOperand(slotOperand), builder.getInt64Ty());
    auto *card = builder.CreatePtrAdd(table, builder.CreateLShr(slot, CardShift), "card");
    builder.CreateStore(builder.getInt8(1), card);
    call->eraseFromParent();
  }
}

} // namespace vmkit
