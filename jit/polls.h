// Polls: what lets a loop be interrupted, and a collection be tested anywhere.
#pragma once

#include "llvm/IR/Function.h"

namespace vmkit {

/// Puts a test of Context::pollRequested into each loop, at its header, with a call of
/// the kit behind it. With `bounds`, not into loops that certainly end soon.
///
/// It runs behind the vectoriser, which leaves loops alone that have exits other than their
/// condition: a vectorised loop polls once for each vector. Every cycle of the control flow gets
/// one, irreducible ones too: each has a back edge of the depth-first search.
void insertPolls(llvm::Function &function, bool bounds);

} // namespace vmkit
