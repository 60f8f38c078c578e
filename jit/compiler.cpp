#include "compiler.h"

#include "allocations.h"
#include "barriers.h"
#include "carried_objects.h"
#include "error.h"
#include "keep_bases.h"
#include "loop_checks.h"
#include "lowering.h"
#include "polls.h"
#include "stopwatch.h"
#include "trial.h"

#include "llvm/Analysis/LazyCallGraph.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/AsmParser/Parser.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/AssemblyAnnotationWriter.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/PassInstrumentation.h"
#include "llvm/IR/Verifier.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FormattedStream.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"
#include "llvm/Transforms/IPO/AlwaysInliner.h"
#include "llvm/Transforms/IPO/ElimAvailExtern.h"
#include "llvm/Transforms/IPO/GlobalDCE.h"
#include "llvm/Transforms/Utils/LoopSimplify.h"

#include <malloc.h>

namespace vmkit {

namespace {

// Collects what LLVM says of a context while one compilation runs: errors, and the inliner's
// remarks.
class Diagnostics final : public llvm::DiagnosticHandler {
public:
  bool handleDiagnostics(const llvm::DiagnosticInfo &info) override {
    if (const auto *remark = llvm::dyn_cast<llvm::DiagnosticInfoOptimizationBase>(&info)) {
      if (remark->getKind() == llvm::DK_OptimizationRemark &&
          (remark->getRemarkName() == "Inlined" || remark->getRemarkName() == "AlwaysInline"))
        for (const auto &argument : remark->getArgs())
          if (argument.Key == "Callee")
            inlined.push_back(argument.Val);
      return true;
    }
    if (info.getSeverity() == llvm::DS_Error) {
      llvm::raw_string_ostream out(errors);
      llvm::DiagnosticPrinterRawOStream printer(out);
      info.print(printer);
      errors += '\n';
    }
    return true;
  }
  bool isPassedOptRemarkEnabled(llvm::StringRef pass) const override { return pass == "inline"; }
  bool isMissedOptRemarkEnabled(llvm::StringRef) const override { return false; }
  bool isAnalysisRemarkEnabled(llvm::StringRef) const override { return false; }
  bool isAnyRemarkEnabled() const override { return true; }

  std::vector<std::string> inlined;
  std::string errors;
};

// Prints "; file:line" above the instructions of each source line.
class LineAnnotator final : public llvm::AssemblyAnnotationWriter {
public:
  void emitInstructionAnnot(const llvm::Instruction *instruction,
                            llvm::formatted_raw_ostream &out) override {
    const llvm::DILocation *location = instruction->getDebugLoc();
    if (!location || location->getLine() == 0 ||
        (location->getLine() == line && location->getFilename() == file))
      return;
    line = location->getLine();
    file = location->getFilename();
    out << "  ; " << file << ":" << line << "\n";
  }
  void emitFunctionAnnot(const llvm::Function *, llvm::formatted_raw_ostream &) override {
    line = 0;
  }

private:
  unsigned line = 0;
  llvm::StringRef file;
};

// Verifies after each pass, and stops the pipeline at the first one that broke something.
class EachPass {
public:
  EachPass(llvm::PassInstrumentationCallbacks &callbacks, const CompileOptions &options) {
    if (!options.verifyEach)
      return;
    callbacks.registerShouldRunOptionalPassCallback(
        [this](llvm::StringRef, llvm::Any) { return message.empty(); });
    callbacks.registerAfterPassCallback([this, breakAfter = options.breakAfter](
                                            llvm::StringRef pass, llvm::Any unit,
                                            const llvm::PreservedAnalyses &) {
      if (!message.empty() || pass.contains("PassManager") || pass.contains("Adaptor"))
        return;
      for (const llvm::Function *function : functionsOf(unit)) {
        if (pass == breakAfter)
          const_cast<llvm::Function *>(function)->getEntryBlock().back().eraseFromParent();
        llvm::raw_string_ostream out(message);
        if (llvm::verifyFunction(*function, &out)) {
          message = ("the pass " + pass + " broke '" + function->getName() + "': ").str() + message;
          return;
        }
      }
    });
  }

  std::string message;

private:
  // What a pass may have changed: a module, a function, a component of the call graph, or a loop.
  static std::vector<const llvm::Function *> functionsOf(const llvm::Any &unit) {
    std::vector<const llvm::Function *> functions;
    if (const auto *function = llvm::any_cast<const llvm::Function *>(&unit))
      functions.push_back(*function);
    else if (const auto *loop = llvm::any_cast<const llvm::Loop *>(&unit))
      functions.push_back((*loop)->getHeader()->getParent());
    else if (const auto *component = llvm::any_cast<const llvm::LazyCallGraph::SCC *>(&unit))
      for (const llvm::LazyCallGraph::Node &node : **component)
        functions.push_back(&node.getFunction());
    else if (const auto *module = llvm::any_cast<const llvm::Module *>(&unit))
      for (const llvm::Function &function : **module)
        if (!function.isDeclaration())
          functions.push_back(&function);
    return functions;
  }
};

llvm::CodeGenOptLevel codeGenLevel(unsigned level) {
  switch (level) {
  case 0:
    return llvm::CodeGenOptLevel::None;
  case 1:
    return llvm::CodeGenOptLevel::Less;
  case 2:
    return llvm::CodeGenOptLevel::Default;
  default:
    return llvm::CodeGenOptLevel::Aggressive;
  }
}

} // namespace

llvm::LLVMContext &CompileContext::llvm() {
  if (!context)
    context = std::make_unique<llvm::LLVMContext>();
  return *context;
}

llvm::Expected<llvm::Module *> CompileContext::open(const RuntimeLibrary &library) {
  if (runtimes.size() <= library.index)
    runtimes.resize(library.index + 1);
  auto &opened = runtimes[library.index];
  if (!opened) {
    auto module = llvm::getLazyBitcodeModule(library.bitcode(), llvm());
    if (!module)
      return module.takeError();
    opened = std::move(*module);
  }
  return opened.get();
}

llvm::Expected<llvm::TargetMachine *> CompileContext::target(unsigned level) {
  auto &machine = targets[level];
  if (!machine) {
    const llvm::Triple triple(llvm::sys::getProcessTriple());
    std::string message;
    const llvm::Target *found = llvm::TargetRegistry::lookupTarget(triple, message);
    if (!found)
      return fail("ERR_COMPILE_FAILED", message);
    llvm::SubtargetFeatures features;
    // Loops over objects would be vectorised with gathers, which are slower than the loads that
    // they stand for, most of all with the microcode that mends their leak (CVE-2022-40982).
    features.AddFeature("prefer-no-gather");
    features.AddFeature("prefer-no-scatter");
    for (const auto &feature : llvm::sys::getHostCPUFeatures())
      features.AddFeature(feature.first(), feature.second);
    llvm::TargetOptions options;
    options.EnableFastISel = level == 0;
    options.LoopAlignment = level == 0 ? 0 : 32; // see cacheLine in linker.cpp
    options.MCOptions.AsmVerbose = true;
    machine.reset(found->createTargetMachine(triple, llvm::sys::getHostCPUName(),
                                             features.getString(), options, llvm::Reloc::PIC_,
                                             llvm::CodeModel::Small, codeGenLevel(level),
                                             /*JIT=*/true));
    if (!machine)
      return fail("ERR_COMPILE_FAILED", "LLVM has no target machine for " + triple.str());
  }
  return machine.get();
}

void CompileContext::finishCompilation() {
  if (++compilations < lifetime)
    return;
  compilations = 0;
  runtimes.clear();
  context.reset();
  malloc_trim(0); // what a context leaves is scattered: the allocator would keep it
}

void CompileContext::abandon() {
  for (auto &runtime : runtimes)
    (void)runtime.release();
  runtimes.clear();
  for (auto &machine : targets)
    (void)machine.release();
  (void)context.release();
  compilations = 0;
}

llvm::Error verify(llvm::Module &module) {
  std::string message;
  llvm::raw_string_ostream out(message);
  if (!llvm::verifyModule(module, &out))
    return llvm::Error::success();
  return fail("ERR_IR_INVALID", llvm::StringRef(message).rtrim());
}

llvm::Error checkNesting(llvm::StringRef text) {
  constexpr unsigned deepest = 1000;
  unsigned depth = 0, line = 1;
  for (size_t i = 0; i < text.size(); ++i)
    switch (text[i]) {
    case '\n':
      ++line;
      break;
    case ';': // a comment: to the end of its line
      i = std::min(text.find('\n', i), text.size()) - 1;
      break;
    case '"':
      for (++i; i < text.size() && text[i] != '"'; ++i)
        line += text[i] == '\n';
      break;
    case '(':
    case '[':
    case '{':
    case '<':
      if (++depth > deepest)
        return fail("ERR_IR_PARSE",
                    "brackets are nested more than " + llvm::Twine(deepest) + " deep",
                    {line, 1, ""});
      break;
    case ')':
    case ']':
    case '}':
    case '>':
      depth -= depth > 0;
      break;
    }
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<llvm::Module>> parseModule(llvm::StringRef text,
                                                          llvm::LLVMContext &context) {
  if (auto error = checkNesting(text))
    return std::move(error);
  llvm::SMDiagnostic diagnostic;
  auto module = llvm::parseAssemblyString(text, diagnostic, context);
  if (!module)
    return fail("ERR_IR_PARSE", diagnostic.getMessage(),
                {static_cast<unsigned>(std::max(diagnostic.getLineNo(), 0)),
                 static_cast<unsigned>(diagnostic.getColumnNo() + 1),
                 diagnostic.getLineContents().str()});
  if (auto error = verify(*module))
    return std::move(error);
  return module;
}

// One compilation on its way through the phases.
struct Compiler::State {
  std::unique_ptr<llvm::Module> module;
  llvm::TargetMachine *target = nullptr;
  Diagnostics *diagnostics = nullptr;
  CompileOutput output;
};

llvm::Error Compiler::front(const CompileJob &job, State &state) {
  Stopwatch watch(state.output.times.parse);
  auto diagnostics = std::make_unique<Diagnostics>();
  state.diagnostics = diagnostics.get();
  context.llvm().setDiagnosticHandler(std::move(diagnostics), /*RespectFilters=*/false);
  auto machine = context.target(job.options.level);
  if (!machine)
    return machine.takeError();
  state.target = *machine;
  auto module = parseModule(*job.text, context.llvm());
  if (!module)
    return module.takeError();
  state.module = std::move(*module);
  if (auto error = checkPolicy(*state.module))
    return error;
  // The engine decides the target; a front end that names another would get silently wrong layouts.
  const llvm::DataLayout layout = state.target->createDataLayout();
  if (!state.module->getDataLayoutStr().empty() && state.module->getDataLayout() != layout)
    return fail("ERR_IR_INVALID",
                "the module's data layout is not the engine's: leave it out, or use \"" +
                    layout.getStringRepresentation() + "\"");
  state.module->setDataLayout(layout);
  state.module->setTargetTriple(state.target->getTargetTriple());
  if (!job.name.empty()) {
    const llvm::Function *wanted = state.module->getFunction(job.name);
    if (!wanted || wanted->isDeclaration())
      return fail("ERR_BUILD", "the module does not define '" + job.name + "'");
    if (wanted->hasLocalLinkage())
      return fail("ERR_BUILD",
                  "'" + job.name + "' is defined with local linkage: make it external");
    // A function has a module of its own: its helpers and variables are no symbols of the engine.
    for (llvm::GlobalVariable &variable : state.module->globals())
      if (!variable.isDeclaration() && !variable.hasAvailableExternallyLinkage() &&
          !variable.hasAppendingLinkage()) {
        variable.setLinkage(llvm::GlobalValue::InternalLinkage);
        variable.setVisibility(llvm::GlobalValue::DefaultVisibility);
        variable.setComdat(nullptr);
      }
    for (llvm::Function &helper : *state.module)
      if (&helper != wanted && !helper.isDeclaration() && !helper.hasAvailableExternallyLinkage()) {
        helper.setLinkage(llvm::GlobalValue::InternalLinkage);
        helper.setVisibility(llvm::GlobalValue::DefaultVisibility);
        helper.setComdat(nullptr);
      }
  }
  for (const llvm::Function &function : *state.module)
    if (!function.isDeclaration() && !function.hasLocalLinkage())
      state.output.functions.push_back({function.getName().str(),
                                        signatureText(*function.getFunctionType()),
                                        countInstructions(function)});
  return llvm::Error::success();
}

llvm::Error Compiler::importAll(const CompileJob &job, State &state) {
  if (job.options.internal)
    return llvm::Error::success();
  Stopwatch watch(state.output.times.import);
  setGuestAttributes(*state.module);
  auto linked = linkRuntimes(*state.module, job.lookup);
  if (!linked)
    return linked.takeError();
  auto open = [&](const RuntimeLibrary &library) { return context.open(library); };
  Importer importer(*state.module, job.lookup, open, job.options.level == 0);
  auto imported = importer.run();
  if (!imported)
    return imported.takeError();
  imported->materialized.insert(imported->materialized.begin(), linked->materialized.begin(),
                                linked->materialized.end());
  imported->imported.insert(imported->imported.begin(), linked->imported.begin(),
                            linked->imported.end());
  state.output.imports = std::move(*imported);
  declareAllocations(*state.module);
  // Near data needs no entry of the global offset table: its address is a displacement.
  for (llvm::GlobalVariable &variable : state.module->globals())
    if (variable.isDeclaration() &&
        (variable.getName() == contextName || variable.getName().starts_with(sitePrefix) ||
         job.lookup(variable.getName()).nearby))
      variable.setDSOLocal(true);
  // LLVM would take a guest's own `floor` for the C library's.
  for (llvm::Function &function : *state.module)
    if (!function.isIntrinsic() && !function.hasLocalLinkage() &&
        job.lookup(function.getName()).ours)
      function.addFnAttr(llvm::Attribute::NoBuiltin);
  for (const DefinedFunction &defined : state.output.functions)
    if (llvm::Function *function = state.module->getFunction(defined.name))
      function->addFnAttr(llvm::Attribute::NoBuiltin);
  return llvm::Error::success();
}

llvm::Error Compiler::optimize(const CompileJob &job, State &state) {
  Stopwatch watch(state.output.times.optimize);
  llvm::PassInstrumentationCallbacks callbacks;
  // Runtime bodies are stored simplified: what is inlined of them is optimised in its caller, once.
  callbacks.registerShouldRunOptionalPassCallback([](llvm::StringRef, llvm::Any unit) {
    if (const auto *const *function = llvm::any_cast<const llvm::Function *>(&unit))
      return !(*function)->hasFnAttribute(preparedAttribute);
    // Loop passes count on what the function passes before them did.
    if (const auto *const *loop = llvm::any_cast<const llvm::Loop *>(&unit))
      return !(*loop)->getHeader()->getParent()->hasFnAttribute(preparedAttribute);
    return true;
  });
  EachPass each(callbacks, job.options);
  llvm::PipelineTuningOptions tuning;
  tuning.LoopVectorization = tuning.SLPVectorization = job.options.level >= 2;
  llvm::PassBuilder builder(state.target, tuning, std::nullopt, &callbacks);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.registerPeepholeEPCallback([](llvm::FunctionPassManager &each, llvm::OptimizationLevel) {
    each.addPass(SplitCarriedObjects());
    each.addPass(RemoveUnusedObjects());
  });
  if (job.options.level >= 2)
    builder.registerVectorizerStartEPCallback(
        [](llvm::FunctionPassManager &each, llvm::OptimizationLevel) {
          each.addPass(llvm::LoopSimplifyPass());
          each.addPass(RemoveLoopChecks());
        });
  llvm::ModulePassManager passes;
  if (job.options.level == 0) {
    passes.addPass(llvm::AlwaysInlinerPass());
    passes.addPass(llvm::EliminateAvailableExternallyPass());
    passes.addPass(llvm::GlobalDCEPass());
  } else {
    const llvm::OptimizationLevel levels[] = {
        llvm::OptimizationLevel::O0, llvm::OptimizationLevel::O1, llvm::OptimizationLevel::O2,
        llvm::OptimizationLevel::O3};
    passes = builder.buildPerModuleDefaultPipeline(levels[job.options.level]);
  }
  passes.run(*state.module, modules);
  if (!each.message.empty())
    return fail("ERR_BROKEN_BY_PASS", llvm::StringRef(each.message).rtrim());

  // What the strategy Whole linked has been optimised as a whole; now what is unused goes.
  bool stripped = false;
  for (const Transfer &transfer : state.output.imports.imported)
    if (llvm::Function *function = state.module->getFunction(transfer.name);
        function && !function->isDeclaration() && function->hasExternalLinkage()) {
      function->setLinkage(llvm::GlobalValue::InternalLinkage);
      stripped = true;
    }
  if (stripped)
    llvm::GlobalDCEPass().run(*state.module, modules);

  std::vector<std::string> names = std::move(state.diagnostics->inlined);
  for (std::string &name : names) {
    if (llvm::any_of(state.output.inlined,
                     [&](const Transfer &known) { return known.name == name; }))
      continue;
    std::string from = "module";
    for (const Transfer &transfer : state.output.imports.imported)
      if (transfer.name == name)
        from = transfer.from;
    state.output.inlined.push_back({name, from});
  }
  return llvm::Error::success();
}

llvm::Error Compiler::lower(const CompileJob &job, State &state) {
  if (job.options.internal)
    return llvm::Error::success();
  Stopwatch watch(state.output.times.optimize);
  llvm::Module &module = *state.module;
  const bool optimized = job.options.level > 0;
  // Each step for all functions; the verifier says which one broke something.
  const auto step = [&](llvm::StringRef name, auto run) -> llvm::Error {
    for (llvm::Function &function : module)
      if (!function.isDeclaration())
        run(function);
    if (job.options.verifyEach)
      if (auto broken = verify(module))
        return fail("ERR_BROKEN_BY_PASS",
                    name + " broke the module: " + llvm::toString(std::move(broken)));
    return llvm::Error::success();
  };
  if (optimized) {
    bindContexts(module, job.signatureOf);
    if (auto error = step("sinkAllocations", sinkAllocations))
      return error;
    if (auto error = step("dropBarriers", dropBarriers))
      return error;
    if (auto error = step("expandAllocations", expandAllocations))
      return error;
    if (auto error = step("expandBarriers", expandBarriers))
      return error;
    for (llvm::StringRef name : {allocateName, allocateArrayName, barrierName})
      if (llvm::Function *function = module.getFunction(name); function && function->use_empty())
        function->eraseFromParent();
  }
  if (job.options.safepoints) {
    if (auto error = step("insertPolls", [&](llvm::Function &function) {
          insertPolls(function, /*bounds=*/optimized);
        }))
      return error;
    insertStackChecks(module);
  }
  if (auto error = lowerCalls(module, job.signatureOf))
    return error;
  separateNames(module);
  if (!optimized)
    return job.options.verifyEach ? verify(module) : llvm::Error::success();
  return step("keepBases", keepBases);
}

llvm::Error Compiler::generate(State &state, bool assembly, llvm::SmallVectorImpl<char> &out) {
  Stopwatch watch(state.output.times.generate);
  llvm::raw_svector_ostream stream(out);
  llvm::legacy::PassManager passes;
  passes.add(new llvm::TargetLibraryInfoWrapperPass(state.module->getTargetTriple()));
  const auto type =
      assembly ? llvm::CodeGenFileType::AssemblyFile : llvm::CodeGenFileType::ObjectFile;
  if (state.target->addPassesToEmitFile(passes, stream, nullptr, type, /*DisableVerify=*/true))
    return fail("ERR_COMPILE_FAILED", "LLVM's target cannot emit this kind of file");
  passes.run(*state.module);
  if (!state.diagnostics->errors.empty())
    return fail("ERR_COMPILE_FAILED",
                "code generation failed: " + llvm::StringRef(state.diagnostics->errors).rtrim());
  return llvm::Error::success();
}

llvm::Expected<CompileOutput> Compiler::compile(const CompileJob &job) {
  State state;
  auto back = [&]() -> llvm::Error {
    if (auto error = importAll(job, state))
      return error;
    if (auto error = optimize(job, state))
      return error;
    if (auto error = lower(job, state))
      return error;
    return generate(state, false, state.output.object);
  };
  auto run = [&]() -> llvm::Error {
    if (auto error = front(job, state))
      return error;
    // LLVM's text parser and verifier survive anything; what comes after them does not.
    if (job.options.foreign || (!job.options.internal && isExotic(*state.module)))
      if (auto error = tryInChild(back, "ERR_COMPILE_FAILED", job.tableMutex))
        return error;
    return back();
  };
  llvm::Error error = run();
  state.module.reset();
  context.finishCompilation();
  if (error)
    return std::move(error);
  return std::move(state.output);
}

llvm::Expected<std::string> Compiler::inspect(const CompileJob &job, Stage stage) {
  State state;
  llvm::SmallVector<char, 0> text;
  auto run = [&]() -> llvm::Error {
    if (auto error = front(job, state))
      return error;
    if (auto error = importAll(job, state))
      return error;
    if (stage == Stage::Imported)
      return llvm::Error::success();
    if (auto error = optimize(job, state))
      return error;
    if (stage == Stage::Optimized)
      return llvm::Error::success();
    if (auto error = lower(job, state))
      return error;
    return stage == Stage::Assembly ? generate(state, true, text) : llvm::Error::success();
  };
  llvm::Error error = run();
  if (!error && stage != Stage::Assembly) {
    llvm::raw_svector_ostream out(text);
    LineAnnotator annotator;
    state.module->print(out, &annotator);
  }
  state.module.reset();
  context.finishCompilation();
  if (error)
    return std::move(error);
  return std::string(text.data(), text.size());
}

} // namespace vmkit
