// Linking of one object file into an engine's code memory with JITLink.
//
// There is no ORC session: the engine's symbol table is the one authority on names, so the linker
// asks it directly, and an object costs its own bytes and nothing else (see
// docs/decisions/0001-jitlink-without-orc.md).
#pragma once

#include "code_memory.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ExecutionEngine/Orc/SymbolStringPool.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/Support/MemoryBufferRef.h"

#include <string>
#include <vector>

namespace vmkit {

/// The name that IR, the symbol table and dlsym have for a linker-level name: without what the data
/// layout's mangling adds in front, an underscore on Mach-O and nothing on ELF.
llvm::StringRef symbolName(llvm::StringRef linkerName, const llvm::DataLayout &layout);

/// What one object occupies and defines.
struct LinkedObject {
  std::vector<CodeMemory::CodeBlock> code; // and read-only data
  std::vector<CodeMemory::DataBlock> data;
  std::vector<std::pair<std::string, void *>> symbols; // what it defines, by name
  void *unwindTable = nullptr;                         // a registered .eh_frame, or null
  std::vector<void (*)()> initializers;                // static constructors, not run yet

  // For traces (traces.h).
  struct CodeSection {
    std::string name;
    uint64_t address, size;
  };
  std::vector<std::pair<std::string, uint64_t>> functions; // with those of local linkage
  std::vector<CodeSection> sections;                       // that hold code
  bool hasLines = false;                                   // the object file has a line table

  uint64_t codeSize() const;
  uint64_t dataSize() const;
};

class ObjectLinker {
public:
  explicit ObjectLinker(CodeMemory &memory);
  ~ObjectLinker();
  /// Address of an external symbol; null is an absent weak one.
  using Resolve = llvm::function_ref<llvm::Expected<void *>(llvm::StringRef name, bool weak)>;

  /// `located` is called when the object's symbols have addresses, before its own references are
  /// resolved: two objects may refer to each other.
  using Located = llvm::function_ref<void(const LinkedObject &)>;
  llvm::Expected<LinkedObject> link(llvm::MemoryBufferRef object, Resolve resolve,
                                    Located located = nullptr);
  /// Gives the memory back. No frame may return into the code any more.
  void release(LinkedObject &object);

private:
  CodeMemory &memory;
  const llvm::DataLayout layout;
  std::shared_ptr<llvm::orc::SymbolStringPool> strings;
  unsigned links = 0;
};

} // namespace vmkit
