// From raw bitcode to the prepared module: the steps of prepare(), in order.
//
//   link         the inputs become one module
//   strip        what would stop inlining or differs from guest functions: target attributes, debug
//                information, comdats, llvm.used
//   simplify     bodies are stored as the importer's cost model wants them: out of memory, folded
//   externalize  one name for each symbol that a body may reference, the same in both copies
//   classify     which bodies and constants may leave the runtime, and which are only called
//
// Invariant at the end: an importable body references nothing of local linkage, nothing
// thread-local and nothing that only its own object file can resolve.
#include "prepare.h"
#include "runtime_table.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/PassManager.h"
#include "llvm/IR/Verifier.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/Transforms/InstCombine/InstCombine.h"
#include "llvm/Transforms/Scalar/EarlyCSE.h"
#include "llvm/Transforms/Scalar/LowerExpectIntrinsic.h"
#include "llvm/Transforms/Scalar/SROA.h"
#include "llvm/Transforms/Scalar/SimplifyCFG.h"

using namespace llvm;

namespace vmkit {

namespace {

Error fail(const Twine &message) { return createStringError(inconvertibleErrorCode(), message); }

/// Keeps the linker's complaints for the error that prepare() returns.
struct MessageCollector : DiagnosticHandler {
  std::string &messages;
  explicit MessageCollector(std::string &messages) : messages(messages) {}
  bool handleDiagnostics(const DiagnosticInfo &info) override {
    if (info.getSeverity() != DS_Error)
      return true;
    raw_string_ostream stream(messages);
    if (!messages.empty())
      stream << "; ";
    DiagnosticPrinterRawOStream printer(stream);
    info.print(printer);
    return true;
  }
};

// --- link ---------------------------------------------------------------------------------------

Expected<std::unique_ptr<Module>> readInput(const std::string &path, LLVMContext &context) {
  SMDiagnostic diagnostic;
  std::unique_ptr<Module> module = parseIRFile(path, diagnostic, context);
  if (!module) {
    std::string where = path;
    if (diagnostic.getLineNo() > 0)
      where += ":" + std::to_string(diagnostic.getLineNo());
    return fail(where + ": " + diagnostic.getMessage());
  }
  Triple host(sys::getDefaultTargetTriple());
  if (module->getTargetTriple().empty())
    module->setTargetTriple(host);
  else if (module->getTargetTriple().getArch() != host.getArch() ||
           module->getTargetTriple().getOS() != host.getOS())
    return fail(path + ": is for " + module->getTargetTriple().str() + "; this is " + host.str() +
                ": compile it for this machine");
  std::string problem;
  raw_string_ostream stream(problem);
  if (verifyModule(*module, &stream))
    return fail(path + ": the verifier refuses it: " + StringRef(problem).rtrim());
  return module;
}

Expected<std::unique_ptr<Module>> link(ArrayRef<std::string> inputs, LLVMContext &context,
                                       std::string &messages) {
  std::unique_ptr<Module> linked;
  for (const std::string &path : inputs) {
    Expected<std::unique_ptr<Module>> module = readInput(path, context);
    if (!module)
      return module.takeError();
    if (!linked)
      linked = std::move(*module);
    else if (Linker::linkModules(*linked, std::move(*module)))
      return fail(path + ": does not link with the other inputs: " + messages);
  }
  return linked;
}

// --- strip --------------------------------------------------------------------------------------

/// True when the function was compiled for more than the baseline that both copies run on: its
/// attributes must stay, and so it can be called but not inlined.
bool needsFeatures(const Function &function) {
  static constexpr StringLiteral baseline[] = {"+cmov", "+cx8",  "+fxsr", "+mmx",
                                               "+sse",  "+sse2", "+x87",  "+x86"};
  StringRef features = function.getFnAttribute("target-features").getValueAsString();
  SmallVector<StringRef, 16> list;
  features.split(list, ',', -1, false);
  return any_of(list, [](StringRef feature) {
    return feature.starts_with("+") && !is_contained(baseline, feature);
  });
}

void stripAttributes(Function &function) {
  if (!needsFeatures(function))
    for (StringRef kind : {"target-cpu", "target-features", "tune-cpu", "min-legal-vector-width"})
      function.removeFnAttr(kind);
  for (StringRef kind : {"no-trapping-math", "stack-protector-buffer-size", "frame-pointer"})
    function.removeFnAttr(kind);
  for (Attribute::AttrKind kind :
       {Attribute::SanitizeAddress, Attribute::SanitizeThread, Attribute::SanitizeMemory,
        Attribute::SanitizeHWAddress, Attribute::SafeStack, Attribute::ShadowCallStack})
    function.removeFnAttr(kind);
  if (!function.isDeclaration())
    function.addFnAttr("frame-pointer", "non-leaf");
}

/// Keeps the module flags that code generation needs; the rest describes how clang was called.
void stripModuleFlags(Module &module) {
  SmallVector<Module::ModuleFlagEntry, 8> flags;
  module.getModuleFlagsMetadata(flags);
  if (NamedMDNode *node = module.getModuleFlagsMetadata())
    node->clearOperands();
  for (const Module::ModuleFlagEntry &flag : flags)
    if (flag.Key->getString() == "wchar_size")
      module.addModuleFlag(flag.Behavior, flag.Key->getString(), flag.Val);
  module.setPICLevel(PICLevel::BigPIC);
}

void strip(Module &module, StringRef name) {
  StripDebugInfo(module);
  module.setSourceFileName(name);
  stripModuleFlags(module);
  for (StringRef node : {"llvm.ident", "llvm.commandline"})
    if (NamedMDNode *metadata = module.getNamedMetadata(node))
      metadata->eraseFromParent();
  for (StringRef list : {"llvm.used", "llvm.compiler.used", "llvm.global.annotations"})
    if (GlobalVariable *variable = module.getNamedGlobal(list))
      variable->eraseFromParent();
  for (Function &function : module) {
    stripAttributes(function);
    // Where inlining is not a choice there may be no other copy: libstdc++ exports none of those.
    if (function.hasAvailableExternallyLinkage() &&
        function.hasFnAttribute(Attribute::AlwaysInline))
      function.setLinkage(GlobalValue::InternalLinkage);
    else if (function.hasAvailableExternallyLinkage())
      function.deleteBody();
  }
  for (GlobalVariable &variable : module.globals()) {
    variable.eraseMetadata(LLVMContext::MD_associated);
    if (variable.hasAvailableExternallyLinkage()) {
      variable.setInitializer(nullptr);
      variable.setLinkage(GlobalValue::ExternalLinkage);
    }
  }
  for (GlobalObject &object : module.global_objects()) {
    object.setComdat(nullptr);
    if (object.isDeclaration())
      object.setDSOLocal(object.hasHiddenVisibility());
  }
  module.getComdatSymbolTable().clear();
  // Bodies use the function behind an alias, which can be imported; the alias itself is only
  // called.
  for (GlobalAlias &alias : module.aliases())
    alias.replaceAllUsesWith(alias.getAliasee());
}

// --- simplify -----------------------------------------------------------------------------------

void simplify(Module &module) {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  PassBuilder builder;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  FunctionPassManager passes;
  passes.addPass(LowerExpectIntrinsicPass());
  passes.addPass(SimplifyCFGPass());
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));
  passes.addPass(EarlyCSEPass(true));
  passes.addPass(InstCombinePass());
  passes.addPass(SimplifyCFGPass());
  for (Function &function : module)
    if (!function.isDeclaration() && !function.hasOptNone())
      passes.run(function, functions);
}

// --- classify -----------------------------------------------------------------------------------

/// True when code outside the runtime's native copy can refer to the symbol by name.
bool isReachable(const GlobalValue &global) {
  if (global.hasLocalLinkage() || global.hasExternalWeakLinkage())
    return false;
  // i.e. __dso_handle, which each shared library has for itself.
  if (global.isDeclaration() && !global.hasDefaultVisibility())
    return false;
  const GlobalObject *object = global.getAliaseeObject();
  return !object || !object->isThreadLocal();
}

bool referencesOnlyReachable(const Constant &constant, SmallPtrSetImpl<const Constant *> &seen) {
  if (!seen.insert(&constant).second)
    return true;
  if (const auto *global = dyn_cast<GlobalValue>(&constant))
    return isReachable(*global);
  if (isa<BlockAddress>(constant))
    return false;
  return all_of(constant.operands(), [&](const Use &operand) {
    return referencesOnlyReachable(*cast<Constant>(operand), seen);
  });
}

// What keeps a function from being imported; an empty text: nothing. Users read these.
constexpr StringLiteral Features = "code for more than the baseline CPU";
constexpr StringLiteral Arguments = "variable arguments";
constexpr StringLiteral Exceptions = "exceptions";
constexpr StringLiteral Assembly = "inline assembly";
constexpr StringLiteral Jumps = "setjmp";
constexpr StringLiteral Labels = "addresses of labels";
constexpr StringLiteral Frames = "its own frame or return address";
constexpr StringLiteral ThreadLocals = "thread-local variables";
constexpr StringLiteral Unreachable = "symbols that only its own library sees";
constexpr StringLiteral Unusual = "an unusual kind of function";

StringRef obstacle(const Instruction &instruction) {
  if (instruction.isEHPad() || isa<InvokeInst, ResumeInst>(instruction))
    return Exceptions;
  if (isa<CallBrInst, IndirectBrInst>(instruction))
    return Labels;
  const auto *call = dyn_cast<CallBase>(&instruction);
  if (!call)
    return "";
  if (call->isInlineAsm())
    return Assembly;
  if (call->hasFnAttr(Attribute::ReturnsTwice))
    return Jumps;
  switch (call->getIntrinsicID()) {
  case Intrinsic::returnaddress:
  case Intrinsic::addressofreturnaddress:
  case Intrinsic::frameaddress:
  case Intrinsic::localescape:
  case Intrinsic::localrecover:
    return Frames;
  case Intrinsic::threadlocal_address:
    return ThreadLocals;
  case Intrinsic::vastart:
    return Arguments;
  case Intrinsic::eh_typeid_for:
    return Exceptions;
  default:
    return "";
  }
}

StringRef obstacle(const Function &function) {
  if (needsFeatures(function))
    return Features;
  if (function.isVarArg())
    return Arguments;
  if (function.hasPersonalityFn())
    return Exceptions;
  if (function.callsFunctionThatReturnsTwice())
    return Jumps;
  if (function.isDeclaration() || function.hasPrefixData() || function.hasPrologueData() ||
      function.isPresplitCoroutine() || function.hasFnAttribute(Attribute::Naked))
    return Unusual;
  SmallPtrSet<const Constant *, 32> seen;
  for (const BasicBlock &block : function) {
    if (block.hasAddressTaken())
      return Labels;
    for (const Instruction &instruction : block) {
      if (StringRef found = obstacle(instruction); !found.empty())
        return found;
      for (const Use &operand : instruction.operands())
        if (const auto *constant = dyn_cast<Constant>(operand))
          if (!referencesOnlyReachable(*constant, seen))
            return Unreachable;
    }
  }
  return "";
}

bool isImportableConstant(const GlobalVariable &variable) {
  if (!variable.isConstant() || !variable.hasInitializer() || variable.isThreadLocal() ||
      variable.isExternallyInitialized() || variable.hasSection())
    return false;
  SmallPtrSet<const Constant *, 32> seen;
  return referencesOnlyReachable(*variable.getInitializer(), seen);
}

uint32_t functionFlags(const Function &function) {
  uint32_t flags = VMKIT_RUNTIME_FUNCTION;
  if (obstacle(function).empty())
    flags |= VMKIT_RUNTIME_IMPORTABLE;
  if (function.hasFnAttribute(Attribute::AlwaysInline))
    flags |= VMKIT_RUNTIME_ALWAYS_INLINE;
  if (function.hasFnAttribute(Attribute::NoInline) || function.hasOptNone())
    flags |= VMKIT_RUNTIME_NO_INLINE;
  return flags;
}

/// Thread-local variables have no one address, and llvm.* lists are no symbols.
bool belongsInTable(const GlobalValue &global) {
  return !global.isDeclaration() && isReachable(global) && !global.getName().starts_with("llvm.");
}

StringMap<PreparedModule::Symbol> classify(const Module &module) {
  StringMap<PreparedModule::Symbol> symbols;
  const DataLayout &layout = module.getDataLayout();
  for (const Function &function : module)
    if (belongsInTable(function))
      symbols[function.getName()] = {function.getInstructionCount(), functionFlags(function)};
  for (const GlobalVariable &variable : module.globals())
    if (belongsInTable(variable))
      symbols[variable.getName()] = {
          uint32_t(layout.getTypeAllocSize(variable.getValueType())),
          isImportableConstant(variable) ? uint32_t(VMKIT_RUNTIME_CONSTANT) : 0};
  for (const GlobalAlias &alias : module.aliases())
    if (belongsInTable(alias))
      symbols[alias.getName()] = {
          0, isa<FunctionType>(alias.getValueType()) ? uint32_t(VMKIT_RUNTIME_FUNCTION) : 0};
  for (const GlobalIFunc &ifunc : module.ifuncs())
    if (belongsInTable(ifunc))
      symbols[ifunc.getName()] = {0, VMKIT_RUNTIME_FUNCTION};
  return symbols;
}

/// How many functions each obstacle keeps from being imported.
std::map<std::string, unsigned> countObstacles(const Module &module) {
  std::map<std::string, unsigned> obstacles;
  for (const Function &function : module)
    if (belongsInTable(function))
      if (StringRef found = obstacle(function); !found.empty())
        ++obstacles[found.str()];
  return obstacles;
}

} // namespace

// --- externalize --------------------------------------------------------------------------------

void externalizeSymbols(Module &module, StringRef prefix) {
  for (GlobalValue &global : module.global_values()) {
    StringRef name = global.getName();
    if (name.starts_with("\1")) // an assembler name, which ELF does not mangle anyway
      global.setName(name.drop_front());
    if (global.isDeclaration() || global.getName().starts_with("llvm."))
      continue;
    // Constructors of namespace-scope objects run where they are; nothing refers to them by name.
    const auto *function = dyn_cast<Function>(&global);
    if (function && function->hasLocalLinkage() && function->getSection() == ".text.startup")
      continue;
    // Two runtimes may define the same inline C++ entity. Neither stands in for the other: their
    // symbols live in one table.
    bool inlineEntity = global.isWeakForLinker() && global.getName().starts_with("_Z");
    if (global.hasLocalLinkage() || inlineEntity) {
      StringRef own = global.hasName() ? global.getName().ltrim('.') : "unnamed";
      global.setName((prefix + "." + own).str());
    }
    global.setLinkage(GlobalValue::ExternalLinkage);
    global.setVisibility(GlobalValue::HiddenVisibility);
  }
}

// --- all of it ----------------------------------------------------------------------------------

Expected<PrepareResult> prepare(ArrayRef<std::string> inputs, const PrepareOptions &options) {
  if (options.name.empty() ||
      !all_of(options.name, [](char c) { return isAlnum(c) || c == '_' || c == '-'; }))
    return fail("'" + options.name +
                "' cannot be a runtime's name: use letters, digits, '_' and '-'");
  std::string messages;
  LLVMContext context;
  context.setDiagnosticHandler(std::make_unique<MessageCollector>(messages));
  Expected<std::unique_ptr<Module>> linked = link(inputs, context, messages);
  if (!linked)
    return linked.takeError();
  PreparedModule prepared{std::move(*linked), {}};
  Module &module = *prepared.module;
  strip(module, options.name);
  simplify(module);
  externalizeSymbols(module, options.name);
  prepared.symbols = classify(module);
  std::string problem;
  raw_string_ostream stream(problem);
  if (verifyModule(module, &stream))
    return fail("the prepared module is broken: " + StringRef(problem).rtrim());
  Expected<PrepareResult> result = emitPrepared(prepared, options);
  if (result && !messages.empty())
    return fail(messages);
  if (result)
    result->obstacles = countObstacles(module);
  return result;
}

} // namespace vmkit
