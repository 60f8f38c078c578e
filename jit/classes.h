// The classes of an engine: descriptors in data memory, their interface tables, and the slots of
// virtual tables, which mirror the addresses of functions. runtime-cpp/typecheck.h has the layout.
//
// A descriptor lives as long as its engine. A slot holds what its function's cell holds, so that a
// virtual call is one load and one indirect call; the session tells of each change.
#pragma once

#include "code_memory.h"
#include "runtime-cpp/typecheck.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Allocator.h"

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace vmkit {

/// What a class is declared as; NativeClassOptions in src/native.ts says more.
struct ClassOptions {
  std::string symbol;
  std::string name;
  ClassKind kind = ClassKindClass;
  const Class *super = nullptr;
  const Class *element = nullptr;
  std::vector<const Class *> interfaces;
  uint64_t instanceSize = 0;
  ClassShape shape = ClassShapeFixed;
  uint64_t elementSize = 0;
  std::vector<uint32_t> references;                               // offsets of fields
  std::vector<std::string> virtuals;                              // by slot; "" is abstract
  std::vector<std::pair<uint32_t, std::string>> interfaceMethods; // by selector
};

class Classes {
public:
  explicit Classes(CodeMemory &memory) : memory(memory) {}

  /// Lays out a descriptor; its slots are empty. `methods` are the functions of interfaceMethods.
  /// ERR_CLASS for supertypes that cannot be, ERR_ARGUMENT, ERR_OUT_OF_MEMORY.
  llvm::Expected<Class *> layOut(const ClassOptions &options,
                                 llvm::ArrayRef<InterfaceMethod> methods);
  bool contains(const Class *type) const { return known.contains(type); }
  /// The class's name for messages; any pointer will do.
  std::string nameOf(const Class *type) const;

  static void **slot(Class *type, size_t index) {
    return reinterpret_cast<void **>(type) - 1 - index;
  }
  /// From now on the slot follows the function with this index in the symbol table.
  void mirror(uint32_t function, void **slot) { mirrors[function].push_back(slot); }
  /// The function's address changed.
  void update(uint32_t function, void *address);

private:
  llvm::Error check(const ClassOptions &options) const;
  llvm::Error checkDynamic(const ClassOptions &options) const;
  const InterfaceMethod *interfaceTable(llvm::ArrayRef<InterfaceMethod> methods, uint32_t &mask);

  CodeMemory &memory;
  llvm::BumpPtrAllocator allocator;        // names and interface tables
  std::unordered_set<const Class *> known; // a DenseSet cannot be asked for any pointer
  llvm::DenseMap<uint32_t, llvm::SmallVector<void **, 1>> mirrors;
};

} // namespace vmkit
