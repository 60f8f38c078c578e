// Import: clones the bodies that a guest module calls, and that are worth inlining, into that
// module.
//
// Round after round: each function that the module only declares is looked up; a runtime function
// comes from lazily opened bitcode, a guest function from its kept IR. What is cloned is
// `available_externally`, with everything it references re-declared, so that LLVM may inline it and
// drops it otherwise. Only functions that are called are read, whatever the size of the runtime.
#pragma once

#include "runtime_library.h"
#include "symbol_table.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/IR/Module.h"

#include <vector>

namespace vmkit {

/// What the symbol table says of a callee, as a snapshot that the compile thread may keep.
struct Callee {
  const RuntimeLibrary *library = nullptr; // a runtime's function or object
  const RuntimeSymbol *symbol = nullptr;
  std::shared_ptr<const KeptIr> ir; // a guest function whose IR is kept
  bool ours = false;   // guest, host or retargeted: not what the C library has of this name
  bool nearby = false; // data of the engine's own, within 2 GiB of the code
  uint64_t serial = 0; // the entry's
  uint32_t version = 0;
};

/// A guest body that a compilation read: it must still be current when the code is installed.
struct Dependency {
  std::string name;
  uint64_t serial = 0;
  uint32_t version = 0;
};

struct ImportResult {
  std::vector<std::string> materialized; // runtime functions that were read from bitcode
  std::vector<Transfer> imported;
  std::vector<Dependency> guests;
};

/// Marks the imported bodies of a runtime while their guest is compiled.
inline constexpr llvm::StringLiteral preparedAttribute = "vmkit-prepared";

class Importer {
public:
  using Lookup = llvm::function_ref<Callee(llvm::StringRef)>;
  using Open = llvm::function_ref<llvm::Expected<llvm::Module *>(const RuntimeLibrary &)>;

  /// `open` gives a runtime's lazily opened module of the same context. With `alwaysInlineOnly`
  /// (level 0) only `alwaysinline` bodies are imported.
  Importer(llvm::Module &module, Lookup lookup, Open open, bool alwaysInlineOnly)
      : module(module), lookup(lookup), open(open), alwaysInlineOnly(alwaysInlineOnly) {}

  /// Errors: ERR_SIGNATURE when the module declares a runtime function with another type.
  llvm::Expected<ImportResult> run();

private:
  llvm::Error importFunction(llvm::Function &declaration, unsigned depth);
  llvm::Error importFromRuntime(llvm::Function &declaration, const Callee &callee, unsigned depth);
  llvm::Error importFromGuest(llvm::Function &declaration, const Callee &callee);
  llvm::Error importConstant(llvm::GlobalVariable &declaration);

  llvm::Module &module;
  Lookup lookup;
  Open open;
  const bool alwaysInlineOnly;
  ImportResult result;
};

/// A constant whose address doesn't matter, such as a string: it may be copied into another module.
bool isLocalConstant(const llvm::GlobalValue &value);

/// How much of a body there is to inline: its instructions, but for what goes when LLVM promotes
/// slots to registers and joins blocks (allocas, their loads and stores, plain branches, debug
/// intrinsics). Front ends keep each local in a slot.
unsigned countInstructions(const llvm::Function &function);

/// The same of a text of IR that is not parsed yet, roughly.
unsigned estimateInstructions(llvm::StringRef text);

/// Declares in `target` what a global value of another module of the same context is; returns the
/// existing declaration or definition if the name is there already.
llvm::GlobalValue *declareIn(llvm::Module &target, const llvm::GlobalValue &value);

/// Clones the body of `source` into the declaration `target` of another module of the same context.
/// What the body references is re-declared; unnamed local constants (strings) are copied.
void cloneBody(llvm::Function &target, llvm::Function &source);

/// Links runtimes into the guest's module, for the strategies LinkLazily and Whole. Mutable data
/// stays the native copy's, so that all modules share it.
llvm::Expected<ImportResult> linkRuntimes(llvm::Module &module, Importer::Lookup lookup);

} // namespace vmkit
