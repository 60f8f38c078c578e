// IR of the small functions between JavaScript, guests and C, one for each signature.
//
// Arguments and results cross in slots of 8 bytes (see NativeEngine in src/native.ts). The thread's
// context, `ctx` as the first parameter, has no slot: what enters the guest passes it, what leaves
// it drops it. Where a signature has `!`, the result is a pair in IR, and slot 1 has its exception
// word; for `void!` there is just the word.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace vmkit {

/// Checks the spelling of a signature; ERR_SIGNATURE.
llvm::Error checkSignature(llvm::StringRef signature);

/// Whether functions of a signature return an exception word with their result: "i32!(ctx)".
bool mayThrow(llvm::StringRef signature);

/// Slots that the arguments of a signature take.
llvm::Expected<unsigned> argumentSlots(llvm::StringRef signature);

/// void NAME(ptr target, ptr slots): loads the arguments, calls the target, stores the result in
/// slot 0 and the exception word in slot 1.
llvm::Expected<std::string> entryThunk(llvm::StringRef name, llvm::StringRef signature);

/// A function of the signature that stores its arguments in slots and calls the host:
/// vmkit.host_call(session, id, slots).
llvm::Expected<std::string> hostThunk(llvm::StringRef name, llvm::StringRef signature,
                                      const void *session, uint32_t id);

/// A C function of the signature, without the context and without the exception word, that enters
/// the guest: vmkit.enter_from_native(export, slots).
llvm::Expected<std::string> exportThunk(llvm::StringRef name, llvm::StringRef signature,
                                        const void *exported);

} // namespace vmkit
