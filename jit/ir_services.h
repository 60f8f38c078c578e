// LLVM's own services for src/ir: reading, verifying, linking and writing modules, and what a
// target knows.
//
// Everything is text or bytes at this boundary. Each call uses a context of its own, whose
// diagnostics become part of the error; nothing here prints, exits or touches JavaScript.
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace vmkit {

/// Makes LLVM's readers leave debug info as it is. Otherwise they abort the process on a module
/// that has debug info and does not verify. Whoever reads IR calls this first; the first call of
/// the process does the work.
void keepDebugInfoAsRead();

/// Reads text or bitcode, whichever `input` is. `name` becomes the module's identifier. The module
/// is not verified. Fails with ERR_IR_PARSE (with the position), ERR_BITCODE_INVALID or
/// ERR_BITCODE_NEWER. LLVM's bitcode reader can crash on damaged input: what is not trusted is
/// tried in a child process first.
llvm::Expected<std::unique_ptr<llvm::Module>>
readModule(llvm::StringRef input, llvm::StringRef name, llvm::LLVMContext &context);

/// The canonical text of a module that is given as text or bitcode.
llvm::Expected<std::string> irParse(llvm::StringRef input, llvm::StringRef name);

/// What is wrong with one function, or with the whole module when `functionName` is empty; nothing
/// when all is well. Text that cannot be parsed is a message too.
std::optional<std::string> irVerify(llvm::StringRef text, llvm::StringRef functionName);

/// The text of `destination` with `source` linked into it. Fails with ERR_IR_LINK.
llvm::Expected<std::string> irLink(llvm::StringRef destination, llvm::StringRef source);

/// A module as bitcode of this LLVM. Fails with ERR_IR_INVALID when it does not verify.
llvm::Expected<std::string> irWriteBitcode(llvm::StringRef text);

/// Bytes from one array element of the type to the next. Fails with ERR_ARGUMENT.
llvm::Expected<uint64_t> irTypeAllocSize(llvm::StringRef dataLayout, llvm::StringRef type);

struct TargetDescription {
  std::string name;
  std::string description;
  std::string dataLayout;
};

/// The target of a triple, or nothing when the addon was not built for it.
std::optional<TargetDescription> targetInfo(llvm::StringRef triple);

struct LlvmConfig {
  std::string version;
  unsigned major;
  unsigned minor;
  unsigned patch;
  std::string defaultTriple;
  std::string hostTriple;
  std::string hostCpu;
};
LlvmConfig llvmConfig();

/// A name as the platform's linker writes it, i.e. with an underscore on Mach-O. Fails with
/// ERR_ARGUMENT when the data layout cannot be read.
llvm::Expected<std::string> mangle(llvm::StringRef name, llvm::StringRef dataLayout);

} // namespace vmkit
