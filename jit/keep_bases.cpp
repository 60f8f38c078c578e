#include "keep_bases.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/VectorUtils.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Operator.h"

namespace vmkit {

namespace {

// A call behind which a collection may have been.
bool mayCollect(const llvm::Instruction &instruction) {
  const auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction);
  return call && !llvm::isa<llvm::IntrinsicInst>(call) && !call->isInlineAsm();
}

// What an address is derived from, and whether at a distance that is known only when it runs.
class Bases {
public:
  // The object's own address, or null when it needs no keeping: no variable distance, or no object
  // (a slot of the frame, a variable).
  llvm::Value *baseOf(llvm::Value *address) {
    if (!isVariable(address))
      return nullptr;
    llvm::Value *base = root(address);
    // Vectors of addresses: each is in its object, and they are in the frame while anything is
    // called.
    if (!base->getType()->isPointerTy() || llvm::isa<llvm::AllocaInst, llvm::Constant>(base))
      return nullptr;
    return base;
  }

private:
  // Through what a step of the derivation goes to the next one; null at its root.
  static llvm::Value *step(llvm::Value *value) {
    if (auto *address = llvm::dyn_cast<llvm::GEPOperator>(value))
      return address->getPointerOperand();
    if (auto *cast = llvm::dyn_cast<llvm::CastInst>(value);
        cast && llvm::isa<llvm::BitCastInst, llvm::AddrSpaceCastInst>(cast))
      return cast->getOperand(0);
    if (auto *call = llvm::dyn_cast<llvm::IntrinsicInst>(value)) {
      switch (call->getIntrinsicID()) {
      case llvm::Intrinsic::ptrmask:
      case llvm::Intrinsic::launder_invariant_group:
      case llvm::Intrinsic::strip_invariant_group:
        return call->getArgOperand(0);
      default:
        return nullptr;
      }
    }
    if (auto *cast = llvm::dyn_cast<llvm::IntToPtrInst>(value))
      return integerBase(cast->getOperand(0), 8);
    if (auto *freeze = llvm::dyn_cast<llvm::FreezeInst>(value))
      return freeze->getOperand(0);
    // A vector of addresses that all begin at one.
    if (value->getType()->isVectorTy())
      return const_cast<llvm::Value *>(llvm::getSplatValue(value));
    return nullptr;
  }

  // The one pointer that an address computed with integers comes from.
  static llvm::Value *integerBase(llvm::Value *value, unsigned depth) {
    if (auto *cast = llvm::dyn_cast<llvm::PtrToIntOperator>(value))
      return cast->getPointerOperand();
    auto *operation = llvm::dyn_cast<llvm::BinaryOperator>(value);
    if (!operation || depth == 0)
      return nullptr;
    llvm::Value *left = integerBase(operation->getOperand(0), depth - 1);
    llvm::Value *right = operation->getOpcode() == llvm::Instruction::Sub
                             ? nullptr
                             : integerBase(operation->getOperand(1), depth - 1);
    return left && right ? nullptr : left ? left : right;
  }

  static bool isMeeting(const llvm::Value *value) {
    return value->getType()->isPointerTy() && llvm::isa<llvm::PHINode, llvm::SelectInst>(value);
  }

  static llvm::SmallVector<llvm::Value *, 4> met(llvm::Value *meeting) {
    if (auto *phi = llvm::dyn_cast<llvm::PHINode>(meeting))
      return llvm::SmallVector<llvm::Value *, 4>(phi->incoming_values());
    auto *select = llvm::cast<llvm::SelectInst>(meeting);
    return {select->getTrueValue(), select->getFalseValue()};
  }

  static bool isVariableStep(llvm::Value *value) {
    if (const auto *address = llvm::dyn_cast<llvm::GEPOperator>(value))
      return !address->hasAllConstantIndices();
    return llvm::isa<llvm::IntToPtrInst, llvm::IntrinsicInst>(value);
  }

  // Walks down to a root or a meeting; says whether a step of the way was not constant.
  static std::pair<llvm::Value *, bool> descend(llvm::Value *value) {
    bool variable = false;
    for (llvm::Value *next; (next = step(value)); value = next)
      variable |= isVariableStep(value);
    return {value, variable};
  }

  // True for a phi or select that is no object's own address: one of those that it meets, over
  // however many others, is at a distance from its object.
  bool isDerived(llvm::Value *meeting) {
    if (auto known = derived.find(meeting); known != derived.end())
      return known->second;
    llvm::SmallSetVector<llvm::Value *, 8> web;
    web.insert(meeting);
    bool distant = false;
    for (unsigned i = 0; i < web.size(); ++i)
      for (llvm::Value *value : met(web[i])) {
        distant |= llvm::isa<llvm::GEPOperator>(value) || llvm::isa<llvm::IntToPtrInst>(value);
        if (llvm::Value *end = descend(value).first; isMeeting(end))
          web.insert(end);
      }
    // All that can be reached from a web without distances has none. Where there is one, each
    // member is looked at by itself.
    derived[meeting] = distant;
    if (!distant)
      for (llvm::Value *member : web)
        derived[member] = false;
    return distant;
  }

  bool isVariable(llvm::Value *address) {
    const auto [end, variable] = descend(address);
    return variable || (isMeeting(end) && isDerived(end));
  }

  // The object's own address; for a meeting of derived addresses a meeting of those of the objects.
  llvm::Value *root(llvm::Value *address) {
    llvm::Value *end = descend(address).first;
    if (!isMeeting(end) || !isDerived(end))
      return end;
    if (auto known = roots.find(end); known != roots.end())
      return known->second;
    if (llvm::Value *only = onlyRoot(end))
      return roots[end] = only;
    if (auto *phi = llvm::dyn_cast<llvm::PHINode>(end)) {
      auto *bases = llvm::PHINode::Create(phi->getType(), phi->getNumIncomingValues(), "base",
                                          phi->getIterator());
      roots[end] = bases; // before its operands, which may lead back here
      for (unsigned i = 0; i < phi->getNumIncomingValues(); ++i)
        bases->addIncoming(root(phi->getIncomingValue(i)), phi->getIncomingBlock(i));
      return bases;
    }
    auto *select = llvm::cast<llvm::SelectInst>(end);
    llvm::Value *whenTrue = root(select->getTrueValue()),
                *whenFalse = root(select->getFalseValue());
    auto *base = llvm::SelectInst::Create(select->getCondition(), whenTrue, whenFalse, "base",
                                          select->getIterator());
    return roots[end] = base;
  }

  // The root that all ways down from a meeting lead to, or null. It dominates the meeting.
  llvm::Value *onlyRoot(llvm::Value *meeting) {
    llvm::Value *only = nullptr;
    llvm::SmallSetVector<llvm::Value *, 8> web;
    web.insert(meeting);
    for (unsigned i = 0; i < web.size(); ++i)
      for (llvm::Value *value : met(web[i])) {
        llvm::Value *end = descend(value).first;
        if (isMeeting(end) && isDerived(end))
          web.insert(end);
        else if (llvm::isa<llvm::UndefValue>(end))
          continue;
        else if (only && only != end)
          return nullptr;
        else
          only = end;
      }
    return only;
  }

  llvm::DenseMap<llvm::Value *, bool> derived;
  llvm::DenseMap<llvm::Value *, llvm::Value *> roots;
};

// The addresses that an instruction uses.
llvm::SmallVector<llvm::Value *, 2> addressesOf(llvm::Instruction &instruction) {
  if (auto *address = llvm::getLoadStorePointerOperand(&instruction))
    return {const_cast<llvm::Value *>(address)};
  if (auto *exchange = llvm::dyn_cast<llvm::AtomicRMWInst>(&instruction))
    return {exchange->getPointerOperand()};
  if (auto *exchange = llvm::dyn_cast<llvm::AtomicCmpXchgInst>(&instruction))
    return {exchange->getPointerOperand()};
  llvm::SmallVector<llvm::Value *, 2> addresses;
  auto *call = llvm::dyn_cast<llvm::CallBase>(&instruction);
  if (!call || call->isInlineAsm() || instruction.isDebugOrPseudoInst() ||
      instruction.isLifetimeStartOrEnd() || llvm::isa<llvm::AssumeInst>(call) ||
      call->isMustTailCall())
    return addresses;
  for (llvm::Value *argument : call->args())
    if (argument->getType()->isPtrOrPtrVectorTy())
      addresses.push_back(argument);
  return addresses;
}

class KeepBases {
public:
  explicit KeepBases(llvm::Function &function) : function(function), tree(function), loops(tree) {}

  void run() {
    struct Access {
      llvm::Instruction *instruction;
      llvm::Value *base;
    };
    llvm::SmallVector<Access, 16> accesses;
    Bases bases;
    for (llvm::Instruction &instruction : llvm::instructions(function))
      if (!instruction.isTerminator() && tree.isReachableFromEntry(instruction.getParent()))
        for (llvm::Value *address : addressesOf(instruction))
          if (llvm::Value *base = bases.baseOf(address))
            accesses.push_back({&instruction, base});
    for (const Access &access : accesses)
      if (!isFresh(*access.instruction, *access.base))
        keepBehind(*access.instruction, *access.base);
    for (const auto &[where, access] : lastAccesses)
      insert(std::next(access->getIterator()), *where.second);
    for (const auto &[exit, base] : exitKeeps)
      insert(exit->getFirstInsertionPt(), *base);
  }

private:
  // The base was made in the same block, and nothing that may collect stands between.
  static bool isFresh(const llvm::Instruction &access, const llvm::Value &base) {
    const auto *made = llvm::dyn_cast<llvm::Instruction>(&base);
    if (!made || made->getParent() != access.getParent() || mayCollect(access))
      return false;
    for (const auto *at = access.getPrevNode(); at; at = at->getPrevNode()) {
      if (at == made)
        return true;
      if (mayCollect(*at))
        return false;
    }
    return false;
  }

  void keepBehind(llvm::Instruction &access, llvm::Value &base) {
    // The outermost loop in which the base stays the same.
    const auto *made = llvm::dyn_cast<llvm::Instruction>(&base);
    const llvm::Loop *outermost = nullptr;
    for (const llvm::Loop *loop = loops.getLoopFor(access.getParent());
         loop && !(made && loop->contains(made)); loop = loop->getParentLoop())
      if (hasExitsFor(*loop, made))
        outermost = loop;
    if (!outermost) {
      // Behind the block's last access by this base.
      auto &last = lastAccesses[{access.getParent(), &base}];
      if (!last || last->comesBefore(&access))
        last = &access;
      return;
    }
    llvm::SmallVector<llvm::BasicBlock *, 4> exits;
    outermost->getUniqueExitBlocks(exits);
    for (llvm::BasicBlock *exit : exits)
      exitKeeps.insert({exit, &base});
  }

  // All ways out of the loop lead to blocks in which the base is known.
  bool hasExitsFor(const llvm::Loop &loop, const llvm::Instruction *made) const {
    llvm::SmallVector<llvm::BasicBlock *, 4> exits;
    loop.getUniqueExitBlocks(exits);
    return !exits.empty() && llvm::all_of(exits, [&](llvm::BasicBlock *exit) {
      return !exit->isEHPad() &&
             (!made || (made->getParent() != exit && tree.dominates(made->getParent(), exit)));
    });
  }

  static void insert(llvm::BasicBlock::iterator place, llvm::Value &base) {
    auto &context = base.getContext();
    auto *type = llvm::FunctionType::get(llvm::Type::getVoidTy(context), {base.getType()}, false);
    auto *keep = llvm::CallInst::Create(
        llvm::InlineAsm::get(type, "", "X", /*hasSideEffects=*/true), {&base}, "", place);
    keep->setDoesNotThrow();
    keep->setDoesNotAccessMemory();
    keep->addFnAttr(llvm::Attribute::WillReturn);
  }

  llvm::Function &function;
  llvm::DominatorTree tree;
  llvm::LoopInfo loops;
  llvm::MapVector<std::pair<llvm::BasicBlock *, llvm::Value *>, llvm::Instruction *> lastAccesses;
  llvm::SmallSetVector<std::pair<llvm::BasicBlock *, llvm::Value *>, 8> exitKeeps;
};

} // namespace

void keepBases(llvm::Function &function) {
  if (function.hasFnAttribute(llvm::Attribute::Naked))
    return;
  for (const llvm::Instruction &instruction : llvm::instructions(function))
    if (mayCollect(instruction)) {
      KeepBases(function).run();
      return;
    }
}

} // namespace vmkit
