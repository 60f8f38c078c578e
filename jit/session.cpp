// A session's life, its symbols, and what becomes of code that is no longer current.
#include "session.h"

#include "error.h"
#include "runtime-cpp/api.h"
#include "runtime-cpp/shapes.h"
#include "runtime-cpp/string_intern.h"
#include "thunks.h"

#include <cstdio>

namespace vmkit {

Session::Session(Host &host, uint64_t *slots, size_t slotCount)
    : host(host), slots(slots), slotCount(slotCount), owner(std::this_thread::get_id()),
      thread(std::make_unique<CompileThread>()) {}

llvm::Expected<std::unique_ptr<Session>>
Session::create(Host &host, uint64_t *slots, size_t slotCount, uint64_t javaScriptReserve) {
  if (!processorIsSupported())
    return fail("ERR_COMPILE_FAILED", "vmkit needs an x86-64 processor and system with XSAVE");
  std::unique_ptr<Session> session(new Session(host, slots, slotCount));
  if (auto error = session->initialize(javaScriptReserve))
    return std::move(error);
  return session;
}

llvm::Error Session::initialize(uint64_t javaScriptReserve) {
  auto created = CodeMemory::create();
  if (!created)
    return created.takeError();
  memory = std::move(*created);
  stubs = std::make_unique<StubPool>(*memory, *this);
  linker = std::make_unique<ObjectLinker>(*memory);
  classes = std::make_unique<Classes>(*memory);
  auto block = memory->allocateData(sizeof(Context));
  if (!block)
    return block.takeError();
  context = new (block->address) Context{};
  context->session = this;
  context->siteMissed = vmkit_site_missed;
  context->scanStacks = scanStacksOf;
  context->walkFrames = walkFramesOf;
  context->pollSlow = vmkit_polled;
  context->fuelExhausted = vmkit_out_of_fuel;
  context->failure = &lastFailure;
  context->fuel = INT64_MAX;
  context->api = vmkit_runtime_api();
  requests.attach(*context);
  traces.attach(memory->codeBase());
  sites = std::make_unique<Sites>(*memory, *context);
  if (auto error = findStack(javaScriptReserve))
    return error;
  return createHeap();
}

Session::~Session() {
  thread.reset(); // joins: nothing reads the tables any more
  for (auto &[id, module] : modules)
    linker->release(module->object);
  for (LinkedObject &object : permanent)
    linker->release(object);
  if (context && context->heap) {
    vmkit_interned_release(context);
    vmkit_shapes_release(context);
    vmkit_heap_destroy(context);
  }
  // Native code may still call an exported address: it stays, and says that there is nobody.
  for (auto &exported : exports) {
    exported->session = nullptr;
    (void)exported.release();
  }
  if (!exportObjects.empty())
    (void)memory.release();
}

llvm::Error Session::declare(const std::string &name, const std::string &signature) {
  if (symbols.find(name))
    return fail("ERR_SYMBOL_EXISTS", "'" + name + "' is already a symbol of this engine");
  if (!signature.empty())
    if (auto error = checkSignature(signature))
      return error;
  symbols.sign(symbols.add(name, SymbolKind::Guest), signature);
  return llvm::Error::success();
}

llvm::Error Session::ensureStub(Entry &entry) {
  if (entry.stub.code)
    return llvm::Error::success();
  auto stub = stubs->allocate(entry.index);
  if (!stub)
    return stub.takeError();
  entry.stub = *stub;
  if (entry.address)
    *entry.stub.cell = entry.address;
  return llvm::Error::success();
}

llvm::Error Session::defineSymbol(const std::string &name, void *address) {
  if (Entry *known = symbols.find(name); known && known->kind != SymbolKind::Native)
    return fail("ERR_SYMBOL_EXISTS",
                "'" + name + "' is already a symbol of this engine; retarget it instead");
  Entry *known = symbols.find(name);
  Entry &entry = known ? *known : symbols.add(name, SymbolKind::Native);
  publish(entry, address, 0, Tier::Native);
  return llvm::Error::success();
}

llvm::Error Session::retarget(const std::string &name, void *address) {
  Entry *entry = symbols.find(name);
  if (!entry)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "' is not a symbol of this engine");
  if (entry->kind == SymbolKind::Data)
    return fail("ERR_SIGNATURE", "'" + name + "' is data, and has no dispatch cell to retarget");
  if (auto error = ensureStub(*entry))
    return error;
  if (address == entry->stub.code || address == entry->stub.compile())
    return fail("ERR_ARGUMENT",
                "'" + name +
                    "' cannot be retargeted to its own stub: it would call itself for ever");
  Entry *detour = nullptr;
  if (const auto index = stubs->indexAt(address); index && symbols.at(*index)) {
    detour = symbols.at(*index);
    hold(*detour);
  }
  std::swap(entry->detour, detour);
  invalidateDependents(*entry);
  detach(*entry);
  {
    // Its IR no longer says what a call does, so importers must not see it.
    std::unique_lock lock(symbols.mutex);
    entry->retargeted = address != nullptr;
    ++entry->version;
  }
  if (!address && entry->runtimeSymbol)
    address = entry->runtimeSymbol->address;
  if (address) {
    entry->tier = Tier::Native;
    redirect(*entry, address);
  }
  if (detour)
    drop(*detour);
  reclaim();
  return llvm::Error::success();
}

llvm::Error Session::remove(const std::string &name) {
  Entry *entry = symbols.find(name);
  if (!entry)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "' is not a symbol of this engine");
  if (entry->compiling)
    return fail("ERR_RECURSIVE_COMPILATION",
                "'" + name + "' cannot be disposed of while it is being compiled");
  invalidateDependents(*entry);
  if (entry->kind != SymbolKind::Data || entry->references == 0)
    detach(*entry);
  for (const uint32_t index : entry->callables) {
    callables[index].entry = nullptr;
    callables[index].generation = (callables[index].generation + 1) & maximumGeneration;
    freeCallables.push_back(index);
  }
  entry->callables.clear();
  Entry *const held[] = {entry->target, entry->detour};
  entry->target = entry->detour = nullptr;
  const auto owned = sites->ownedBy(entry->index);
  symbols.remove(*entry);
  symbols.collect(*entry, *stubs);
  collectSites(owned);
  for (Entry *other : held)
    if (other)
      drop(*other);
  reclaim();
  return llvm::Error::success();
}

void Session::drop(Entry &entry) {
  if (--entry.references > 0)
    return;
  if (entry.removed && entry.kind == SymbolKind::Data)
    detach(entry);
  symbols.collect(entry, *stubs);
}

llvm::Expected<void *> Session::addressOf(llvm::StringRef name) {
  if (Entry *entry = symbols.find(name)) {
    if (entry->kind == SymbolKind::Data || entry->kind == SymbolKind::Native || entry->address)
      return entry->address;
    if (auto error = ensureStub(*entry))
      return std::move(error);
    return entry->stub.code;
  }
  return resolveExternal(name);
}

void Session::publish(Entry &entry, void *address, uint32_t module, Tier tier) {
  {
    std::unique_lock lock(symbols.mutex);
    ++entry.version;
  }
  entry.module = module;
  entry.tier = tier;
  redirect(entry, address);
}

void Session::redirect(Entry &entry, void *address) {
  if (entry.address != address)
    sites->forget(entry.index);
  entry.address = address;
  if (entry.stub.cell)
    __atomic_store_n(entry.stub.cell, address ? address : entry.stub.compile(), __ATOMIC_RELEASE);
  classes->update(entry.index, address ? address : entry.stub.code);
}

void Session::detach(Entry &entry) {
  redirect(entry, nullptr);
  entry.tier = Tier::Declared;
  const uint32_t id = entry.module;
  entry.module = 0;
  auto found = modules.find(id);
  if (id == 0 || found == modules.end())
    return;
  Module &module = *found->second;
  llvm::erase(module.functions, entry.index);
  if (module.functions.empty())
    retire(module);
}

void Session::invalidateDependents(Entry &entry) {
  auto dependents = std::move(entry.dependents);
  entry.dependents.clear();
  if (entry.runtimeSymbol) // too common to be recorded with each of them
    for (const auto &[id, module] : modules)
      if (llvm::any_of(module->record.inlined,
                       [&](const Transfer &transfer) { return transfer.name == entry.name; }))
        dependents.push_back(id);
  for (const uint32_t id : dependents) {
    auto found = modules.find(id);
    if (found == modules.end())
      continue;
    // detach() edits the list, and may free the module with its last function.
    const std::vector<uint32_t> functions = found->second->functions;
    for (const uint32_t index : functions)
      if (Entry *function = symbols.at(index); function && function != &entry)
        detach(*function);
  }
}

void Session::retire(Module &module) {
  retired.push_back(module.record.module);
  retiredBytes += module.object.codeSize() + module.object.dataSize();
}

void Session::free(Module &module) {
  traces.remove(module.object);
  linker->release(module.object);
  for (const uint32_t index : module.inlined)
    if (Entry *entry = symbols.at(index))
      llvm::erase(entry->dependents, module.record.module);
  const References references = std::move(module.references);
  modules.erase(module.record.module);
  drop(references);
}

void Session::drop(const References &references) {
  for (const uint32_t index : references.entries)
    drop(*symbols.at(index));
  for (const uint32_t id : references.sites)
    --sites->find(id)->references;
  collectSites(references.sites);
}

namespace {

// Native code's frames may lie between a guest's: a sanitizer's marks in them don't matter.
#if __has_feature(address_sanitizer)
__attribute__((no_sanitize("address")))
#endif
void collectCodeWords(const void *low, const void *high, const CodeMemory &memory,
                      std::vector<uint64_t> &words) {
  for (auto *word = static_cast<const uint64_t *>(low); word < high; ++word)
    if (const uint64_t value = *word; memory.containsCode(value))
      words.push_back(value);
}

} // namespace

uint64_t Session::reclaim() {
  sites->sweep();
  if (retired.empty())
    return 0;
  // A word anywhere in a guest's stack segments that points into a module keeps it.
  std::vector<uint64_t> words;
  scanStacks(__builtin_frame_address(0), [&](const void *low, const void *high) {
    collectCodeWords(low, high, *memory, words);
  });
  llvm::sort(words);
  uint64_t freed = 0;
  std::vector<uint32_t> waiting;
  while (!retired.empty()) { // what is freed may retire the data that it used
    const uint32_t id = retired.back();
    retired.pop_back();
    Module &module = *modules.find(id)->second;
    bool inUse = false;
    for (const auto &block : module.object.code) {
      const uint64_t start = reinterpret_cast<uint64_t>(block.run);
      const auto word = llvm::lower_bound(words, start);
      inUse |= word != words.end() && *word <= start + block.size;
    }
    if (inUse) {
      waiting.push_back(id);
    } else {
      freed += module.object.codeSize() + module.object.dataSize();
      free(module);
    }
  }
  retired = std::move(waiting);
  retiredBytes -= freed;
  return freed;
}

MemoryStatistics Session::memoryStatistics() const {
  uint64_t pages = 0, resident = 0;
  if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
    if (std::fscanf(file, "%lu %lu", &pages, &resident) != 2)
      resident = 0;
    std::fclose(file);
  }
  return {memory->codeUsed(), memory->codeExtent(),     memory->dataUsed(),
          symbols.irBytes(),  symbols.size(),           modules.size(),
          retiredBytes,       vmkit_heap_used(context), resident * 4096};
}

} // namespace vmkit
