// Allocation is a call until LLVM's pipeline is done: an object that does not escape is then no
// object at all. What remains is expanded to the bump path of runtime-cpp/heap.h.
#pragma once

#include "llvm/IR/Module.h"
#include "llvm/IR/PassManager.h"

namespace vmkit {

/// Gives the module's declarations of vmkit_allocate, vmkit_allocate_array and vmkit_write_barrier
/// the attributes by which LLVM knows an allocation, and what a barrier leaves alone. Declarations
/// of another type stay as they are; lowerCalls or the importer refuses them.
void declareAllocations(llvm::Module &module);

/// True for a call of vmkit_allocate or vmkit_allocate_array.
bool isAllocation(const llvm::Value *value);

/// Removes objects that are only written to: their allocations, the stores into them with their
/// barriers, and the tests whether memory was out. Objects that only refer to each other, or that
/// meet in phis, go together. LLVM removes such an object too, but not past a barrier, which must
/// not be dropped before the object is: a collection may have made it old.
class RemoveUnusedObjects : public llvm::PassInfoMixin<RemoveUnusedObjects> {
public:
  llvm::PreservedAnalyses run(llvm::Function &function, llvm::FunctionAnalysisManager &);
};

/// Moves an allocation, and what initialises its object, into the one branch that uses it.
void sinkAllocations(llvm::Function &function);

/// Turns allocations into the bump path, and a call for when that has no room.
void expandAllocations(llvm::Function &function);

} // namespace vmkit
