// Turns a runtime's raw bitcode into what the engine uses: shipped bitcode and a native copy.
//
// Both come from one prepared module in which every symbol that a body may reference has one
// external name; see prepare.cpp for the steps, in order, and prepare_emit.cpp for what is written.
#ifndef VMKIT_JIT_PREPARE_H
#define VMKIT_JIT_PREPARE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace vmkit {

struct PrepareOptions {
  /// Prefix of the names that prepare makes up: letters, digits, '_', '-'.
  std::string name = "runtime";
  /// The table's symbol, the only one that the native object exports.
  std::string tableSymbol;
  /// Where runtime.bc, runtime.o and runtime.a go; must exist.
  std::string outputDirectory;
  /// Write runtime.a, with this many chunks; 0 means about 32 functions in each.
  std::optional<unsigned> chunks;
};

struct PrepareResult {
  std::string name;
  /// SHA-256 of runtime.bc, in hex.
  std::string digest;
  /// Functions that the runtime defines, and those of them whose bodies may be imported.
  unsigned functions = 0;
  unsigned importable = 0;
  /// What keeps the others from it, with the number of functions.
  std::map<std::string, unsigned> obstacles;
  /// Entries of the table.
  unsigned symbols = 0;
};

/// Links the inputs (bitcode or textual IR), prepares them and writes the outputs.
llvm::Expected<PrepareResult> prepare(llvm::ArrayRef<std::string> inputs,
                                      const PrepareOptions &options);

/// The prepared module with what the emitter needs to know about each of its symbols.
struct PreparedModule {
  std::unique_ptr<llvm::Module> module;
  struct Symbol {
    uint32_t size;
    uint32_t flags; // VmkitRuntimeFlags
  };
  llvm::StringMap<Symbol> symbols;
};

/// Gives each symbol of the module that has no name of its own (local, unnamed, or C++ entities
/// that may be defined by several runtimes) an external one that starts with `prefix`.
void externalizeSymbols(llvm::Module &module, llvm::StringRef prefix);

/// Writes runtime.bc, runtime.o and runtime.a.
llvm::Expected<PrepareResult> emitPrepared(const PreparedModule &prepared,
                                           const PrepareOptions &options);

} // namespace vmkit

#endif
