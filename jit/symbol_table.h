// The symbol table: one hash map from a name to everything that the engine knows of it: kept IR,
// native address, dispatch cell, kind, tier.
//
// Guest code never looks anything up here: it goes through cells. The compile thread reads entries
// while it imports; `mutex` guards the map and the fields that it reads (kind, IR, version, runtime
// symbol). Everything else belongs to the engine's own thread. An entry that was removed stays,
// nameless, until no code refers to its cell.
#pragma once

#include "runtime_table.h"
#include "stubs.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <vector>

namespace vmkit {

enum class SymbolKind : uint8_t { Guest, Runtime, Host, Native, Data };
enum class Tier : uint8_t { Declared, Baseline, Optimized, Native };

/// A body that moved: its name and where it came from (a runtime's name, or "guest").
struct Transfer {
  std::string name;
  std::string from;
};

/// Kept IR: the text is immutable and shared with the compilations that read it.
struct KeptIr {
  std::shared_ptr<const std::string> text;
  unsigned instructions = 0; // of the function itself (see countInstructions)
  bool verified = true; // false: provided ahead of its compilation, neither parsed nor verified yet
};

struct Entry {
  std::string name;
  uint32_t index = 0;  // used again when the entry is gone
  uint64_t serial = 0; // never used again
  SymbolKind kind = SymbolKind::Guest;
  Tier tier = Tier::Declared;
  bool removed = false;
  bool compiling = false;
  bool nearby = false;     // data that code reaches with a 32-bit displacement
  bool retargeted = false; // the target is the user's: compilations don't publish over it
  uint32_t version = 0;
  uint32_t module = 0;
  int32_t origin = -1;     // index of the runtime, or -1
  uint32_t references = 0; // compiled modules and callables that hold the cell
  uint32_t hostId = 0;
  Entry *target = nullptr; // of an alias, which holds it
  Entry *detour = nullptr; // whose stub it was retargeted to, which it holds
  void *address = nullptr; // current code, or the datum
  StubPool::Stub stub;     // made when first asked for
  std::string signature;
  std::shared_ptr<const KeptIr> ir;
  const RuntimeSymbol *runtimeSymbol = nullptr;
  llvm::SmallVector<uint32_t, 0> dependents; // modules that inlined this body
  llvm::SmallVector<uint32_t, 0> callables;  // handles that JavaScript has of it
};

class SymbolTable {
public:
  /// The entry of a name, or null. O(1).
  Entry *find(llvm::StringRef name) const {
    auto found = byName.find(name);
    return found == byName.end() ? nullptr : found->second;
  }
  Entry *at(uint32_t index) const {
    return index < entries.size() ? entries[index].get() : nullptr;
  }

  /// Adds an entry; the name must be free.
  Entry &add(llvm::StringRef name, SymbolKind kind);
  /// Takes the name away; the entry itself goes when nothing refers to it (see `collect`).
  void remove(Entry &entry);
  /// Frees a removed entry that nothing refers to; true when it did.
  bool collect(Entry &entry, StubPool &stubs);

  size_t size() const { return byName.size(); }
  size_t irBytes() const { return keptBytes; }
  void keep(Entry &entry, std::shared_ptr<const KeptIr> ir);
  void sign(Entry &entry, const std::string &signature);
  void markNearby(Entry &entry);

  auto begin() const { return byName.begin(); }
  auto end() const { return byName.end(); }

  mutable std::shared_mutex mutex;

private:
  llvm::StringMap<Entry *> byName;
  std::vector<std::unique_ptr<Entry>> entries; // by index, which compile stubs carry
  std::vector<uint32_t> freeIndices;
  uint64_t lastSerial = 0;
  size_t keptBytes = 0;
};

} // namespace vmkit
