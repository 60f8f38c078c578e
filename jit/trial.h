// A trial in a child process: what the kit's own builder did not make is read and compiled there
// first, because LLVM's bitcode reader and code generators can crash on what they are not used to.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <shared_mutex>

namespace vmkit {

/// Runs `work` in a forked child and returns its error. A child that crashes, takes more than half
/// a minute or takes more than 4 GiB gives an error with `crashCode` that says so. The child must
/// not touch JavaScript or wait for other threads.
/// `tables` is the lock of what `work` reads and other threads change, or null.
llvm::Error tryInChild(llvm::function_ref<llvm::Error()> work, const char *crashCode,
                       std::shared_mutex *tables = nullptr);

} // namespace vmkit
