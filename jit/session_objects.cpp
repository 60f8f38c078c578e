// Objects: classes whose tables follow their functions, data, sites, and what a call site calls.
#include "session.h"

#include "error.h"
#include "lowering.h"
#include "runtime-cpp/heap.h"
#include "runtime-cpp/shapes.h"
#include "runtime-cpp/strings.h"
#include "thunks.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/MathExtras.h"

#include <cstring>

namespace vmkit {

namespace {

/// The ids of the sites that a text of IR refers to.
llvm::DenseSet<uint32_t> sitesIn(llvm::StringRef text) {
  llvm::DenseSet<uint32_t> ids;
  for (size_t at = text.find(sitePrefix); at != llvm::StringRef::npos;
       at = text.find(sitePrefix, at)) {
    at += sitePrefix.size();
    uint32_t id = 0;
    llvm::StringRef rest = text.drop_front(at);
    if (!rest.consumeInteger(10, id))
      ids.insert(id);
  }
  return ids;
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

// ── Shapes ─────────────────────────────────────────────────────────────────────────────────────

// Whatever the pointer is: only what the heap has can be a shape.
const Shape *Session::shapeAt(const Class *header) const {
  return classes->contains(header) ? nullptr : vmkit_shape_at(context, header);
}

llvm::Expected<const Class *> Session::baseOf(const Class *header) const {
  if (classes->contains(header))
    return header;
  if (const Shape *shape = shapeAt(header))
    return shape->base;
  return fail("ERR_ARGUMENT", "0x" + llvm::utohexstr(reinterpret_cast<uint64_t>(header)) +
                                  " is no class of this engine, and no object's header");
}

llvm::Expected<int32_t> Session::findProperty(const Class *header, uint32_t name) const {
  auto base = baseOf(header);
  if (!base)
    return base.takeError();
  return vmkit_shape_find(header, name);
}

/// What a class is called: one of the guest's language by its name there.
std::string Session::className(const Class *header) const {
  const Shape *shape = shapeAt(header);
  if (!shape)
    return classes->nameOf(header);
  const String *name = shape->owner->name;
  if (!name)
    return shape->base->name;
  const auto length = static_cast<size_t>(lengthOf(name));
  const auto *units = reinterpret_cast<const unsigned char *>(name) + StringUnitsOffset;
  std::vector<llvm::UTF16> wide(length);
  if (isWide(name))
    std::memcpy(wide.data(), units, length * sizeof(llvm::UTF16));
  else
    std::copy_n(units, length, wide.begin());
  std::string text;
  // Half a surrogate pair has no UTF-8.
  return llvm::convertUTF16ToUTF8String(wide, text) ? text : shape->base->name;
}

// ── Sites ──────────────────────────────────────────────────────────────────────────────────────

llvm::Expected<uint32_t> Session::declareSite(SiteOptions options) {
  const Entry *owner = symbols.find(options.owner);
  if (!owner)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + options.owner +
                                          "', whose site is declared, is not a symbol of this "
                                          "engine");
  const auto where = [&] { return "of '" + options.label + "' in '" + options.owner + "'"; };
  switch (options.kind) {
  case SiteKind::Call:
    if (auto error = checkSignature(options.signature))
      return std::move(error);
    if (!takesReceiver(options.signature))
      return fail("ERR_SIGNATURE", "the call site " + where() + " has the signature " +
                                       options.signature +
                                       ": a site passes the context and the receiver first, as in "
                                       "\"i64(ctx,ref)\"");
    if (options.selector == 0 && !options.resolver)
      return fail("ERR_ARGUMENT",
                  "the call site " + where() + " needs a selector, from 1, or a resolver");
    if (options.method != 0 && options.selector == 0)
      return fail("ERR_ARGUMENT", "the call site " + where() +
                                      " needs a selector, from 1: what the method's closure is "
                                      "asked for");
    break;
  case SiteKind::Get:
  case SiteKind::Set:
    if (options.name == 0)
      return fail("ERR_ARGUMENT",
                  "the property site " + where() + " needs the number of a name, from 1");
    break;
  case SiteKind::Operation:
    if (options.cases.empty() || options.cases.size() > 64)
      return fail("ERR_ARGUMENT",
                  "the operation site " + where() + " needs the names of 1 to 64 cases");
    break;
  }
  auto site = sites->declare(std::move(options), owner->index, owner->serial);
  if (!site)
    return site.takeError();
  return (*site)->id;
}

llvm::Expected<void *> Session::siteForLinker(llvm::StringRef id, llvm::StringRef user,
                                              References &references) {
  uint32_t number = 0;
  DeclaredSite *site = id.getAsInteger(10, number) ? nullptr : sites->find(number);
  if (!site)
    return fail("ERR_UNKNOWN_SYMBOL", "the site " + id + ", which " + user +
                                          " refers to, is none of this engine, or was freed");
  ++site->references;
  references.sites.push_back(number);
  return site->block.address;
}

std::vector<Session::SiteInfo> Session::siteInfos(const std::string &owner) const {
  const Entry *function = owner.empty() ? nullptr : symbols.find(owner);
  std::vector<SiteInfo> infos;
  llvm::DenseMap<const Class *, std::string> names; // to find a shape takes a search
  const auto nameOf = [&](const Class *header) {
    auto [found, isNew] = names.try_emplace(header);
    if (isNew)
      found->second = className(header);
    return found->second;
  };
  const auto addCall = [&](const DeclaredSite &each, SiteInfo &info) {
    for (const SiteRecord *record = sites->records(each); record; record = record->next) {
      std::string name = "0x" + llvm::utohexstr(reinterpret_cast<uint64_t>(record->target));
      for (const DeclaredSite::Target &target : each.targets)
        if (target.address == record->target)
          name = symbols.at(target.function)->name;
      info.targets.emplace_back(nameOf(record->guard), name);
      info.saw.push_back(info.targets.back().first);
    }
  };
  const auto addProperty = [&](const DeclaredSite &each, SiteInfo &info) {
    const PropertySite &site = *each.property();
    if (site.guard)
      info.saw.push_back(nameOf(site.guard));
    for (const PropertyEntry &entry : site.more)
      if (entry.guard)
        info.saw.push_back(nameOf(entry.guard));
  };
  const auto add = [&](const DeclaredSite &each) {
    SiteInfo info{&each, sites->state(each), sites->misses(each), {}, {}};
    if (each.isCall())
      addCall(each, info);
    else if (each.isProperty())
      addProperty(each, info);
    else
      for (const auto &[bit, name] : llvm::enumerate(*each.cases))
        if (*each.mask() >> bit & 1)
          info.saw.push_back(name);
    infos.push_back(std::move(info));
  };
  if (function) {
    for (const uint32_t id : sites->ownedBy(function->index))
      if (const DeclaredSite *site = sites->find(id); site && site->ownerSerial == function->serial)
        add(*site);
  } else if (owner.empty()) {
    for (const auto &[id, site] : *sites)
      add(*site);
  }
  return infos;
}

llvm::Error Session::checkTarget(const DeclaredSite &site, const Entry &target) const {
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
  DeclaredSite *site = sites->find(id);
  if (!site || !site->isCall())
    return fail("ERR_UNKNOWN_SYMBOL",
                "there is no call site " + llvm::Twine(id) + " in this engine");
  if (!type) {
    sites->empty(*site);
    return true;
  }
  if (site->options.method != 0)
    return fail("ERR_ARGUMENT",
                "call site " + llvm::Twine(id) +
                    " passes the closure that it finds: it can be emptied, but not retargeted");
  if (shapeAt(type))
    return fail("ERR_ARGUMENT",
                "call site " + llvm::Twine(id) +
                    " cannot be retargeted for a shape: it may die before the site");
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

// ── What a call site calls ─────────────────────────────────────────────────────────────────────

// The answer of the tables; null: none. A method site is for headers of objects, and looks into
// none but shapes; an object's own property hides the method.
const InterfaceMethod *Session::tableMethod(const DeclaredSite &site, const Class *type,
                                            Object *&data) const {
  const SiteOptions &options = site.options;
  if (!options.selector)
    return nullptr;
  if (options.method) {
    if (!isShape(type) || vmkit_shape_find(type, options.method) != PropertyNone)
      return nullptr;
    const auto *owner = static_cast<const Shape *>(type)->owner;
    data = vmkit_class_find_method(owner, options.method);
    return data ? vmkit_find_interface_method(data->type, options.selector) : nullptr;
  }
  if (!classes->contains(type)) {
    const Shape *shape = shapeAt(type);
    if (!shape)
      return nullptr;
    type = shape->base;
  }
  return vmkit_find_interface_method(type, options.selector);
}

bool Session::askResolver(const DeclaredSite &site, const Class *type, SiteAnswer &answer) {
  std::string name;
  if (!host.resolve(site.id, type, name))
    return false;
  if (name.empty())
    return true;
  answer = {symbols.find(name), nullptr};
  if (answer.entry)
    return true;
  host.raise(fail("ERR_UNKNOWN_SYMBOL", "'" + name + "', which is to answer '" +
                                            site.options.label + "' for '" + className(type) +
                                            "' in '" + site.options.owner +
                                            "', is not a symbol of this engine"));
  return false;
}

// False: an exception is pending.
bool Session::answerOf(const DeclaredSite &site, const Class *type, SiteAnswer &answer) {
  const SiteOptions &options = site.options;
  if (const InterfaceMethod *method = tableMethod(site, type, answer.data))
    answer.entry = symbols.at(method->function);
  else if (answer.data = nullptr; options.resolver && !askResolver(site, type, answer))
    return false;
  if (!answer.entry && options.mayFail)
    return true;
  if (!answer.entry || answer.entry->removed) {
    host.raise(fail(
        answer.entry ? "ERR_SYMBOL_DISPOSED" : "ERR_UNKNOWN_SYMBOL",
        "'" + className(type) + "' has no '" + options.label + "' that '" + options.owner +
            (options.line ? "' (line " + std::to_string(options.line) + ")" : std::string("'")) +
            " could call" + (answer.entry ? ": it was disposed of" : "")));
    return false;
  }
  if (auto error = checkTarget(site, *answer.entry)) {
    host.raise(std::move(error));
    return false;
  }
  return true;
}

// False: an exception is pending.
bool Session::resolveSite(uint32_t id, const Class *type, SiteTarget &found) {
  // The code that missed refers to the site, so it is there until we return.
  DeclaredSite &site = *sites->find(id);
  ++site.call()->misses;
  SiteAnswer answer;
  if (!answerOf(site, type, answer))
    return false;
  if (!answer.entry) // it may have an answer the next time
    return true;
  // Compiling runs JavaScript. What was found must last, whatever the guest still has of it.
  const Pinned kept(*this,
                    {reinterpret_cast<uint64_t>(type), reinterpret_cast<uint64_t>(answer.data), 0});
  found = {codeOf(*answer.entry), answer.data};
  if (!found.target)
    return false;
  // A compilation may dispose of the function or send it back: the code that is called once is
  // there.
  if (answer.entry->address != found.target)
    return true;
  const bool dies =
      !classes->contains(type) && (site.options.method ? isShape(type) : shapeAt(type) != nullptr);
  if (sites->add(site, type, dies, found, answer.entry->index))
    return true;
  host.raise(fail("ERR_OUT_OF_MEMORY", "no memory is left for a record of a call site"));
  return false;
}

void Session::collectSites(llvm::ArrayRef<uint32_t> ids) {
  llvm::DenseMap<uint32_t, llvm::DenseSet<uint32_t>> kept; // ids in the IR of owners
  for (const uint32_t id : llvm::reverse(ids)) {
    DeclaredSite *site = sites->find(id);
    if (!site || site->references > 0)
      continue;
    // The IR that the owner keeps may be compiled again; one without IR is being built.
    const Entry *function = symbols.at(site->owner);
    if (function && function->serial == site->ownerSerial && !function->removed) {
      if (!function->ir)
        continue;
      auto [known, isNew] = kept.try_emplace(site->owner);
      if (isNew)
        known->second = sitesIn(*function->ir->text);
      if (known->second.contains(id))
        continue;
    }
    sites->free(*site);
  }
}

} // namespace vmkit
