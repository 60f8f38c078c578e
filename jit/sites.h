// The sites of an engine: places in code that remember what they met. What guest code sees of one
// lies in data memory, as `vmkit.site.<id>`:
//
//   call        a Site: cell and records (runtime-cpp/sites.h)
//   get, set    a PropertySite (runtime-cpp/properties.h)
//   operation   a word: which of its cases ran
//
// Here is what is known of each beside that. What a call site calls is decided by the session
// (session_objects.cpp); here is how it remembers it.
//
// Records hold raw code addresses. When a function's address changes, the sites that hold it are
// emptied (`forget`), and find the new one at their next call. They also hold shapes and closures,
// which the collector does not see: it calls `purge`, which drops those that die. A site is freed
// with the function that it was declared for, when no code refers to it (Session::collectSites).
#pragma once

#include "code_memory.h"
#include "runtime-cpp/properties.h"
#include "runtime-cpp/sites.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace vmkit {

enum class SiteKind : uint8_t { Call, Get, Set, Operation };

/// What a site is declared with; NativeSiteOptions in src/native.ts says more.
struct SiteOptions {
  SiteKind kind = SiteKind::Call;
  std::string owner; // the function whose body has the place
  std::string label; // the name of the method, the property or the operation, for people
  unsigned line = 0;
  // Of calls.
  uint32_t selector = 0;
  uint32_t method = 0;
  std::string signature;
  bool resolver = false; // JavaScript says what to call when the tables do not
  bool mayFail = false;
  // Of gets and sets.
  uint32_t name = 0;
  // Of operations: names of the bits.
  std::vector<std::string> cases;
};

struct DeclaredSite {
  SiteOptions options;
  uint32_t id = 0;
  CodeMemory::DataBlock block; // what guest code sees
  uint32_t owner = 0;          // the owner's entry
  uint64_t ownerSerial = 0;
  uint32_t references = 0; // compiled modules that hold its address
  /// Of operations; all sites of one operation share them.
  const std::vector<std::string> *cases = nullptr;
  struct Target {
    void *address;
    uint32_t function;
  };
  llvm::SmallVector<Target, 1> targets; // of a call site's records

  Site *call() const { return reinterpret_cast<Site *>(block.address); }
  PropertySite *property() const { return reinterpret_cast<PropertySite *>(block.address); }
  uint64_t *mask() const { return reinterpret_cast<uint64_t *>(block.address); }
  bool isCall() const { return options.kind == SiteKind::Call; }
  bool isProperty() const { return options.kind == SiteKind::Get || options.kind == SiteKind::Set; }
};

class Sites {
public:
  Sites(CodeMemory &memory, Context &context);
  ~Sites();
  Sites(const Sites &) = delete;
  Sites &operator=(const Sites &) = delete;

  /// A new site; ERR_OUT_OF_MEMORY.
  llvm::Expected<DeclaredSite *> declare(SiteOptions options, uint32_t owner, uint64_t ownerSerial);
  DeclaredSite *find(uint32_t id) const {
    auto found = sites.find(id);
    return found == sites.end() ? nullptr : found->second.get();
  }
  auto begin() const { return sites.begin(); }
  auto end() const { return sites.end(); }
  /// The ids of a function's sites.
  llvm::SmallVector<uint32_t, 1> ownedBy(uint32_t function) const { return owned.lookup(function); }

  enum class State : uint8_t { Empty, Monomorphic, Polymorphic, Megamorphic };
  State state(const DeclaredSite &site) const;
  /// Calls, reads and writes that were not answered by what the site remembers.
  uint64_t misses(const DeclaredSite &site) const;
  /// The first of a call site's records; null when it has none of its own.
  const SiteRecord *records(const DeclaredSite &site) const;

  // Call sites.
  /// Remembers the code for a class: a record more, or a line of the cache. `dies` says that it is
  /// a shape. False: no memory.
  bool add(DeclaredSite &site, const Class *type, bool dies, const SiteTarget &target,
           uint32_t function);
  /// Makes the site monomorphic. False: no memory.
  bool replace(DeclaredSite &site, const Class *type, void *address, uint32_t function);
  void empty(DeclaredSite &site);
  /// A function's address changes.
  void forget(uint32_t function);
  /// Frees what replacements by other threads and collections have left; the engine's thread is
  /// inside the kit, and at no poll.
  void sweep();

  /// In a collection that knows what is alive: forgets shapes and closures that die.
  void purge();
  /// Frees a site that nothing refers to.
  void free(DeclaredSite &site);

private:
  llvm::Error watchCollections();
  uint32_t keyOf(const SiteOptions &options);
  bool isAlive(const Class *type, const Object *data) const;
  void purgeRecords(DeclaredSite &site);
  void remember(DeclaredSite &site, void *address, uint32_t function);
  void forgetTargets(DeclaredSite &site);
  void cacheTarget(const Class *type, uint32_t key, const SiteTarget &target);

  CodeMemory &memory;
  Context &context;
  std::unique_ptr<SiteCache> cache;
  SiteRecord emptyRecord{}, megamorphicRecord{};
  std::map<uint32_t, std::unique_ptr<DeclaredSite>> sites; // by id, which is never used again
  uint32_t lastId = 0, lastKey = 0;
  llvm::StringMap<uint32_t> keys;                          // by selector, method and signature
  std::map<std::vector<std::string>, uint32_t> operations; // their cases, with the number of sites
  llvm::DenseMap<uint32_t, llvm::SmallVector<uint32_t, 1>> owned;     // sites by owner
  llvm::DenseMap<uint32_t, llvm::SmallDenseSet<uint32_t, 4>> callers; // sites by target
  llvm::DenseSet<uint32_t> cached; // functions whose addresses are in the cache
  // What a collection may have to purge: most engines have none of it.
  bool watching = false;
  bool cachedShapes = false;                 // there are some in the cache
  llvm::DenseSet<uint32_t> shaped;           // call sites with records for shapes
  llvm::DenseSet<PropertySite *> properties; // all gets and sets
};

} // namespace vmkit
