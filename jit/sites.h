// The call sites of an engine: what is known of each, beside the cell and the records that guest
// code sees (runtime-cpp/sites.h). What a site calls is decided by the session
// (session_objects.cpp); here is how it remembers it.
//
// Records hold raw code addresses. When a function's address changes, the sites that hold it are
// emptied (`forget`), and find the new one at their next call. A site is freed with the function
// that it was declared for, when no code refers to it (Session::collectSites).
#pragma once

#include "code_memory.h"
#include "runtime-cpp/sites.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

#include <map>
#include <memory>
#include <string>

namespace vmkit {

struct SiteOptions {
  std::string owner; // the function whose body has the call
  std::string label; // the method's name, for people
  unsigned line = 0;
  uint32_t selector = 0;
  std::string signature;
  bool resolver = false; // JavaScript says what to call
};

struct CallSite {
  SiteOptions options;
  Site *site = nullptr;
  CodeMemory::DataBlock block;
  uint32_t owner = 0; // the owner's entry
  uint64_t ownerSerial = 0;
  uint32_t references = 0; // compiled modules that hold the cell's address
  struct Target {
    void *address;
    uint32_t function;
  };
  llvm::SmallVector<Target, 1> targets; // of its records
};

class CallSites {
public:
  CallSites(CodeMemory &memory, Context &context);
  ~CallSites();
  CallSites(const CallSites &) = delete;
  CallSites &operator=(const CallSites &) = delete;

  /// A new site; ERR_OUT_OF_MEMORY.
  llvm::Expected<CallSite *> declare(SiteOptions options, uint32_t owner, uint64_t ownerSerial);
  CallSite *find(uint32_t id) const {
    auto found = sites.find(id);
    return found == sites.end() ? nullptr : found->second.get();
  }
  auto begin() const { return sites.begin(); }
  auto end() const { return sites.end(); }
  /// The ids of a function's sites.
  llvm::SmallVector<uint32_t, 1> ownedBy(uint32_t function) const { return owned.lookup(function); }

  enum class State : uint8_t { Empty, Monomorphic, Polymorphic, Megamorphic };
  State state(const CallSite &site) const;

  /// Remembers the code for a class: a record more, or a line of the cache. False: no memory.
  bool add(CallSite &site, const Class *type, void *address, uint32_t function);
  /// Makes the site monomorphic. False: no memory.
  bool replace(CallSite &site, const Class *type, void *address, uint32_t function);
  void empty(CallSite &site);
  /// A function's address changes.
  void forget(uint32_t function);
  /// Frees what replacements by other threads have left; the engine's thread is inside the kit.
  void sweep();
  /// Frees a site that nothing refers to.
  void free(CallSite &site);

private:
  void remember(CallSite &site, void *address, uint32_t function);
  void forgetTargets(CallSite &site);

  CodeMemory &memory;
  Context &context;
  std::unique_ptr<SiteCache> cache;
  SiteRecord emptyRecord{}, megamorphicRecord{};
  std::map<uint32_t, std::unique_ptr<CallSite>> sites; // by id, which is never used again
  uint32_t lastId = 0, lastKey = 0;
  llvm::StringMap<uint32_t> keys;                                     // by selector and signature
  llvm::DenseMap<uint32_t, llvm::SmallVector<uint32_t, 1>> owned;     // sites by owner
  llvm::DenseMap<uint32_t, llvm::SmallDenseSet<uint32_t, 4>> callers; // sites by target
  llvm::DenseSet<uint32_t> cached; // functions whose addresses are in the cache
};

} // namespace vmkit
