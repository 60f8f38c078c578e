// The last IR passes before code generation, after LLVM's optimisation pipeline:
//
// - calls to cells: a call of a function that another module holds goes through its dispatch cell;
// - stack checks: one comparison in the prologue of each function that calls or has a large frame.
//
// They come last because LLVM must see plain calls to inline, fold and know the C library by name.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace vmkit {

/// Names that the linker resolves to the kit's own data and functions.
inline constexpr llvm::StringLiteral cellPrefix = "vmkit.cell.";
inline constexpr llvm::StringLiteral stubPrefix =
    "vmkit.stub."; // a function whose address is taken
inline constexpr llvm::StringLiteral bodyPrefix =
    "vmkit.body."; // a guest function with a name of the C library's
inline constexpr llvm::StringLiteral contextName =
    "vmkit.context"; // the thread's context, runtime-cpp/context.h
inline constexpr llvm::StringLiteral sitePrefix = "vmkit.site."; // a call site's cell, by its id
inline constexpr llvm::StringLiteral stackOverflowName = "vmkit.stack_overflow";
inline constexpr llvm::StringLiteral sessionName =
    "vmkit.session"; // its address is the engine's session
inline constexpr llvm::StringLiteral hostCallName = "vmkit.host_call";
inline constexpr llvm::StringLiteral enterFromNativeName = "vmkit.enter_from_native";

/// Gives guest functions the attributes that the kit relies on: frame pointers, and no unwinding
/// where the function has no personality (guest exceptions are returned, not unwound).
void setGuestAttributes(llvm::Module &module);

/// Refuses what a guest may not contain: inline and module assembly, ifuncs, static constructors,
/// thread-local data, unusual calling conventions at the module's border, very wide integers.
/// ERR_IR_REFUSED.
llvm::Error checkPolicy(const llvm::Module &module);

/// True for IR that verifies and that code generators are known to give up on: wide integers,
/// scalable vectors, target features, coroutines … Such a module is tried in a child process first.
bool isExotic(const llvm::Module &module);

/// Turns calls of external functions into calls through cells. A function whose address is taken
/// keeps its name, which the linker resolves to its stub. `signatureOf` gives the declared
/// signature of a name, or "". Errors: ERR_SIGNATURE when a call's type is not the declared one.
llvm::Error lowerCalls(llvm::Module &module,
                       llvm::function_ref<std::string(llvm::StringRef)> signatureOf);

/// Gives a prefix to what the module defines, or takes the address of, under a name that code
/// generation may call by itself (memcpy, fmod …): such a call means the C library's function,
/// never a guest's.
void separateNames(llvm::Module &module);

void insertStackChecks(llvm::Module &module);

/// "f64(i64,ptr)" for a function type, or "" when a type has no such spelling (structs, vectors,
/// varargs).
std::string signatureText(const llvm::FunctionType &type);

/// A declared signature as signatureText spells its type: `ctx`, the thread's context, is a ptr.
std::string typeSpelling(llvm::StringRef signature);

} // namespace vmkit
