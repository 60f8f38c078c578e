// Objects: classes whose tables follow their functions, data, and what a call site calls.
#include "session.h"

#include "error.h"
#include "lowering.h"
#include "runtime-cpp/heap.h"
#include "thunks.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

#include <cstring>

namespace vmkit {

namespace {

/// Whether a text of IR refers to a site.
bool mentions(llvm::StringRef text, uint32_t id) {
  const std::string name = (sitePrefix + llvm::Twine(id)).str();
  for (size_t at = text.find(name); at != llvm::StringRef::npos; at = text.find(name, at + 1))
    if (at + name.size() == text.size() || !llvm::isDigit(text[at + name.size()]))
      return true;
  return false;
}

/// Receivers come after the context: "R(ctx,ref" or "R(ctx,ptr", and perhaps more.
bool takesReceiver(llvm::StringRef signature, llvm::StringRef context = "ctx") {
  llvm::StringRef parameters = signature.split('(').second;
  if (!parameters.consume_front(context) ||
      !(parameters.consume_front(",ref") || parameters.consume_front(",ptr")))
    return false;
  return parameters.starts_with(",") || parameters == ")";
}

/// Whether a function may be a method. Code takes the context as a pointer, whatever it was
/// declared as; a host function's thunk must know that there is one.
bool isMethod(const Entry &entry) {
  return entry.signature.empty() || takesReceiver(entry.signature) ||
         (entry.kind != SymbolKind::Host && takesReceiver(entry.signature, "ptr"));
}

} // namespace

llvm::Expected<void *> Session::defineData(const std::string &name, uint64_t size,
                                           uint64_t alignment, bool references) {
  if (symbols.find(name))
    return fail("ERR_SYMBOL_EXISTS", "'" + name + "' is already a symbol of this engine");
  if (size == 0 || !llvm::isPowerOf2_64(alignment) || alignment > 4096)
    return fail("ERR_ARGUMENT", "'" + name +
                                    "' needs a size of at least one byte, and an alignment that is "
                                    "a power of two up to 4096");
  if (references && (size % sizeof(uint64_t) != 0 || alignment < sizeof(uint64_t)))
    return fail("ERR_ARGUMENT",
                "'" + name + "' holds references: its size and alignment are multiples of 8");
  auto block = memory->allocateData(size, alignment);
  if (!block)
    return block.takeError();
  std::memset(block->address, 0, size);
  if (references && !vmkit_heap_add_roots(context, reinterpret_cast<uint64_t *>(block->address),
                                          size / sizeof(uint64_t))) {
    memory->release(*block);
    return fail("ERR_OUT_OF_MEMORY", "no memory is left for the roots of '" + name + "'");
  }
  Entry &entry = symbols.add(name, SymbolKind::Data);
  publish(entry, block->address, 0, Tier::Native);
  symbols.markNearby(entry);
  return block->address;
}

llvm::Expected<Class *> Session::defineClass(const ClassOptions &options) {
  if (symbols.find(options.symbol))
    return fail("ERR_SYMBOL_EXISTS", "'" + options.symbol + "' is already a symbol of this engine");
  // All is looked up and checked before anything is held.
  const auto functionFor = [&](const std::string &name) -> llvm::Expected<Entry *> {
    Entry *entry = symbols.find(name);
    if (!entry)
      return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "', a method of '" + options.name +
                                            "', is not a symbol of this engine");
    if (entry->kind == SymbolKind::Data)
      return fail("ERR_SIGNATURE",
                  "'" + name + "', a method of '" + options.name + "', is data, not a function");
    if (!isMethod(*entry))
      return fail("ERR_SIGNATURE", "'" + name + "', a method of '" + options.name + "', is " +
                                       entry->signature +
                                       ": methods take the context and the receiver first, as in "
                                       "\"i64(ctx,ref)\"");
    if (auto error = ensureStub(*entry))
      return std::move(error);
    return entry;
  };
  std::vector<Entry *> virtuals;
  for (const std::string &name : options.virtuals) {
    if (name.empty()) {
      virtuals.push_back(nullptr);
      continue;
    }
    auto entry = functionFor(name);
    if (!entry)
      return entry.takeError();
    virtuals.push_back(*entry);
  }
  std::vector<InterfaceMethod> methods;
  for (const auto &[selector, name] : options.interfaceMethods) {
    auto entry = functionFor(name);
    if (!entry)
      return entry.takeError();
    if (selector == 0)
      return fail("ERR_ARGUMENT", "'" + name + "' has the selector 0: selectors count from 1");
    methods.push_back({selector, (*entry)->index});
  }
  auto type = classes->layOut(options, methods);
  if (!type)
    return type;
  if (!vmkit_heap_add_class(context, *type))
    return fail("ERR_OUT_OF_MEMORY", "no memory is left to make '" + options.name + "' known");
  for (const auto &[index, entry] : llvm::enumerate(virtuals)) {
    void **slot = Classes::slot(*type, index);
    if (!entry) {
      *slot = reinterpret_cast<void *>(&vmkit_abstract_call);
      continue;
    }
    hold(*entry);
    *slot = entry->address ? entry->address : entry->stub.code;
    classes->mirror(entry->index, slot);
  }
  for (const InterfaceMethod &method : methods)
    hold(*symbols.at(method.function));
  Entry &entry = symbols.add(options.symbol, SymbolKind::Data);
  publish(entry, *type, 0, Tier::Native);
  symbols.markNearby(entry);
  return type;
}

llvm::Expected<uint32_t> Session::declareSite(SiteOptions options) {
  const Entry *owner = symbols.find(options.owner);
  if (!owner)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + options.owner +
                                          "', whose call site is declared, is not a symbol of "
                                          "this engine");
  if (auto error = checkSignature(options.signature))
    return std::move(error);
  if (!takesReceiver(options.signature))
    return fail("ERR_SIGNATURE", "the call site of '" + options.label + "' in '" + options.owner +
                                     "' has the signature " + options.signature +
                                     ": a site passes the context and the receiver first, as in "
                                     "\"i64(ctx,ref)\"");
  if (options.selector == 0 && !options.resolver)
    return fail("ERR_ARGUMENT", "the call site of '" + options.label + "' in '" + options.owner +
                                    "' needs a selector, from 1, or a resolver");
  auto site = sites->declare(std::move(options), owner->index, owner->serial);
  if (!site)
    return site.takeError();
  return (*site)->site->id;
}

llvm::Expected<void *> Session::siteForLinker(llvm::StringRef id, llvm::StringRef user,
                                              References &references) {
  uint32_t number = 0;
  CallSite *site = id.getAsInteger(10, number) ? nullptr : sites->find(number);
  if (!site)
    return fail("ERR_UNKNOWN_SYMBOL", "the call site " + id + ", which " + user +
                                          " refers to, is none of this engine, or was freed");
  ++site->references;
  references.sites.push_back(number);
  return site->site;
}

std::vector<Session::SiteInfo> Session::siteInfos(const std::string &owner) const {
  const Entry *function = owner.empty() ? nullptr : symbols.find(owner);
  std::vector<SiteInfo> infos;
  const auto add = [&](const CallSite &each) {
    const SiteOptions &options = each.options;
    SiteInfo info{each.site->id,    options.owner,      options.label,     options.line,
                  options.selector, sites->state(each), each.site->misses, {}};
    if (info.state == CallSites::State::Monomorphic || info.state == CallSites::State::Polymorphic)
      for (const SiteRecord *record = __atomic_load_n(&each.site->record, __ATOMIC_ACQUIRE); record;
           record = record->next) {
        std::string name = "0x" + llvm::utohexstr(reinterpret_cast<uint64_t>(record->target));
        for (const CallSite::Target &target : each.targets)
          if (target.address == record->target)
            name = symbols.at(target.function)->name;
        info.targets.emplace_back(classes->nameOf(record->guard), name);
      }
    infos.push_back(std::move(info));
  };
  if (function) {
    for (const uint32_t id : sites->ownedBy(function->index))
      if (const CallSite *site = sites->find(id); site && site->ownerSerial == function->serial)
        add(*site);
  } else if (owner.empty()) {
    for (const auto &[id, site] : *sites)
      add(*site);
  }
  return infos;
}

llvm::Error Session::checkTarget(const CallSite &site, const Entry &target) const {
  const SiteOptions &options = site.options;
  const bool data = target.kind == SymbolKind::Data;
  if (!data &&
      (target.signature.empty() || target.signature == options.signature ||
       (typeSpelling(target.signature) == typeSpelling(options.signature) && isMethod(target))))
    return llvm::Error::success();
  const std::string place = "the call site of '" + options.label + "' in '" + options.owner + "'";
  if (data)
    return fail("ERR_SIGNATURE", "'" + target.name + "', for " + place + ", is data");
  return fail("ERR_SIGNATURE", "'" + target.name + "' is " + target.signature + ", and " + place +
                                   " passes " + options.signature);
}

llvm::Expected<bool> Session::retargetSite(uint32_t id, const Class *type,
                                           const std::string &target) {
  CallSite *site = sites->find(id);
  if (!site)
    return fail("ERR_UNKNOWN_SYMBOL",
                "there is no call site " + llvm::Twine(id) + " in this engine");
  if (!type) {
    sites->empty(*site);
    return true;
  }
  Entry *entry = symbols.find(target);
  if (!entry)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + target + "' is not a symbol of this engine");
  if (auto error = checkTarget(*site, *entry))
    return std::move(error);
  ++entryDepth; // compiling runs JavaScript, which must not dispose of the engine
  void *code = codeOf(*entry);
  --entryDepth;
  if (!code)
    return false;
  site = sites->find(id); // it may be gone
  if (site && !sites->replace(*site, type, code, entry->index))
    return fail("ERR_OUT_OF_MEMORY", "no memory is left for a record of a call site");
  return true;
}

// The function that a site calls for a class; null: an exception is pending.
Entry *Session::targetOf(const CallSite &site, const Class *type) {
  const SiteOptions &options = site.options;
  Entry *entry = nullptr;
  std::string name = options.label;
  if (options.resolver) {
    if (!host.resolve(site.site->id, type, name))
      return nullptr;
    entry = symbols.find(name);
  } else if (classes->contains(type)) {
    if (const InterfaceMethod *method = vmkit_find_interface_method(type, options.selector))
      entry = symbols.at(method->function);
  }
  if (!entry || entry->removed) {
    host.raise(fail(
        entry ? "ERR_SYMBOL_DISPOSED" : "ERR_UNKNOWN_SYMBOL",
        "'" + classes->nameOf(type) + "' has no '" + name + "' that '" + options.owner +
            (options.line ? "' (line " + std::to_string(options.line) + ")" : std::string("'")) +
            " could call" + (entry ? ": it was disposed of" : "")));
    return nullptr;
  }
  if (auto error = checkTarget(site, *entry)) {
    host.raise(std::move(error));
    return nullptr;
  }
  return entry;
}

void *Session::resolveSite(uint32_t id, const Class *type) {
  // The code that missed refers to the site, so it is there until we return.
  CallSite &site = *sites->find(id);
  ++site.site->misses;
  Entry *target = targetOf(site, type);
  void *code = target ? codeOf(*target) : nullptr;
  // A compilation may dispose of the function or send it back: the code that is called once is
  // there.
  if (code && target->address == code && !sites->add(site, type, code, target->index)) {
    host.raise(fail("ERR_OUT_OF_MEMORY", "no memory is left for a record of a call site"));
    return nullptr;
  }
  return code;
}

void Session::collectSites(llvm::ArrayRef<uint32_t> ids) {
  for (const uint32_t id : ids) {
    CallSite *site = sites->find(id);
    if (!site || site->references > 0)
      continue;
    // The IR that the owner keeps may be compiled again; one without IR is being built.
    const Entry *function = symbols.at(site->owner);
    if (function && function->serial == site->ownerSerial && !function->removed &&
        (!function->ir || mentions(*function->ir->text, id)))
      continue;
    sites->free(*site);
  }
}

} // namespace vmkit
