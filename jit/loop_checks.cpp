#include "loop_checks.h"

#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/SimplifyCFG.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/LoopPeel.h"
#include "llvm/Transforms/Utils/LoopSimplify.h"
#include "llvm/Transforms/Utils/LoopUtils.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

namespace vmkit {

namespace {

// A loop of more instructions has more to do than its checks.
constexpr unsigned mostInstructions = 200;

// Values and counts below the first and steps below the second are exact in 64 bits, multiplied.
constexpr int64_t mostValue = int64_t(1) << 40;
constexpr int64_t mostStep = 1 << 20;

struct Analyses {
  llvm::LoopInfo &loops;
  llvm::DominatorTree &dominators;
  llvm::ScalarEvolution &scalars;
  llvm::AssumptionCache &assumptions;

  Analyses(llvm::Function &function, llvm::FunctionAnalysisManager &analyses)
      : loops(analyses.getResult<llvm::LoopAnalysis>(function)),
        dominators(analyses.getResult<llvm::DominatorTreeAnalysis>(function)),
        scalars(analyses.getResult<llvm::ScalarEvolutionAnalysis>(function)),
        assumptions(analyses.getResult<llvm::AssumptionAnalysis>(function)) {}
};

// `first <u second`, of values that are there before the loop, in 64 bits.
using Comparison = std::pair<const llvm::SCEV *, const llvm::SCEV *>;

// A branch that stays in the loop as long as the loop was entered with all comparisons true.
struct Check {
  llvm::BranchInst *branch;
  llvm::SmallVector<Comparison, 2> comparisons;
};

bool isSmall(const llvm::Loop &loop) {
  unsigned count = 0;
  for (const llvm::BasicBlock *block : loop.blocks())
    for (const llvm::Instruction &instruction : *block) {
      // A call can fail, collect, or take long: no check is worth anything beside it.
      if (llvm::isa<llvm::CallBase>(instruction) && !llvm::isa<llvm::IntrinsicInst>(instruction))
        return false;
      if (++count > mostInstructions)
        return false;
    }
  return true;
}

// The branches out of the loop, but for the one that ends it.
llvm::SmallVector<llvm::BranchInst *, 8> exitsOf(const llvm::Loop &loop) {
  llvm::SmallVector<llvm::BasicBlock *, 8> blocks;
  loop.getExitingBlocks(blocks);
  llvm::SmallVector<llvm::BranchInst *, 8> exits;
  for (llvm::BasicBlock *block : blocks)
    if (auto *branch = llvm::dyn_cast<llvm::BranchInst>(block->getTerminator());
        branch && block != loop.getLoopLatch())
      exits.push_back(branch);
  return exits;
}

// The turns after the first, if the loop is not left early, as a value before the loop; else null.
const llvm::SCEV *turnsOf(const llvm::Loop &loop, llvm::ScalarEvolution &scalars) {
  const llvm::SCEV *turns = scalars.getExitCount(&loop, loop.getLoopLatch());
  if (llvm::isa<llvm::SCEVCouldNotCompute>(turns) || turns->isZero() ||
      turns->getType()->getIntegerBitWidth() > 64)
    return nullptr;
  return scalars.getNoopOrZeroExtend(turns, llvm::Type::getInt64Ty(scalars.getContext()));
}

bool isCandidate(const llvm::Loop &loop, llvm::ScalarEvolution &scalars) {
  return loop.isInnermost() && loop.isLoopSimplifyForm() &&
         loop.isLoopExiting(loop.getLoopLatch()) && isSmall(loop) && loop.isSafeToClone() &&
         !exitsOf(loop).empty() && turnsOf(loop, scalars);
}

// Whether the loop loads from the same place each time, behind a check: LLVM cannot do that ahead
// of the loop, but a first turn can.
bool repeatsLoads(const llvm::Loop &loop, const llvm::DominatorTree &dominators) {
  const auto exits = exitsOf(loop);
  for (const llvm::BasicBlock *block : loop.blocks())
    for (const llvm::Instruction &instruction : *block)
      if (const auto *load = llvm::dyn_cast<llvm::LoadInst>(&instruction);
          load && load->isSimple() && loop.isLoopInvariant(load->getPointerOperand()) &&
          llvm::any_of(exits, [&](const llvm::BranchInst *exit) {
            return dominators.properlyDominates(exit->getParent(), block);
          }))
        return true;
  return false;
}

bool peelLoops(const Analyses &known) {
  bool changed = false;
  for (llvm::Loop *loop : known.loops.getLoopsInPreorder()) {
    if (!isCandidate(*loop, known.scalars) || !llvm::canPeel(loop) ||
        !repeatsLoads(*loop, known.dominators))
      continue;
    llvm::formLCSSARecursively(*loop, known.dominators, &known.loops, &known.scalars);
    llvm::ValueToValueMapTy values;
    changed |= llvm::peelLoop(loop, 1, /*PeelLast=*/false, &known.loops, &known.scalars,
                              known.dominators, &known.assumptions, /*PreserveLCSSA=*/true, values);
  }
  return changed;
}

// What must hold before the loop for `index <u limit` to hold in each turn: that it does in the
// first and in the last, since between them the index goes in steps of one direction. All of it is
// exact in 64 bits, so that nothing wraps around between the two.
bool compareEnds(const llvm::Loop &loop, llvm::ScalarEvolution &scalars, const llvm::SCEV *index,
                 const llvm::SCEV *limit, const llvm::SCEV *turns,
                 llvm::SmallVectorImpl<Comparison> &comparisons) {
  if (const auto *extended = llvm::dyn_cast<llvm::SCEVZeroExtendExpr>(index))
    index = extended->getOperand();
  const auto *steps = llvm::dyn_cast<llvm::SCEVAddRecExpr>(index);
  if (!steps || steps->getLoop() != &loop || !steps->isAffine() ||
      !scalars.isAvailableAtLoopEntry(limit, &loop))
    return false;
  const auto *step = llvm::dyn_cast<llvm::SCEVConstant>(steps->getStepRecurrence(scalars));
  if (!step || !step->getAPInt().isSignedIntN(21) || index->getType()->getIntegerBitWidth() > 64 ||
      limit->getType()->getIntegerBitWidth() > 64)
    return false;
  static_assert(mostStep == 1 << 20);
  auto *wide = llvm::Type::getInt64Ty(scalars.getContext());
  const llvm::SCEV *first = scalars.getNoopOrSignExtend(steps->getStart(), wide);
  const llvm::SCEV *end = scalars.getNoopOrZeroExtend(limit, wide);
  const llvm::APInt most(64, mostValue);
  if (scalars.getSignedRangeMax(first).sgt(most) || scalars.getSignedRangeMin(first).slt(-most) ||
      scalars.getUnsignedRangeMax(end).ugt(most) || scalars.getUnsignedRangeMax(turns).ugt(most))
    return false;
  const llvm::SCEV *last =
      scalars.getAddExpr(first, scalars.getMulExpr(turns, scalars.getNoopOrSignExtend(step, wide)));
  comparisons.push_back({first, end});
  comparisons.push_back({last, end});
  return true;
}

// The check that a branch out of the loop is, if one can say before the loop that it holds.
std::optional<Check> checkOf(const llvm::Loop &loop, llvm::ScalarEvolution &scalars,
                             llvm::BranchInst *branch, const llvm::SCEV *turns) {
  Check check{branch, {}};
  if (const auto *compare = llvm::dyn_cast<llvm::ICmpInst>(branch->getCondition());
      compare && compare->getOperand(0)->getType()->isIntegerTy()) {
    auto predicate = loop.contains(branch->getSuccessor(0)) ? compare->getPredicate()
                                                            : compare->getInversePredicate();
    const llvm::SCEV *left = scalars.getSCEV(compare->getOperand(0));
    const llvm::SCEV *right = scalars.getSCEV(compare->getOperand(1));
    if (predicate == llvm::CmpInst::ICMP_UGT) {
      std::swap(left, right);
      predicate = llvm::CmpInst::ICMP_ULT;
    }
    if (predicate == llvm::CmpInst::ICMP_ULT &&
        compareEnds(loop, scalars, left, right, turns, check.comparisons))
      return check;
  }
  // Another way out, in a known turn: it must come after the last.
  const llvm::SCEV *left = scalars.getExitCount(&loop, branch->getParent());
  if (llvm::isa<llvm::SCEVCouldNotCompute>(left) || left->getType()->getIntegerBitWidth() > 64)
    return std::nullopt;
  check.comparisons.push_back({turns, scalars.getNoopOrZeroExtend(left, turns->getType())});
  return check;
}

// One condition for all checks, in front of the loop.
llvm::Value *expand(llvm::ArrayRef<Check> checks, llvm::ScalarEvolution &scalars,
                    llvm::Instruction *at) {
  llvm::SCEVExpander expander(scalars, "checked");
  llvm::IRBuilder<> builder(at);
  llvm::SmallDenseSet<Comparison, 8> seen;
  llvm::Value *all = nullptr;
  for (const Check &check : checks)
    for (const Comparison &comparison : check.comparisons) {
      const auto [first, second] = comparison;
      if (!seen.insert(comparison).second ||
          scalars.isKnownPredicate(llvm::CmpInst::ICMP_ULT, first, second))
        continue;
      llvm::Value *left = expander.expandCodeFor(first, first->getType(), at);
      llvm::Value *right = expander.expandCodeFor(second, second->getType(), at);
      llvm::Value *holds = builder.CreateICmpULT(left, right);
      all = all ? builder.CreateAnd(all, holds) : holds;
    }
  return all ? builder.CreateFreeze(all) : builder.getTrue();
}

// Gives the loop a copy that keeps its checks, and takes them out of the loop.
void version(llvm::Loop &loop, llvm::ArrayRef<Check> checks, const Analyses &known) {
  llvm::BasicBlock *before = loop.getLoopPreheader();
  llvm::Value *holds = expand(checks, known.scalars, before->getTerminator());
  llvm::BasicBlock *entry = llvm::SplitBlock(before, before->getTerminator(), &known.dominators,
                                             &known.loops, nullptr, "unchecked");
  llvm::ValueToValueMapTy values;
  llvm::SmallVector<llvm::BasicBlock *, 8> blocks;
  llvm::Loop *copy = llvm::cloneLoopWithPreheader(entry, before, &loop, values, ".checked",
                                                  &known.loops, &known.dominators, blocks);
  llvm::remapInstructionsInBlocks(blocks, values);
  llvm::addStringMetadataToLoop(copy, "llvm.loop.unroll.disable");
  llvm::addStringMetadataToLoop(copy, "llvm.loop.vectorize.width", 1);

  llvm::Instruction *jump = before->getTerminator();
  llvm::IRBuilder<> builder(jump);
  builder.CreateCondBr(holds, entry, llvm::cast<llvm::BasicBlock>(values[entry]),
                       llvm::MDBuilder(before->getContext()).createLikelyBranchWeights());
  jump->eraseFromParent();

  llvm::SmallVector<llvm::BasicBlock *, 8> exits;
  loop.getUniqueExitBlocks(exits);
  for (llvm::BasicBlock *exit : exits)
    for (llvm::PHINode &phi : exit->phis())
      for (unsigned i = 0, count = phi.getNumIncomingValues(); i < count; ++i)
        if (llvm::BasicBlock *from = phi.getIncomingBlock(i); loop.contains(from)) {
          llvm::Value *value = phi.getIncomingValue(i);
          if (const auto found = values.find(value); found != values.end())
            value = found->second;
          phi.addIncoming(value, llvm::cast<llvm::BasicBlock>(values[from]));
        }

  for (const Check &check : checks) {
    llvm::BranchInst *branch = check.branch;
    branch->setCondition(builder.getInt1(loop.contains(branch->getSuccessor(0))));
    llvm::ConstantFoldTerminator(branch->getParent(), /*DeleteDeadConditions=*/true);
  }
}

bool versionLoops(llvm::Function &function, const Analyses &known) {
  bool changed = false;
  for (llvm::Loop *loop : known.loops.getLoopsInPreorder()) {
    if (!isCandidate(*loop, known.scalars))
      continue;
    const llvm::SCEV *turns = turnsOf(*loop, known.scalars);
    llvm::SmallVector<Check, 8> checks;
    const llvm::Instruction *at = loop->getLoopPreheader()->getTerminator();
    const llvm::SCEVExpander expander(known.scalars, "checked");
    for (llvm::BranchInst *branch : exitsOf(*loop))
      if (auto check = checkOf(*loop, known.scalars, branch, turns);
          check && llvm::all_of(check->comparisons, [&](const Comparison &comparison) {
            return known.scalars.isAvailableAtLoopEntry(comparison.first, loop) &&
                   known.scalars.isAvailableAtLoopEntry(comparison.second, loop) &&
                   expander.isSafeToExpandAt(comparison.first, at) &&
                   expander.isSafeToExpandAt(comparison.second, at);
          }))
        checks.push_back(std::move(*check));
    if (checks.empty())
      continue;
    llvm::formLCSSARecursively(*loop, known.dominators, &known.loops, &known.scalars);
    version(*loop, checks, known);
    known.scalars.forgetLoop(loop);
    known.dominators.recalculate(function);
    changed = true;
  }
  return changed;
}

} // namespace

llvm::PreservedAnalyses RemoveLoopChecks::run(llvm::Function &function,
                                              llvm::FunctionAnalysisManager &analyses) {
  if (analyses.getResult<llvm::LoopAnalysis>(function).empty())
    return llvm::PreservedAnalyses::all();
  bool changed = peelLoops(Analyses(function, analyses));
  // Each pass tells the analyses what it left of them, as a manager of passes does.
  const auto run = [&](auto pass) { analyses.invalidate(function, pass.run(function, analyses)); };
  if (changed) {
    analyses.invalidate(function, llvm::PreservedAnalyses::none());
    run(llvm::EarlyCSEPass(/*UseMemorySSA=*/true));
    run(llvm::SimplifyCFGPass());
    run(llvm::LoopSimplifyPass());
  }
  if (versionLoops(function, Analyses(function, analyses))) {
    analyses.invalidate(function, llvm::PreservedAnalyses::none());
    run(llvm::SimplifyCFGPass());
    changed = true;
  }
  return changed ? llvm::PreservedAnalyses::none() : llvm::PreservedAnalyses::all();
}

} // namespace vmkit
