// Compilation: from a text to installed code.
#include "session.h"

#include "error.h"
#include "lowering.h"
#include "stopwatch.h"

namespace vmkit {

Callee Session::calleeOf(llvm::StringRef name) const {
  std::shared_lock lock(symbols.mutex);
  const Entry *entry = symbols.find(name);
  Callee callee;
  if (!entry)
    return callee;
  callee.nearby = entry->nearby;
  callee.ours =
      entry->retargeted || entry->kind == SymbolKind::Guest || entry->kind == SymbolKind::Host;
  if (entry->retargeted)
    return callee;
  callee.serial = entry->serial;
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
  // The exact count comes with the compilation.
  const unsigned instructions = estimateInstructions(text);
  symbols.keep(*entry,
               std::make_shared<KeptIr>(KeptIr{std::make_shared<std::string>(std::move(text)),
                                               instructions, /*verified=*/false}));
  return llvm::Error::success();
}

llvm::Expected<CompileJob> Session::makeJob(const std::string &name, std::string text,
                                            const CompileOptions &options) {
  Entry *entry = symbols.find(name);
  if (entry && entry->kind != SymbolKind::Guest)
    return fail("ERR_SYMBOL_EXISTS", "'" + name + "' is not a guest function");
  CompileJob job{name, std::make_shared<std::string>(std::move(text)), options, {}, {}};
  job.tableMutex = &symbols.mutex;
  job.lookup = [this](llvm::StringRef callee) { return calleeOf(callee); };
  job.signatureOf = [this](llvm::StringRef callee) -> std::string {
    std::shared_lock lock(symbols.mutex);
    const Entry *known = symbols.find(callee);
    return known ? known->signature : std::string();
  };
  if (entry) {
    job.serial = entry->serial;
    job.version = entry->version;
  }
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
  // While a compilation beside this thread ran, the function may have been disposed of, or another
  // text compiled for it, which stays.
  if (job.serial) {
    const Entry *entry = symbols.find(job.name);
    if (!entry || entry->serial != job.serial)
      return fail("ERR_SYMBOL_DISPOSED",
                  "'" + job.name + "' was disposed of while it was compiled");
    if (entry->version != job.version && entry->ir && *entry->ir->text != *job.text) {
      if (const CompileRecord *current = record(entry->module))
        return *current;
      return fail("ERR_SYMBOL_DISPOSED", "'" + job.name + "' was replaced while it was compiled");
    }
  }
  // A body that was inlined may have been replaced while a compilation beside this thread ran.
  for (const Dependency &dependency : output.imports.guests) {
    const Entry *entry = symbols.find(dependency.name);
    if (entry && entry->serial == dependency.serial && entry->version == dependency.version &&
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
          typeSpelling(known->signature) != function.signature)
        return fail("ERR_SIGNATURE", "'" + function.name + "' is declared as " + known->signature +
                                         " and defined as " + function.signature);
    }

  const auto start = std::chrono::steady_clock::now();
  auto module = std::make_unique<Module>();
  const std::string user = job.name.empty() ? "the module's data" : job.name;
  auto linked = linker->link(
      llvm::MemoryBufferRef(llvm::StringRef(output.object.data(), output.object.size()), user),
      [&](llvm::StringRef symbol, bool weak) {
        return resolveForLinker(symbol, weak, !job.name.empty(), user, module->references);
      });
  if (!linked) {
    drop(module->references);
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
      if (symbol == name || symbol == (bodyPrefix + name).str())
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
      symbols.sign(entry, function.signature);
    symbols.keep(entry, std::make_shared<KeptIr>(KeptIr{job.text, function.instructions}));
    collectSites(sites->ownedBy(entry.index)); // those of an earlier body
    record.functions.push_back(function.name);
    if (!entry.retargeted) {
      module->functions.push_back(entry.index);
      publish(entry, addressOfDefined(function.name), record.module, tier);
    }
  }
  // Only an added module's data are symbols of the engine.
  if (job.name.empty())
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
  traces.add(module->object, output.object);
  CompileRecord copy = record;
  // What the object defines is in the table now; a function's record needs no second list of it.
  module->object.symbols = {};
  module->object.functions = {};
  module->object.sections = {};
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
} // namespace vmkit
