// Keep bases: what a conservative collector needs of optimised code.
//
// The collector finds an object by any address in it. Optimised code may hold no such address while
// it still uses the object: for `a[i - k]` it may keep a + 16 - 24 * k alone and add 24 * i at each
// use (loop strength reduction, address reassociation and others do that, before and during code
// generation). So each access through a variable index is followed by an empty inline assembly
// statement that takes the object's own address: it is in a register or in the frame until then.
//
// Statements behind the accesses of a loop stand behind the loop, where it has exits: the loop then
// has no trace of them.
#pragma once

#include "llvm/IR/Function.h"

namespace vmkit {

/// The last pass over the IR of a function before code generation. Functions without calls are left
/// alone: nothing collects while they run.
void keepBases(llvm::Function &function);

} // namespace vmkit
