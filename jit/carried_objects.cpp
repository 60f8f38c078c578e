#include "carried_objects.h"

#include "allocations.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/Analysis/CFG.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"

namespace vmkit {

namespace {

constexpr unsigned mostUsers = 256; // beyond this, time matters more
constexpr unsigned mostFields = 16;

bool isSmallObject(const llvm::Value *value) {
  return isAllocation(value) && llvm::cast<llvm::CallInst>(value)->arg_size() == 3;
}

// What is done with an object, or with a phi of objects.
class Uses {
public:
  struct Load {
    llvm::LoadInst *load;
    uint64_t offset;
  };
  llvm::SmallVector<Load, 8> loads;
  llvm::SmallVector<llvm::StoreInst *, 8> stores;  // into it
  llvm::SmallVector<llvm::ICmpInst *, 4> compares; // with null
  llvm::SmallVector<llvm::GetElementPtrInst *, 8> addresses;

  // False when the object may be seen elsewhere, or used in a way that is not understood. Phis of
  // `known` may use it.
  bool find(llvm::Instruction &object, const llvm::PHINode &known) { return add(object, 0, known); }

private:
  bool add(llvm::Instruction &value, uint64_t offset, const llvm::PHINode &known) {
    for (llvm::User *user : value.users()) {
      if (++count > mostUsers)
        return false;
      if (auto *load = llvm::dyn_cast<llvm::LoadInst>(user)) {
        if (!load->isSimple())
          return false;
        loads.push_back({load, offset});
      } else if (auto *store = llvm::dyn_cast<llvm::StoreInst>(user)) {
        if (!store->isSimple() || store->getValueOperand() == &value)
          return false;
        stores.push_back(store);
      } else if (auto *compare = llvm::dyn_cast<llvm::ICmpInst>(user)) {
        if (offset || !compare->isEquality() ||
            !llvm::isa<llvm::ConstantPointerNull>(compare->getOperand(1)))
          return false;
        compares.push_back(compare);
      } else if (auto *address = llvm::dyn_cast<llvm::GetElementPtrInst>(user)) {
        const llvm::DataLayout &layout = address->getDataLayout();
        llvm::APInt distance(64, 0);
        if (!address->getType()->isPointerTy() ||
            !address->accumulateConstantOffset(layout, distance) || distance.isNegative() ||
            !add(*address, offset + distance.getZExtValue(), known))
          return false;
        addresses.push_back(address);
      } else if (user != &known || offset) {
        return false;
      }
    }
    return true;
  }

  unsigned count = 0;
};

// True when a test for null that led to the block has shown that the allocation gave an object.
bool isMadeBefore(const Uses &uses, const llvm::CallInst &allocation, const llvm::BasicBlock &block,
                  const llvm::DominatorTree &tree) {
  for (const llvm::ICmpInst *compare : uses.compares)
    for (const llvm::User *user : compare->users())
      if (const auto *branch = llvm::dyn_cast<llvm::BranchInst>(user);
          branch && branch->isConditional() && compare->getOperand(0) == &allocation) {
        const bool whenEqual = compare->getPredicate() == llvm::CmpInst::ICMP_EQ;
        const llvm::BasicBlockEdge made(branch->getParent(), branch->getSuccessor(whenEqual));
        if (branch->getSuccessor(0) != branch->getSuccessor(1) && tree.dominates(made, &block))
          return true;
      }
  return false;
}

// True when an object has its last values, and is one, at the end of a block in front of the phi:
// no store to this object is executed behind it.
bool isFinal(const Uses &uses, const llvm::CallInst &allocation, const llvm::BasicBlock &block,
             const llvm::DominatorTree &tree, const llvm::LoopInfo &loops) {
  const llvm::Loop *home = loops.getLoopFor(allocation.getParent());
  return isMadeBefore(uses, allocation, block, tree) &&
         llvm::all_of(uses.stores, [&](const llvm::StoreInst *store) {
           // In an inner loop it would be repeated.
           return loops.getLoopFor(store->getParent()) == home &&
                  tree.dominates(store->getParent(), &block);
         });
}

bool split(llvm::PHINode &phi, const llvm::DominatorTree &tree, const llvm::LoopInfo &loops) {
  for (llvm::Value *incoming : phi.incoming_values())
    if (!isSmallObject(incoming))
      return false;
  for (const llvm::BasicBlock *block : phi.blocks())
    if (!tree.isReachableFromEntry(block) || block->getTerminator()->isSpecialTerminator())
      return false;
  Uses uses;
  if (!uses.find(phi, phi) || !uses.stores.empty() || uses.loads.empty())
    return false;
  llvm::MapVector<std::pair<uint64_t, llvm::Type *>, llvm::PHINode *> fields;
  uint64_t end = 0;
  for (const auto &[load, offset] : uses.loads) {
    const llvm::TypeSize size = phi.getDataLayout().getTypeStoreSize(load->getType());
    if (size.isScalable())
      return false;
    end = std::max<uint64_t>(end, offset + size.getFixedValue());
    fields.insert({{offset, load->getType()}, nullptr});
  }
  if (fields.size() > mostFields)
    return false;
  for (unsigned i = 0; i < phi.getNumIncomingValues(); ++i) {
    auto *allocation = llvm::cast<llvm::CallInst>(phi.getIncomingValue(i));
    const auto *size = llvm::dyn_cast<llvm::ConstantInt>(allocation->getArgOperand(2));
    Uses each;
    if (!size || size->getZExtValue() < end || !each.find(*allocation, phi) ||
        !isFinal(each, *allocation, *phi.getIncomingBlock(i), tree, loops))
      return false;
  }

  for (auto &[field, replacement] : fields) {
    const auto &[offset, type] = field;
    replacement =
        llvm::PHINode::Create(type, phi.getNumIncomingValues(), "field", phi.getIterator());
    replacement->setDebugLoc(phi.getDebugLoc());
    for (unsigned i = 0; i < phi.getNumIncomingValues(); ++i) {
      llvm::BasicBlock *block = phi.getIncomingBlock(i);
      llvm::Value *value = nullptr;
      if (const int known = replacement->getBasicBlockIndex(block); known >= 0) {
        value = replacement->getIncomingValue(known); // a switch has several edges to the phi
      } else {
        llvm::IRBuilder<> builder(block->getTerminator());
        auto *address = builder.CreateConstInBoundsGEP1_64(builder.getInt8Ty(),
                                                           phi.getIncomingValue(i), offset);
        value = builder.CreateAlignedLoad(type, address, llvm::Align(1), "field");
      }
      replacement->addIncoming(value, block);
    }
  }
  for (const auto &[load, offset] : uses.loads) {
    load->replaceAllUsesWith(fields[{offset, load->getType()}]);
    load->eraseFromParent();
  }
  for (llvm::ICmpInst *compare : uses.compares) { // all of them were made
    compare->replaceAllUsesWith(llvm::ConstantInt::getBool(
        compare->getType(), compare->getPredicate() == llvm::CmpInst::ICMP_NE));
    compare->eraseFromParent();
  }
  for (llvm::GetElementPtrInst *address : uses.addresses) // inner ones first
    address->eraseFromParent();
  phi.eraseFromParent();
  return true;
}

} // namespace

llvm::PreservedAnalyses SplitCarriedObjects::run(llvm::Function &function,
                                                 llvm::FunctionAnalysisManager &analyses) {
  llvm::SmallVector<llvm::PHINode *, 8> phis;
  for (llvm::BasicBlock &block : function)
    for (llvm::PHINode &phi : block.phis())
      if (llvm::all_of(phi.incoming_values(), isSmallObject))
        phis.push_back(&phi);
  if (phis.empty())
    return llvm::PreservedAnalyses::all();
  const auto &tree = analyses.getResult<llvm::DominatorTreeAnalysis>(function);
  const auto &loops = analyses.getResult<llvm::LoopAnalysis>(function);
  // A cycle that is no loop could repeat a store unseen.
  llvm::ReversePostOrderTraversal<const llvm::Function *> order(&function);
  if (llvm::containsIrreducibleCFG<const llvm::BasicBlock *>(order, loops))
    return llvm::PreservedAnalyses::all();
  bool changed = false;
  for (llvm::PHINode *phi : phis)
    changed |= split(*phi, tree, loops);
  if (!changed)
    return llvm::PreservedAnalyses::all();
  llvm::PreservedAnalyses preserved;
  preserved.preserveSet<llvm::CFGAnalyses>();
  return preserved;
}

} // namespace vmkit
