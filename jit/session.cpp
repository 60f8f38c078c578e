#include "session.h"

#include "error.h"
#include "lowering.h"
#include "thunks.h"
#include "trial.h"

#include "llvm/Support/Process.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <pthread.h>
#include <sys/resource.h>

namespace vmkit {

extern "C" {
void *vmkit_resolve(Session *session, uint64_t index, void *stackPointer) {
  return session->resolve(static_cast<uint32_t>(index), stackPointer);
}
}

namespace {

// Left below a guest's stack limit for what is not checked: leaf frames, runtime functions, the
// compile stub.
constexpr uint64_t stackReserve = 256 * 1024;
// On a stack that is not the thread's own (a foreign-function library's), this much is assumed.
constexpr uint64_t foreignStack = 512 * 1024;
// A handle is an integer that JavaScript holds exactly: 32 bits of index, 21 of generation.
constexpr uint32_t maximumGeneration = (1u << 21) - 1;
// An unlimited stack is taken for one of this size.
constexpr uint64_t largestStack = 64ull << 20;

void hostCallFromGuest(Session *session, uint32_t id, uint64_t *arguments) {
  session->hostCall(id, arguments, __builtin_frame_address(0));
}

[[noreturn]] void stackOverflowInGuest(Session *session) {
  session->stackOverflow(__builtin_frame_address(0));
}

// JIT-linked objects never run destructors at exit: their code may be gone by then.
int ignoreAtExit(void (*)(void *), void *, void *) { return 0; }
void *const dsoHandle = nullptr;

[[noreturn]] void die(const char *what, const std::string &name) {
  std::fprintf(stderr, "vmkit: %s '%s'\n", what, name.c_str());
  std::abort();
}

double microsecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
      .count();
}

} // namespace

// --- life
// -----------------------------------------------------------------------------------------------------------

Session::Session(Host &host, uint64_t *slots, size_t slotCount)
    : host(host), slots(slots), slotCount(slotCount), owner(std::this_thread::get_id()),
      thread(std::make_unique<CompileThread>()) {}

llvm::Expected<std::unique_ptr<Session>> Session::create(Host &host, uint64_t *slots,
                                                         size_t slotCount) {
  if (!processorIsSupported())
    return fail("ERR_COMPILE_FAILED", "vmkit needs an x86-64 processor and system with XSAVE");
  std::unique_ptr<Session> session(new Session(host, slots, slotCount));
  if (auto error = session->initialize())
    return std::move(error);
  return session;
}

llvm::Error Session::initialize() {
  auto created = CodeMemory::create();
  if (!created)
    return created.takeError();
  memory = std::move(*created);
  stubs = std::make_unique<StubPool>(*memory, *this);
  linker = std::make_unique<ObjectLinker>(*memory);
  auto limit = memory->allocateData(sizeof(uint64_t));
  if (!limit)
    return limit.takeError();
  stackLimit = reinterpret_cast<uint64_t *>(limit->address);

  pthread_attr_t attributes;
  void *low = nullptr;
  size_t size = 0;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0)
    return fail("ERR_OUT_OF_MEMORY", "the bounds of this thread's stack could not be read");
  pthread_attr_getstack(&attributes, &low, &size);
  pthread_attr_destroy(&attributes);
  stackHigh = static_cast<const char *>(low) + size;
  stackLow = size > largestStack ? stackHigh - largestStack : static_cast<const char *>(low);
  return llvm::Error::success();
}

Session::~Session() {
  thread.reset(); // joins: nothing reads the tables any more
  for (auto &[id, module] : modules)
    linker->release(module->object);
  for (LinkedObject &object : permanent)
    linker->release(object);
}

// --- symbols
// --------------------------------------------------------------------------------------------------------

llvm::Error Session::declare(const std::string &name, const std::string &signature) {
  if (symbols.find(name))
    return fail("ERR_SYMBOL_EXISTS", "'" + name + "' is already a symbol of this engine");
  if (!signature.empty())
    if (auto error = checkSignature(signature))
      return error;
  symbols.add(name, SymbolKind::Guest).signature = signature;
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
  invalidateDependents(*entry);
  detach(*entry);
  {
    // Its IR no longer says what a call does, so importers must not see it.
    std::unique_lock lock(symbols.mutex);
    entry->retargeted = address != nullptr;
    ++entry->version;
  }
  if (address) {
    entry->address = address;
    entry->tier = Tier::Native;
    *entry->stub.cell = address;
  } else if (entry->runtimeSymbol && entry->runtimeSymbol->address) {
    entry->address = entry->runtimeSymbol->address;
    entry->tier = Tier::Native;
    *entry->stub.cell = entry->address;
  }
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
  detach(*entry);
  for (const uint32_t index : entry->callables) {
    callables[index].entry = nullptr;
    callables[index].generation = (callables[index].generation + 1) & maximumGeneration;
    freeCallables.push_back(index);
  }
  entry->callables.clear();
  symbols.remove(*entry);
  symbols.collect(*entry, *stubs);
  reclaim();
  return llvm::Error::success();
}

void Session::drop(Entry &entry) {
  if (--entry.references == 0)
    symbols.collect(entry, *stubs);
}

llvm::Expected<void *> Session::addressOf(const std::string &name) {
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
  entry.address = address;
  entry.module = module;
  entry.tier = tier;
  if (entry.stub.cell)
    __atomic_store_n(entry.stub.cell, address, __ATOMIC_RELEASE);
}

void Session::detach(Entry &entry) {
  if (entry.stub.cell)
    __atomic_store_n(entry.stub.cell, entry.stub.compile(), __ATOMIC_RELEASE);
  entry.address = nullptr;
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

// --- code that is no longer current
// -----------------------------------------------------------------------------------

void Session::retire(Module &module) {
  retired.push_back(module.record.module);
  retiredBytes += module.object.codeSize() + module.object.dataSize();
}

void Session::free(Module &module) {
  linker->release(module.object);
  for (const uint32_t index : module.inlined)
    if (Entry *entry = symbols.at(index))
      llvm::erase(entry->dependents, module.record.module);
  const std::vector<uint32_t> references = std::move(module.references);
  modules.erase(module.record.module);
  for (const uint32_t index : references)
    drop(*symbols.at(index));
}

uint64_t Session::reclaim() {
  if (retired.empty())
    return 0;
  // A word anywhere in a guest's stack segments that points into a module keeps it.
  std::vector<uint64_t> words;
  const void *from = __builtin_frame_address(0);
  for (EntryFrame *frame = frames; frame; frame = frame->previous) {
    if (frame->exitPointer)
      from = frame->exitPointer;
    const auto *low = static_cast<const uint64_t *>(from),
               *high = static_cast<const uint64_t *>(frame->stackBase);
    for (const uint64_t *word = low; low <= high && word < high; ++word)
      if (memory->containsCode(*word))
        words.push_back(*word);
  }
  llvm::sort(words);
  uint64_t freed = 0;
  std::vector<uint32_t> waiting;
  for (const uint32_t id : retired) {
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

// --- what guests are linked to
// --------------------------------------------------------------------------------------

llvm::Expected<Session::RuntimeInfo> Session::addRuntime(const RuntimeOptions &options) {
  const auto start = std::chrono::steady_clock::now();
  for (const auto &known : runtimes)
    if (known->name == options.name)
      return fail("ERR_SYMBOL_EXISTS",
                  "a runtime called '" + options.name + "' has been added already");
  if (options.strategy == Strategy::Archive) {
    if (auto error = libraries.addArchive(options.archive))
      return std::move(error);
    // What the chunks need from elsewhere, as the native copy's linker found it: not all of it is
    // visible to dlsym.
    auto native = RuntimeLibrary::open(options);
    if (!native)
      return native.takeError();
    for (const RuntimeSymbol &symbol : (*native)->symbols())
      if ((symbol.flags & VMKIT_RUNTIME_EXTERNAL) && symbol.address && !symbols.find(symbol.name))
        publish(symbols.add(symbol.name, SymbolKind::Native), symbol.address, 0, Tier::Native);
    return RuntimeInfo{options.name, 0, 0, microsecondsSince(start)};
  }
  auto opened = RuntimeLibrary::open(options);
  if (!opened)
    return opened.takeError();
  std::shared_ptr<RuntimeLibrary> library = std::move(*opened);
  for (const RuntimeSymbol &symbol : library->symbols())
    if (Entry *known = symbols.find(symbol.name); known && !(symbol.flags & VMKIT_RUNTIME_EXTERNAL))
      return fail("ERR_SYMBOL_EXISTS",
                  "the runtime '" + options.name + "' defines '" + llvm::Twine(symbol.name) +
                      "', which is already a symbol of this engine" +
                      (known->origin >= 0 ? " (from the runtime '" + originOf(*known) + "')"
                                          : std::string()));
  library->index = static_cast<unsigned>(runtimes.size());
  runtimes.push_back(library);
  RuntimeInfo info{options.name, 0, 0, 0};
  for (const RuntimeSymbol &symbol : library->symbols()) {
    if (symbols.find(symbol.name) || (!symbol.address && (symbol.flags & VMKIT_RUNTIME_EXTERNAL)))
      continue;
    const bool function = symbol.flags & VMKIT_RUNTIME_FUNCTION;
    const bool external = symbol.flags & VMKIT_RUNTIME_EXTERNAL;
    Entry &entry = symbols.add(symbol.name, external   ? SymbolKind::Native
                                            : function ? SymbolKind::Runtime
                                                       : SymbolKind::Data);
    std::unique_lock lock(symbols.mutex);
    entry.origin = static_cast<int32_t>(library->index);
    entry.runtimeSymbol = external ? nullptr : &symbol;
    entry.address = symbol.address;
    entry.tier = Tier::Native;
    ++info.symbols;
    info.functions += function && !external;
  }
  if (library->strategy == Strategy::Import) {
    auto open = [library](CompileContext &context) { return context.open(*library).takeError(); };
    // The kit's own runtime is small: it is opened while the program goes on. Damage shows at the
    // first import.
    if (options.library.empty()) {
      if (auto error =
              thread->post(open, [](llvm::Error error) { llvm::consumeError(std::move(error)); }))
        return std::move(error);
    } else if (auto error = thread->run(open)) {
      return fail("ERR_BITCODE_INVALID", options.bitcode + ": " + llvm::toString(std::move(error)));
    }
  }
  info.open = microsecondsSince(start);
  return info;
}

llvm::Error Session::defineHost(const std::string &name, const std::string &signature,
                                uint32_t id) {
  if (symbols.find(name))
    return fail("ERR_SYMBOL_EXISTS", "'" + name + "' is already a symbol of this engine");
  if (auto error = checkSignature(signature))
    return error;
  const unsigned parameters =
      llvm::StringRef(signature).ends_with("()") ? 0 : llvm::StringRef(signature).count(',') + 1;
  if (parameters > slotCount)
    return fail("ERR_SIGNATURE",
                "'" + name + "' has more than " + llvm::Twine(slotCount) + " parameters");
  Entry &entry = symbols.add(name, SymbolKind::Host);
  entry.signature = signature;
  entry.hostId = id;
  if (hostSlots.size() <= id)
    hostSlots.resize(id + 1);
  hostSlots[id] = parameters;
  return llvm::Error::success();
}

llvm::Expected<std::vector<std::pair<std::string, std::string>>>
Session::addModule(const std::string &name, std::string input, bool foreign) {
  SplitModule split;
  auto error = thread->run([&](CompileContext &context) -> llvm::Error {
    if (foreign) {
      // The whole module, compiled once where a crash does no harm.
      auto attempt = [&]() -> llvm::Error {
        auto tried = splitModule(name, input, context);
        if (!tried)
          return tried.takeError();
        for (const SplitFunction &function : tried->functions) {
          CompileJob job = {
              function.name, std::make_shared<std::string>(function.text), {}, {}, {}};
          job.options.internal = true;
          if (auto compiled = Compiler(context).compile(job); !compiled)
            return compiled.takeError();
        }
        return llvm::Error::success();
      };
      const bool bitcode = llvm::StringRef(input).starts_with("BC\xC0\xDE");
      if (auto error = tryInChild(attempt, bitcode ? "ERR_BITCODE_INVALID" : "ERR_COMPILE_FAILED"))
        return error;
    }
    auto parsed = splitModule(name, input, context);
    if (!parsed)
      return parsed.takeError();
    split = std::move(*parsed);
    return llvm::Error::success();
  });
  if (error)
    return std::move(error);

  auto taken = [&](const std::string &symbol) -> llvm::Error {
    if (symbols.find(symbol))
      return fail("ERR_SYMBOL_EXISTS", "'" + symbol + "', which the module '" + name +
                                           "' defines, is already a symbol of this engine");
    return llvm::Error::success();
  };
  for (const auto &function : split.functions)
    if (auto error = taken(function.name))
      return std::move(error);
  for (const std::string &datum : split.dataNames)
    if (auto error = taken(datum))
      return std::move(error);

  std::vector<std::pair<std::string, std::string>> functions;
  for (SplitFunction &function : split.functions) {
    Entry &entry = symbols.add(function.name, SymbolKind::Guest);
    entry.signature = function.signature;
    symbols.keep(entry, std::make_shared<KeptIr>(
                            KeptIr{std::make_shared<std::string>(std::move(function.text)),
                                   function.instructions}));
    functions.emplace_back(entry.name, entry.signature);
  }
  for (const std::string &datum : split.dataNames)
    symbols.add(datum, SymbolKind::Data);
  if (split.dataText) {
    CompileJob job = {"", split.dataText, {}, {}, {}};
    job.options.internal = true;
    CompileOutput output;
    auto failed = thread->run([&](CompileContext &context) -> llvm::Error {
      auto compiled = Compiler(context).compile(job);
      if (!compiled)
        return compiled.takeError();
      output = std::move(*compiled);
      return llvm::Error::success();
    });
    if (!failed) {
      auto installed = install(job, std::move(output));
      failed = installed.takeError();
    }
    if (failed) {
      // Nothing of the module stays behind.
      for (const auto &[function, signature] : functions)
        llvm::consumeError(remove(function));
      for (const std::string &datum : split.dataNames)
        llvm::consumeError(remove(datum));
      return std::move(failed);
    }
  }
  for (const auto &[alias, target] : split.aliases) {
    if (auto error = taken(alias))
      return std::move(error);
    auto address = addressOf(target);
    if (!address)
      return address.takeError();
    if (auto error = defineSymbol(alias, *address))
      return std::move(error);
  }
  return std::move(functions);
}

// --- compilation
// ----------------------------------------------------------------------------------------------------

Callee Session::calleeOf(llvm::StringRef name) const {
  std::shared_lock lock(symbols.mutex);
  const Entry *entry = symbols.find(name);
  if (!entry || entry->retargeted)
    return {};
  Callee callee;
  callee.index = entry->index;
  callee.version = entry->version;
  if (entry->runtimeSymbol) {
    callee.library = runtimes[entry->origin].get();
    callee.symbol = entry->runtimeSymbol;
  } else if (entry->kind == SymbolKind::Guest) {
    callee.ir = entry->ir;
  }
  return callee;
}

llvm::Error Session::provide(const std::string &name, std::string text) {
  Entry *entry = symbols.find(name);
  if (!entry || entry->kind != SymbolKind::Guest)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "' is not a guest function of this engine");
  if (entry->ir)
    return llvm::Error::success();
  // A line is about an instruction; the exact count comes with the compilation.
  const auto lines = static_cast<unsigned>(llvm::StringRef(text).count('\n'));
  symbols.keep(*entry,
               std::make_shared<KeptIr>(KeptIr{std::make_shared<std::string>(std::move(text)),
                                               lines, /*verified=*/false}));
  return llvm::Error::success();
}

llvm::Expected<CompileJob> Session::makeJob(const std::string &name, std::string text,
                                            const CompileOptions &options) {
  Entry *entry = symbols.find(name);
  if (entry && entry->kind != SymbolKind::Guest)
    return fail("ERR_SYMBOL_EXISTS", "'" + name + "' is not a guest function");
  CompileJob job{name, std::make_shared<std::string>(std::move(text)), options, {}, {}};
  job.lookup = [this](llvm::StringRef callee) { return calleeOf(callee); };
  job.signatureOf = [this](llvm::StringRef callee) -> std::string {
    std::shared_lock lock(symbols.mutex);
    const Entry *known = symbols.find(callee);
    return known ? known->signature : std::string();
  };
  return job;
}

llvm::Expected<CompileRecord> Session::compile(const std::string &name, std::string text,
                                               const CompileOptions &options) {
  auto job = makeJob(name, std::move(text), options);
  if (!job)
    return job.takeError();
  CompileOutput output;
  if (auto error = thread->run([&](CompileContext &context) -> llvm::Error {
        auto compiled = Compiler(context).compile(*job);
        if (!compiled)
          return compiled.takeError();
        output = std::move(*compiled);
        return llvm::Error::success();
      }))
    return std::move(error);
  return install(*job, std::move(output));
}

llvm::Expected<std::string> Session::inspect(const std::string &name, std::string text, Stage stage,
                                             const CompileOptions &options) {
  auto job = makeJob(name, std::move(text), options);
  if (!job)
    return job.takeError();
  std::string result;
  if (auto error = thread->run([&](CompileContext &context) -> llvm::Error {
        auto inspected = Compiler(context).inspect(*job, stage);
        if (!inspected)
          return inspected.takeError();
        result = std::move(*inspected);
        return llvm::Error::success();
      }))
    return std::move(error);
  return std::move(result);
}

llvm::Expected<CompileRecord> Session::install(const CompileJob &job, CompileOutput output) {
  // A body that was inlined may have been replaced while a compilation beside this thread ran.
  for (const Dependency &dependency : output.imports.guests) {
    const Entry *entry = symbols.find(dependency.name);
    if (entry && entry->index == dependency.index && entry->version == dependency.version &&
        !entry->retargeted)
      continue;
    return compile(job.name, *job.text, job.options);
  }
  for (const DefinedFunction &function : output.functions)
    if (Entry *known = symbols.find(function.name)) {
      if (known->kind != SymbolKind::Guest)
        return fail("ERR_SYMBOL_EXISTS", "the module of '" + job.name + "' defines '" +
                                             function.name + "', which is not a guest function");
      if (!known->signature.empty() && !function.signature.empty() &&
          known->signature != function.signature)
        return fail("ERR_SIGNATURE", "'" + function.name + "' is declared as " + known->signature +
                                         " and defined as " + function.signature);
    }

  const auto start = std::chrono::steady_clock::now();
  auto module = std::make_unique<Module>();
  const std::string user = job.name.empty() ? "the module's data" : job.name;
  auto linked = linker->link(
      llvm::MemoryBufferRef(llvm::StringRef(output.object.data(), output.object.size()), user),
      [&](llvm::StringRef symbol, bool weak) {
        return resolveForLinker(symbol, weak, user, module->references);
      });
  if (!linked) {
    for (const uint32_t index : module->references)
      drop(*symbols.at(index));
    return linked.takeError();
  }
  module->object = std::move(*linked);
  output.times.link = microsecondsSince(start);

  CompileRecord &record = module->record;
  record.module = nextModule++;
  record.level = job.options.level;
  record.times = output.times;
  record.irSize = job.text->size();
  record.objectSize = output.object.size();
  record.codeSize = module->object.codeSize();
  record.dataSize = module->object.dataSize();
  record.materialized = std::move(output.imports.materialized);
  record.imported = std::move(output.imports.imported);
  record.inlined = std::move(output.inlined);

  const auto addressOfDefined = [&](llvm::StringRef name) -> void * {
    for (const auto &[symbol, address] : module->object.symbols)
      if (symbol == name)
        return address;
    return nullptr;
  };
  const Tier tier = job.options.level == 0 ? Tier::Baseline : Tier::Optimized;
  for (const DefinedFunction &function : output.functions) {
    Entry *known = symbols.find(function.name);
    Entry &entry = known ? *known : symbols.add(function.name, SymbolKind::Guest);
    // A redefinition takes the code that inlined the old body along.
    if (entry.ir && *entry.ir->text != *job.text)
      invalidateDependents(entry);
    if (entry.module)
      detach(entry);
    if (entry.signature.empty())
      entry.signature = function.signature;
    symbols.keep(entry, std::make_shared<KeptIr>(KeptIr{job.text, function.instructions}));
    record.functions.push_back(function.name);
    module->functions.push_back(entry.index);
    if (!entry.retargeted)
      publish(entry, addressOfDefined(function.name), record.module, tier);
  }
  for (const auto &[symbol, address] : module->object.symbols)
    if (Entry *entry = symbols.find(symbol); entry && entry->kind == SymbolKind::Data) {
      entry->module = record.module;
      module->functions.push_back(entry->index);
      publish(*entry, address, record.module, Tier::Native);
    }
  for (const Transfer &transfer : record.inlined)
    if (transfer.from == "guest")
      if (Entry *entry = symbols.find(transfer.name)) {
        entry->dependents.push_back(record.module);
        module->inlined.push_back(entry->index);
      }
  CompileRecord copy = record;
  // What the object defines is in the table now; a function's record needs no second list of it.
  module->object.symbols.clear();
  module->object.symbols.shrink_to_fit();
  const uint32_t id = record.module;
  const bool empty = module->functions.empty();
  Module &kept = *modules.try_emplace(id, std::move(module)).first->second;
  if (empty)
    retire(kept);
  reclaim();
  return std::move(copy);
}

const CompileRecord *Session::record(uint32_t module) const {
  auto found = modules.find(module);
  return found == modules.end() ? nullptr : &found->second->record;
}

// --- linking
// --------------------------------------------------------------------------------------------------------

llvm::Expected<void *> Session::resolveExternal(llvm::StringRef name) {
  const std::string text = name.str();
  if (void *address = libraries.findShared(text.c_str()))
    return address;
  auto member = linkMember(name);
  if (!member || *member)
    return member;
  return Libraries::findInProcess(text.c_str());
}

llvm::Expected<void *> Session::linkMember(llvm::StringRef name) {
  auto member = libraries.takeMember(name);
  if (!member)
    return member.takeError();
  if (!*member)
    return nullptr;
  std::vector<uint32_t> references; // an archive's member is never unlinked
  std::vector<std::string> added;
  void *found = nullptr;
  auto linked =
      linker->link((*member)->object,
                   [&](llvm::StringRef symbol, bool weak) {
                     return resolveForLinker(symbol, weak, (*member)->name, references);
                   },
                   [&](const LinkedObject &object) {
                     for (const auto &[symbol, address] : object.symbols) {
                       if (symbol == name)
                         found = address;
                       if (symbols.find(symbol))
                         continue;
                       publish(symbols.add(symbol, SymbolKind::Native), address, 0, Tier::Native);
                       added.push_back(symbol);
                     }
                   });
  if (!linked) {
    for (const std::string &symbol : added)
      symbols.remove(*symbols.find(symbol));
    return linked.takeError();
  }
  const auto initializers = linked->initializers;
  permanent.push_back(std::move(*linked));
  for (void (*initializer)() : initializers)
    initializer();
  return found;
}

llvm::Expected<Entry *> Session::entryFor(llvm::StringRef name, llvm::StringRef user) {
  if (Entry *entry = symbols.find(name))
    return entry;
  auto address = resolveExternal(name);
  if (!address)
    return address.takeError();
  // Linking an archive's member may have added it.
  if (Entry *entry = symbols.find(name))
    return entry;
  if (!*address)
    return fail("ERR_UNKNOWN_SYMBOL",
                "'" + name + "', which " + user +
                    " refers to, is unknown: it is no symbol of this engine, of an added library "
                    "or archive, or of the process; declare it, or add what defines it");
  Entry &entry = symbols.add(name, SymbolKind::Native);
  publish(entry, *address, 0, Tier::Native);
  return &entry;
}

llvm::Expected<void *> Session::resolveForLinker(llvm::StringRef name, bool weak,
                                                 llvm::StringRef user,
                                                 std::vector<uint32_t> &references) {
  if (name == stackLimitName)
    return stackLimit;
  if (name == stackOverflowName)
    return reinterpret_cast<void *>(&stackOverflowInGuest);
  if (name == sessionName)
    return this;
  if (name == hostCallName)
    return reinterpret_cast<void *>(&hostCallFromGuest);
  if (name == enterFromNativeName)
    return reinterpret_cast<void *>(&Session::enterFromNative);
  if (name == "__cxa_atexit")
    return reinterpret_cast<void *>(&ignoreAtExit);
  if (name == "__dso_handle")
    return const_cast<void **>(&dsoHandle);
  const bool cell = name.consume_front(cellPrefix);
  if (weak && !symbols.find(name)) {
    auto address = resolveExternal(name);
    if (!address || !*address)
      return address;
  }
  auto entry = entryFor(name, user);
  if (!entry)
    return entry.takeError();
  Entry &found = **entry;
  const bool code = found.kind == SymbolKind::Guest || found.kind == SymbolKind::Host;
  if (!cell && !code)
    return found.address;
  if (auto error = ensureStub(found))
    return std::move(error);
  hold(found);
  references.push_back(found.index);
  return cell ? static_cast<void *>(found.stub.cell) : found.stub.code;
}

llvm::Expected<void *> Session::linkInternal(const std::string &symbol, std::string text,
                                             LinkedObject &object) {
  CompileJob job{symbol, std::make_shared<std::string>(std::move(text)), {}, {}, {}};
  job.options.internal = true;
  job.options.level = 1;
  CompileOutput output;
  if (auto error = thread->run([&](CompileContext &context) -> llvm::Error {
        auto compiled = Compiler(context).compile(job);
        if (!compiled)
          return compiled.takeError();
        output = std::move(*compiled);
        return llvm::Error::success();
      }))
    return std::move(error);
  std::vector<uint32_t> references;
  auto linked = linker->link(
      llvm::MemoryBufferRef(llvm::StringRef(output.object.data(), output.object.size()), symbol),
      [&](llvm::StringRef name, bool weak) {
        return resolveForLinker(name, weak, symbol, references);
      });
  if (!linked)
    return linked.takeError();
  object = std::move(*linked);
  for (const auto &[name, address] : object.symbols)
    if (name == symbol)
      return address;
  return fail("ERR_COMPILE_FAILED", "'" + symbol + "' was not emitted");
}

// --- calls
// ----------------------------------------------------------------------------------------------------------

llvm::Expected<EntryThunk> Session::thunkFor(const std::string &signature) {
  if (auto found = thunks.find(signature); found != thunks.end())
    return found->second;
  const std::string name = "vmkit.thunk." + signature;
  auto text = entryThunk(name, signature);
  if (!text)
    return text.takeError();
  LinkedObject object;
  auto address = linkInternal(name, std::move(*text), object);
  if (!address)
    return address.takeError();
  permanent.push_back(std::move(object));
  const auto thunk = reinterpret_cast<EntryThunk>(*address);
  thunks[signature] = thunk;
  return thunk;
}

llvm::Expected<uint64_t> Session::callable(const std::string &name, const std::string &signature) {
  Entry *entry = symbols.find(name);
  if (!entry)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "' is not a symbol of this engine");
  if (entry->kind == SymbolKind::Data)
    return fail("ERR_SIGNATURE", "'" + name + "' is data, not a function");
  auto thunk = thunkFor(signature);
  if (!thunk)
    return thunk.takeError();
  if (auto error = ensureStub(*entry))
    return std::move(error);
  if (freeCallables.empty()) {
    freeCallables.push_back(static_cast<uint32_t>(callables.size()));
    callables.emplace_back();
  }
  const uint32_t index = freeCallables.back();
  freeCallables.pop_back();
  callables[index].entry = entry;
  callables[index].thunk = *thunk;
  entry->callables.push_back(index);
  return index | static_cast<uint64_t>(callables[index].generation) << 32;
}

void Session::setStackLimit(const void *stackPointer) {
  const char *limit = isOwnStack(stackPointer)
                          ? stackLow + stackReserve
                          : static_cast<const char *>(stackPointer) - foreignStack;
  *stackLimit = reinterpret_cast<uint64_t>(limit);
}

// A foreign-function library may call from a stack of its own. JavaScript can't run there (V8
// compares its stack pointer with the thread's bounds), so the guest runs where the thread's own
// stack was left: the first saved frame pointer that lies in it. Null when we are on it already, or
// when the chain doesn't lead there.
void *Session::ownStack(const void *frame) const {
  constexpr uintptr_t redZone = 128;
  const char *at = static_cast<const char *>(frame);
  if (isOwnStack(at))
    return nullptr;
  for (unsigned hops = 0; hops < 8; ++hops) {
    const char *saved = *reinterpret_cast<const char *const *>(at);
    if (isOwnStack(saved))
      return reinterpret_cast<void *>((reinterpret_cast<uintptr_t>(saved) - redZone) &
                                      ~uintptr_t(15));
    if (saved <= at || reinterpret_cast<uintptr_t>(saved) % sizeof(void *) != 0)
      return nullptr;
    at = saved;
  }
  return nullptr;
}

bool Session::call(EntryThunk thunk, const Entry &entry, uint64_t *arguments, void *stack) {
  EntryFrame frame;
  frame.previous = frames;
  frame.savedLimit = *stackLimit;
  frames = &frame;
  ++entryDepth;
  setStackLimit(stack ? stack : __builtin_frame_address(0));
  const int left = vmkit_enter(&frame, thunk, *entry.stub.cell, arguments, stack);
  --entryDepth;
  frames = frame.previous;
  *stackLimit = frame.savedLimit;
  if (entryDepth == 0 && !retired.empty())
    reclaim();
  return left == 0;
}

void Session::leave() { vmkit_unwind(frames); }

void *Session::resolve(uint32_t index, void *stackPointer) {
  Entry *entry = symbols.at(index);
  if (std::this_thread::get_id() != owner)
    die("a thread that is not its engine's called the function", entry ? entry->name : "?");
  if (frames)
    frames->exitPointer = stackPointer;
  bool resolved = false;
  if (!entry || entry->removed) {
    host.raise(fail("ERR_SYMBOL_DISPOSED", "'" + llvm::Twine(entry ? entry->name : "?") +
                                               "' was called after it was disposed of"));
  } else if (entry->compiling) {
    host.raise(fail("ERR_RECURSIVE_COMPILATION",
                    "'" + entry->name + "' was called while it was being compiled"));
  } else if (entry->kind == SymbolKind::Host) {
    if (auto error = compileHost(*entry))
      host.raise(std::move(error));
    else
      resolved = true;
  } else {
    entry->compiling = true;
    hold(*entry);
    resolved = host.compile(entry->name);
    entry->compiling = false;
    if (resolved && !entry->address) {
      resolved = false;
      host.raise(
          fail("ERR_BUILD", "'" + entry->name + "' has no code, and its compilation made none"));
    }
    void *target = entry->address;
    drop(*entry);
    if (resolved) {
      if (frames)
        frames->exitPointer = nullptr;
      return target;
    }
  }
  if (!resolved) {
    if (!frames)
      die("not entered through the engine, and without code:", entry ? entry->name : "?");
    leave();
  }
  if (frames)
    frames->exitPointer = nullptr;
  return entry->address;
}

llvm::Error Session::compileHost(Entry &entry) {
  auto text = hostThunk(entry.name, entry.signature, this, entry.hostId);
  if (!text)
    return text.takeError();
  LinkedObject object;
  auto address = linkInternal(entry.name, std::move(*text), object);
  if (!address)
    return address.takeError();
  auto module = std::make_unique<Module>();
  module->record.module = nextModule++;
  module->record.functions.push_back(entry.name);
  module->object = std::move(object);
  module->functions.push_back(entry.index);
  publish(entry, *address, module->record.module, Tier::Native);
  modules.try_emplace(module->record.module, std::move(module));
  return llvm::Error::success();
}

void Session::hostCall(uint32_t id, uint64_t *arguments, void *stackPointer) {
  EntryFrame *frame = frames;
  frame->exitPointer = stackPointer;
  std::memcpy(slots, arguments, hostSlots[id] * sizeof(uint64_t));
  if (!host.call(id))
    leave();
  frame->exitPointer = nullptr;
  arguments[0] = slots[0];
}

void Session::stackOverflow(void *stackPointer) {
  frames->exitPointer = stackPointer;
  host.raise(fail("ERR_STACK_OVERFLOW", "the guest's stack overflowed: a recursion goes too deep"));
  leave();
}

llvm::Expected<void *> Session::exportPointer(const std::string &name,
                                              const std::string &signature) {
  const std::string key = name + ":" + signature;
  if (auto found = exportPointers.find(key); found != exportPointers.end())
    return found->second;
  Entry *entry = symbols.find(name);
  if (!entry)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "' is not a symbol of this engine");
  if (auto error = ensureStub(*entry))
    return std::move(error);
  auto thunk = thunkFor(signature);
  if (!thunk)
    return thunk.takeError();
  const unsigned parameters =
      llvm::StringRef(signature).ends_with("()") ? 0 : llvm::StringRef(signature).count(',') + 1;
  exports.push_back({this, entry, *thunk, std::max(parameters, 1u)});
  auto text = exportThunk("vmkit.export." + key, signature, &exports.back());
  if (!text)
    return text.takeError();
  LinkedObject object;
  auto address = linkInternal("vmkit.export." + key, std::move(*text), object);
  if (!address)
    return address.takeError();
  hold(*entry); // for as long as the engine lives: the address is out of our hands
  permanent.push_back(std::move(object));
  exportPointers[key] = *address;
  return *address;
}

void Session::enterFromNative(Export *exported, uint64_t *arguments) {
  Session &session = *exported->session;
  if (std::this_thread::get_id() != session.owner)
    die("a thread that is not its engine's called the function", exported->entry->name);
  void *stack = session.ownStack(__builtin_frame_address(0));
  if (!session.call(exported->thunk, *exported->entry, arguments, stack)) {
    arguments[0] = 0;
    session.host.deliver();
  }
}

MemoryStatistics Session::memoryStatistics() const {
  uint64_t pages = 0, resident = 0;
  if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
    if (std::fscanf(file, "%lu %lu", &pages, &resident) != 2)
      resident = 0;
    std::fclose(file);
  }
  return {memory->codeUsed(), memory->codeExtent(), memory->dataUsed(), symbols.irBytes(),
          symbols.size(),     modules.size(),       retiredBytes,       resident * 4096};
}

} // namespace vmkit
