// What the kit adds to LLVM's optimisation pipeline. In the order in which a function meets them:
//
//   pass                     file             level  what
//   setGuestAttributes       lowering.cpp     0      frame pointers, no unwinding
//   declareAllocations       allocations.cpp  0      says of allocation calls what LLVM may assume
//   RemoveUnusedObjects      allocations.cpp  1      in the pipeline: objects that nothing reads
//   sinkAllocations          allocations.cpp  1      from here on after the pipeline: into the only
//                                                    branch that uses the object
//   bindContexts             lowering.cpp     1      the context is a constant
//   dropBarriers             barriers.cpp     1      for objects that no collection has seen,
//                                                    and after one of a slot close by
//   expandAllocations        allocations.cpp  1      the bump path inline, the slow path a call
//   expandBarriers           barriers.cpp     1      one store into the card table
//   insertPolls              polls.cpp        0      loops that may run long
//   insertStackChecks        stack_checks.cpp 0      one comparison in each prologue
//   lowerCalls               lowering.cpp     0      calls of other modules' functions through
//   cells separateNames            lowering.cpp     0      what code generation may call by itself
//   keepBases                keep_bases.cpp   1      objects that are used through derived
//   addresses
//
// They come last because LLVM must see plain calls to inline, fold, remove objects and know the C
// library by name; and because a loop with a poll in it is not vectorised.
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
/// ptr (ptr session, i64 frame, i32 throws), preserve_most: what a prologue calls when the frame
/// pointer, less `frame` bytes, is below Context::stackLimit. A request (interruption, poll) is
/// handled; null means: go on. On a real overflow a function that throws (1) gets the exception
/// word; another (0) is left to the guest's entry.
inline constexpr llvm::StringLiteral stackOverflowName = "vmkit.stack_overflow";
/// void (ptr context), preserve_most: what a loop calls when something is requested.
inline constexpr llvm::StringLiteral pollName = "vmkit.poll";
inline constexpr llvm::StringLiteral sessionName =
    "vmkit.session"; // its address is the engine's session
inline constexpr llvm::StringLiteral hostCallName = "vmkit.host_call";
inline constexpr llvm::StringLiteral enterFromNativeName = "vmkit.enter_from_native";

/// On functions whose result is {T, ptr} or ptr, the last being the exception word: what their
/// prologue finds out, they return.
inline constexpr llvm::StringLiteral throwsAttribute = "vmkit.throws";

/// Functions of the kit's runtime that the passes know, or put calls of.
inline constexpr llvm::StringLiteral allocateName = "vmkit_allocate";
inline constexpr llvm::StringLiteral allocateArrayName = "vmkit_allocate_array";
inline constexpr llvm::StringLiteral allocateSlowName = "vmkit_allocate_slow";
inline constexpr llvm::StringLiteral allocateArraySlowName = "vmkit_allocate_array_slow";
inline constexpr llvm::StringLiteral barrierName = "vmkit_write_barrier";

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

/// Replaces the parameter `ctx` of functions by the context's address, so that it takes no register
/// that calls preserve: an engine has one context.
void bindContexts(llvm::Module &module,
                  llvm::function_ref<std::string(llvm::StringRef)> signatureOf);

/// Turns calls of external functions into calls through cells. A function whose address is taken
/// keeps its name, which the linker resolves to its stub. `signatureOf` gives the declared
/// signature of a name, or "". Errors: ERR_SIGNATURE when a call's type is not the declared one.
llvm::Error lowerCalls(llvm::Module &module,
                       llvm::function_ref<std::string(llvm::StringRef)> signatureOf);

/// Gives a prefix to what the module defines, or takes the address of, under a name that code
/// generation may call by itself (memcpy, fmod …): such a call means the C library's function,
/// never a guest's.
void separateNames(llvm::Module &module);

/// Compares the stack with its limit in the prologue of each function that calls or has a large
/// frame. A leaf with a small frame needs no check: the limit leaves room for it.
void insertStackChecks(llvm::Module &module);

/// A declaration of `vmkit.context`, the thread's context, which lies within 2 GiB of the code.
llvm::GlobalVariable *contextIn(llvm::Module &module);

/// A function of the kit's runtime, declared unless it is already.
llvm::FunctionCallee runtimeFunction(llvm::Module &module, llvm::StringRef name,
                                     llvm::FunctionType *type);

/// The branch weights of what hardly ever happens.
llvm::MDNode *unlikely(llvm::LLVMContext &context);

/// "f64(i64,ptr)" for a function type, "i32!(ptr)" for one that returns {i32, ptr}; "" when a type
/// has no such spelling (other structs, vectors, varargs).
std::string signatureText(const llvm::FunctionType &type);

/// A declared signature as signatureText spells its type: `ctx` and `ref` are ptr, i1! is i8!, and
/// a function with `void!` returns a ptr.
std::string typeSpelling(llvm::StringRef signature);

} // namespace vmkit
