// Write barriers: calls in front of LLVM's pipeline, stores into the card table behind it.
#pragma once

#include "llvm/IR/Function.h"

namespace vmkit {

/// Drops barriers of stores into objects that are certainly young: nothing that may collect stands
/// between the allocation and the barrier. Also those of stores of null, and those that follow one
/// of a slot close by. Must run when nothing moves stores upwards any more.
void dropBarriers(llvm::Function &function);

/// Turns a barrier into a store of 1 into the card of the slot.
void expandBarriers(llvm::Function &function);

} // namespace vmkit
