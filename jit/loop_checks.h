// Loops without the checks that one comparison before the loop can answer: array bounds, mostly.
#pragma once

#include "llvm/IR/PassManager.h"

namespace vmkit {

/// Gives an innermost loop a second form without its range checks, entered when the checks' first
/// and last values show that none fails; the loop as it was runs otherwise, and fails in the turn
/// and with the effects that it should. Loads of what does not change in the loop are done by a
/// first turn of its own (LLVM's loop peeling), so that LLVM takes them and their checks for null
/// out of the rest. As in range-check elimination by loop predication (Würthinger, Wimmer and
/// Mössenböck, Array Bounds Check Elimination for the Java HotSpot Client Compiler, PPPJ 2007), but
/// by versions, since no code to return to is kept. What is left can be vectorised.
class RemoveLoopChecks : public llvm::PassInfoMixin<RemoveLoopChecks> {
public:
  llvm::PreservedAnalyses run(llvm::Function &function, llvm::FunctionAnalysisManager &analyses);
};

} // namespace vmkit
