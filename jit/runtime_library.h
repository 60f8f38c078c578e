// A prepared runtime as an engine sees it: the table of its native copy, its bitcode, and how
// guests are to use it.
//
// Immutable once it is added, so compile threads share it. The bitcode is opened lazily, once in
// each compile context (see CompileContext::open); what is held here is the file's bytes.
#pragma once

#include "runtime_table.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>
#include <string>

namespace vmkit {

/// How guests reach a runtime's functions.
enum class Strategy : uint8_t {
  Import,     // clone what is called and worth inlining from lazily opened bitcode; call the rest
  LinkLazily, // link what is referenced, transitively, from the lazily loaded module into the
              // guest's
  Whole,      // link all of it into the guest's module, optimise, then strip what is unused
  Object,     // call the native copy only
  Archive     // link native chunks as they are asked for
};

std::optional<Strategy> parseStrategy(llvm::StringRef text);

struct RuntimeOptions {
  std::string name;
  Strategy strategy = Strategy::Import;
  std::string bitcode;
  std::string library; // "" for the kit's own runtime, which is linked into the addon
  std::string archive;
};

class RuntimeLibrary {
public:
  static llvm::Expected<std::shared_ptr<RuntimeLibrary>> open(const RuntimeOptions &options);

  llvm::ArrayRef<RuntimeSymbol> symbols() const {
    return table ? llvm::ArrayRef(table->symbols, table->count) : llvm::ArrayRef<RuntimeSymbol>();
  }
  /// The symbol of a name, or null. O(log n): the table is sorted.
  const RuntimeSymbol *find(llvm::StringRef name) const;
  llvm::MemoryBufferRef bitcode() const { return buffer->getMemBufferRef(); }

  std::string name;
  Strategy strategy = Strategy::Import;
  unsigned index = 0; // in the engine's list

private:
  const RuntimeTable *table = nullptr;
  std::unique_ptr<llvm::MemoryBuffer> buffer;
};

} // namespace vmkit
