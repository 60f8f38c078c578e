// Objects that meet in a phi, as one that a loop replaces in each turn: their fields meet instead.
#pragma once

#include "llvm/IR/PassManager.h"

namespace vmkit {

/// Turns loads from a phi of allocations into phis of their fields, where nothing else sees the
/// objects, so that LLVM forwards what was stored to them and RemoveUnusedObjects finds them
/// unused. LLVM's SROA does this for the stack's objects, but not in loops.
class SplitCarriedObjects : public llvm::PassInfoMixin<SplitCarriedObjects> {
public:
  llvm::PreservedAnalyses run(llvm::Function &function, llvm::FunctionAnalysisManager &analyses);
};

} // namespace vmkit
