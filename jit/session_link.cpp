// What guests are linked to: runtimes, added modules, host functions; and how the linker's names
// are resolved.
#include "session.h"

#include "error.h"
#include "lowering.h"
#include "stopwatch.h"
#include "thunks.h"
#include "trial.h"

namespace vmkit {

namespace {

// JIT-linked objects never run destructors at exit: their code may be gone by then.
int ignoreAtExit(void (*)(void *), void *, void *) { return 0; }
void *const dsoHandle = nullptr;

} // namespace

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
  {
    std::unique_lock lock(symbols.mutex); // the compile thread reads the list
    runtimes.push_back(library);
  }
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
  auto parameters = argumentSlots(signature);
  if (!parameters)
    return parameters.takeError();
  if (*parameters > slotCount)
    return fail("ERR_SIGNATURE",
                "'" + name + "' has more than " + llvm::Twine(slotCount) + " parameters");
  Entry &entry = symbols.add(name, SymbolKind::Host);
  symbols.sign(entry, signature);
  entry.hostId = id;
  if (hostFunctions.size() <= id)
    hostFunctions.resize(id + 1);
  hostFunctions[id] = {*parameters, mayThrow(signature)};
  return llvm::Error::success();
}

llvm::Expected<Session::AddedModule> Session::addModule(const std::string &name, std::string input,
                                                        bool foreign) {
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
        if (tried->dataText) {
          CompileJob job = {"", tried->dataText, {}, {}, {}};
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

  AddedModule added;
  for (SplitFunction &function : split.functions) {
    Entry &entry = symbols.add(function.name, SymbolKind::Guest);
    symbols.sign(entry, function.signature);
    symbols.keep(entry, std::make_shared<KeptIr>(
                            KeptIr{std::make_shared<std::string>(std::move(function.text)),
                                   function.instructions}));
    added.functions.emplace_back(entry.name, entry.signature);
  }
  for (const std::string &datum : split.dataNames)
    symbols.add(datum, SymbolKind::Data);
  added.data = split.dataNames;
  // When a part of the module fails, nothing of it stays behind.
  auto undo = [&](llvm::Error failure) -> llvm::Error {
    for (const auto &[function, signature] : added.functions)
      llvm::consumeError(remove(function));
    for (const std::string &datum : added.data)
      llvm::consumeError(remove(datum));
    return failure;
  };
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
    if (failed)
      return undo(std::move(failed));
  }
  for (const auto &[alias, target] : split.aliases) {
    if (auto error = taken(alias))
      return undo(std::move(error));
    auto address = addressOf(target);
    if (!address)
      return undo(address.takeError());
    if (auto error = defineSymbol(alias, *address))
      return undo(std::move(error));
    added.data.push_back(alias);
    Entry &entry = *symbols.find(target);
    hold(entry);
    symbols.find(alias)->target = &entry;
  }
  return added;
}

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
  MemberGroup own;
  const bool outermost = !memberGroup;
  if (outermost)
    memberGroup = &own;
  MemberGroup &group = *memberGroup;
  group.members.push_back(**member);
  void *found = nullptr;
  auto linked =
      linker->link((*member)->object,
                   [&](llvm::StringRef symbol, bool weak) {
                     return resolveForLinker(symbol, weak, true, (*member)->name, group.references);
                   },
                   [&](const LinkedObject &object) {
                     for (const auto &[symbol, address] : object.symbols) {
                       if (symbol == name)
                         found = address;
                       if (symbols.find(symbol))
                         continue;
                       publish(symbols.add(symbol, SymbolKind::Native), address, 0, Tier::Native);
                       group.symbols.push_back(symbol);
                     }
                   });
  if (linked)
    group.objects.push_back(std::move(*linked));
  if (outermost) {
    memberGroup = nullptr;
    if (linked)
      keepMembers(own);
    else
      dropMembers(own);
  }
  if (!linked)
    return linked.takeError();
  return found;
}

void Session::keepMembers(MemberGroup &group) {
  std::vector<void (*)()> initializers;
  for (LinkedObject &object : group.objects) {
    llvm::append_range(initializers, object.initializers);
    permanent.push_back(std::move(object));
  }
  for (void (*initializer)() : initializers)
    initializer();
}

void Session::dropMembers(MemberGroup &group) {
  for (const std::string &symbol : group.symbols) {
    Entry &entry = *symbols.find(symbol);
    symbols.remove(entry);
    symbols.collect(entry, *stubs);
  }
  drop(group.references);
  for (LinkedObject &object : group.objects)
    linker->release(object);
  for (const Libraries::Member &member : group.members)
    libraries.giveBack(member);
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

llvm::Expected<void *> Session::resolveForLinker(llvm::StringRef name, bool weak, bool isCode,
                                                 llvm::StringRef user, References &references) {
  if (name == contextName)
    return context;
  if (name == pollName)
    return reinterpret_cast<void *>(&vmkit_poll_in_loop);
  if (name == stackOverflowName)
    return reinterpret_cast<void *>(&vmkit_stack_overflow);
  if (name == sessionName)
    return this;
  if (name == hostCallName)
    return reinterpret_cast<void *>(&vmkit_host_call);
  if (name == enterFromNativeName)
    return reinterpret_cast<void *>(&Session::enterFromNative);
  if (name == "__cxa_atexit")
    return reinterpret_cast<void *>(&ignoreAtExit);
  if (name == "__dso_handle")
    return const_cast<void **>(&dsoHandle);
  if (name.consume_front(sitePrefix))
    return siteForLinker(name, user, references);
  const bool cell = name.consume_front(cellPrefix);
  const bool stub = name.consume_front(stubPrefix);
  // A bare name of a guest in code is what code generation calls by itself: the C library's. In
  // data it is the guest.
  if (!cell && !stub && isCode)
    if (const Entry *guest = symbols.find(name);
        guest && (guest->kind == SymbolKind::Guest || guest->kind == SymbolKind::Host))
      if (void *address = Libraries::findInProcess(name.str().c_str()))
        return address;
  if (weak && !symbols.find(name)) {
    auto address = resolveExternal(name);
    if (!address || !*address)
      return address;
  }
  auto entry = entryFor(name, user);
  if (!entry)
    return entry.takeError();
  Entry &found = (*entry)->target && !(*entry)->retargeted ? *(*entry)->target : **entry;
  if (cell && found.kind == SymbolKind::Data)
    return fail("ERR_SIGNATURE", "'" + name + "', which " + user + " calls, is data");
  const bool code = found.kind == SymbolKind::Guest || found.kind == SymbolKind::Host;
  if (!cell && !code) {
    if (found.kind == SymbolKind::Data && found.module) {
      hold(found); // a module's datum outlives its name while code refers to it
      references.entries.push_back(found.index);
    }
    return found.address;
  }
  if (auto error = ensureStub(found))
    return std::move(error);
  hold(found);
  references.entries.push_back(found.index);
  return cell ? static_cast<void *>(found.stub.cell) : found.stub.code;
}

llvm::Expected<void *> Session::linkInternal(const std::string &symbol, std::string text,
                                             LinkedObject &object) {
  CompileJob job{symbol, std::make_shared<std::string>(std::move(text)), {}, {}, {}};
  job.options.internal = true;
  job.options.level = 0;
  CompileOutput output;
  if (auto error = thread->run([&](CompileContext &context) -> llvm::Error {
        auto compiled = Compiler(context).compile(job);
        if (!compiled)
          return compiled.takeError();
        output = std::move(*compiled);
        return llvm::Error::success();
      }))
    return std::move(error);
  References references;
  auto linked = linker->link(
      llvm::MemoryBufferRef(llvm::StringRef(output.object.data(), output.object.size()), symbol),
      [&](llvm::StringRef name, bool weak) {
        return resolveForLinker(name, weak, true, symbol, references);
      });
  if (!linked)
    return linked.takeError();
  object = std::move(*linked);
  for (const auto &[name, address] : object.symbols)
    if (name == symbol)
      return address;
  return fail("ERR_COMPILE_FAILED", "'" + symbol + "' was not emitted");
}
} // namespace vmkit
