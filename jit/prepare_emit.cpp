// What prepare writes: three views of one prepared module, each made from a clone of it.
//
//   runtime.bc  the importable bodies and constants, everything else declared; opened lazily
//   runtime.o   the native copy, optimised, with the table of names and addresses as data
//   runtime.a   the native copy cut into chunks, for linking on demand
//
// runtime.bc defines no mutable data: whatever imports from it shares the native copy's state,
// which the table leads to. runtime.a stands alone: it has state of its own, emulated thread-local
// variables, and no destructors at exit. Its constructors run when a chunk whose data they
// initialize is linked (.init_array, which the engine's linker runs); one that reaches no data of
// the runtime never runs.
#include "keep_bases.h"
#include "prepare.h"
#include "runtime_table.h"
#include "llvm/ADT/GraphTraits.h"
#include "llvm/ADT/SCCIterator.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Object/ArchiveWriter.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"
#include <map>

using namespace llvm;

namespace vmkit {

namespace {

constexpr unsigned FunctionsInAChunk = 32;

Error fail(const Twine &message) { return createStringError(inconvertibleErrorCode(), message); }

Error writeFile(const PrepareOptions &options, StringRef name, StringRef contents) {
  std::string path = options.outputDirectory + "/" + name.str();
  if (Error error = writeToOutput(path, [&](raw_ostream &stream) -> Error {
        stream << contents;
        return Error::success();
      }))
    return fail(path + ": cannot be written: " + toString(std::move(error)));
  return Error::success();
}

/// Erases what is declared for nothing, but for names that are to be kept.
void eraseUnusedDeclarations(Module &module, function_ref<bool(StringRef)> keep) {
  auto isUnused = [&](const GlobalValue &global) {
    return global.isDeclaration() && global.use_empty() && !keep(global.getName());
  };
  for (Function &function : make_early_inc_range(module))
    if (isUnused(function))
      function.eraseFromParent();
  for (GlobalVariable &variable : make_early_inc_range(module.globals()))
    if (isUnused(variable))
      variable.eraseFromParent();
}

/// References to it go through the global offset table, wherever the other side was linked.
void makeReachableFromAnywhere(GlobalValue &global) {
  if (global.isDeclaration() && !global.hasDefaultVisibility())
    return;
  global.setVisibility(GlobalValue::DefaultVisibility);
  global.setDSOLocal(global.hasLocalLinkage());
}

// --- runtime.bc ---------------------------------------------------------------------------------

void dropGlobalLists(Module &module) {
  for (StringRef list : {"llvm.global_ctors", "llvm.global_dtors"})
    if (GlobalVariable *variable = module.getNamedGlobal(list))
      variable->eraseFromParent();
}

void declareInstead(GlobalValue &global) {
  Module &module = *global.getParent();
  std::string name = global.getName().str();
  GlobalValue *declaration = nullptr;
  if (auto *type = dyn_cast<FunctionType>(global.getValueType()))
    declaration = Function::Create(type, GlobalValue::ExternalLinkage, "", module);
  else
    declaration = new GlobalVariable(module, global.getValueType(), false,
                                     GlobalValue::ExternalLinkage, nullptr, "");
  global.replaceAllUsesWith(declaration);
  global.eraseFromParent();
  declaration->setName(name);
}

/// The module as guests see it: what may leave the runtime is defined, the rest is declared.
std::unique_ptr<Module> makeShipped(const PreparedModule &prepared) {
  std::unique_ptr<Module> module = CloneModule(*prepared.module);
  auto hasFlag = [&](const GlobalValue &global, uint32_t flag) {
    auto symbol = prepared.symbols.find(global.getName());
    return symbol != prepared.symbols.end() && (symbol->second.flags & flag) != 0;
  };
  dropGlobalLists(*module);
  module->setModuleInlineAsm("");
  if (NamedMDNode *flags = module->getModuleFlagsMetadata())
    flags->eraseFromParent();
  for (GlobalValue &global : module->global_values())
    makeReachableFromAnywhere(global);
  for (GlobalAlias &alias : make_early_inc_range(module->aliases()))
    declareInstead(alias);
  for (GlobalIFunc &ifunc : make_early_inc_range(module->ifuncs()))
    declareInstead(ifunc);
  for (Function &function : *module) {
    if (!hasFlag(function, VMKIT_RUNTIME_IMPORTABLE))
      function.deleteBody();
    // The guest has no unwind tables and its own idea of stack checks.
    function.setSection("");
    for (Attribute::AttrKind kind : {Attribute::UWTable, Attribute::StackProtect,
                                     Attribute::StackProtectStrong, Attribute::StackProtectReq})
      function.removeFnAttr(kind);
    for (StringRef kind : {"probe-stack", "stack-probe-size"})
      function.removeFnAttr(kind);
  }
  for (GlobalVariable &variable : module->globals())
    if (!hasFlag(variable, VMKIT_RUNTIME_CONSTANT)) {
      variable.setInitializer(nullptr);
      variable.setLinkage(variable.hasExternalWeakLinkage() ? GlobalValue::ExternalWeakLinkage
                                                            : GlobalValue::ExternalLinkage);
    }
  // The runtime's own stay, for their signatures.
  eraseUnusedDeclarations(*module, [&](StringRef name) { return prepared.symbols.contains(name); });
  return module;
}

SmallVector<char, 0> writeBitcode(const Module &module) {
  SmallVector<char, 0> bitcode;
  // Without the symbol table for link-time optimisation: nobody here reads it.
  BitcodeWriter writer(bitcode);
  writer.writeModule(module);
  writer.writeStrtab();
  return bitcode;
}

// --- native code --------------------------------------------------------------------------------

Expected<std::unique_ptr<TargetMachine>> makeTargetMachine(const Module &module, bool emulatedTls) {
  std::string problem;
  const Triple &triple = module.getTargetTriple();
  const Target *target = TargetRegistry::lookupTarget(triple, problem);
  if (!target)
    return fail(problem);
  TargetOptions options;
  options.EmulatedTLS = emulatedTls;
  options.UseInitArray = true; // .ctors, the default, is ignored by the loader
  return std::unique_ptr<TargetMachine>(
      target->createTargetMachine(triple, "x86-64", "", options, Reloc::PIC_, CodeModel::Small));
}

void optimize(Module &module, TargetMachine &machine) {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(OptimizationLevel::O2).run(module, modules);
  // The runtime's functions hold objects of guests while others collect.
  for (Function &function : module)
    if (!function.isDeclaration())
      keepBases(function);
}

Expected<SmallVector<char, 0>> generate(Module &module, TargetMachine &machine) {
  SmallVector<char, 0> object;
  raw_svector_ostream stream(object);
  legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr, CodeGenFileType::ObjectFile))
    return fail("LLVM cannot write object files for " + module.getTargetTriple().str());
  passes.run(module);
  return object;
}

// --- the table ----------------------------------------------------------------------------------

struct TableEntry {
  std::string name;
  PreparedModule::Symbol symbol;
};

/// The runtime's symbols, and the foreign ones that its shipped bodies refer to, sorted by name.
std::vector<TableEntry> tableEntries(const PreparedModule &prepared, const Module &shipped) {
  std::vector<TableEntry> entries;
  for (const auto &symbol : prepared.symbols)
    entries.push_back({symbol.first().str(), symbol.second});
  for (const GlobalValue &global : shipped.global_values()) {
    const auto *function = dyn_cast<Function>(&global);
    if (!global.isDeclaration() || !global.hasDefaultVisibility() || global.isThreadLocal() ||
        (function && function->isIntrinsic()) || prepared.symbols.contains(global.getName()))
      continue;
    uint32_t flags = VMKIT_RUNTIME_EXTERNAL | (function ? uint32_t(VMKIT_RUNTIME_FUNCTION) : 0);
    entries.push_back({global.getName().str(), {0, flags}});
  }
  sort(entries, [](const TableEntry &a, const TableEntry &b) { return a.name < b.name; });
  return entries;
}

/// The symbol in the native module; declared again when optimisation dropped the declaration.
Constant *addressOf(Module &module, const TableEntry &entry) {
  if (GlobalValue *global = module.getNamedValue(entry.name))
    return global;
  LLVMContext &context = module.getContext();
  if (entry.symbol.flags & VMKIT_RUNTIME_FUNCTION)
    return Function::Create(FunctionType::get(Type::getVoidTy(context), false),
                            GlobalValue::ExternalLinkage, entry.name, module);
  return new GlobalVariable(module, Type::getInt8Ty(context), false, GlobalValue::ExternalLinkage,
                            nullptr, entry.name);
}

/// Adds the RuntimeTable of runtime_table.h.
void addTable(Module &module, ArrayRef<TableEntry> entries, StringRef digest,
              const PrepareOptions &options) {
  LLVMContext &context = module.getContext();
  Type *pointer = PointerType::get(context, 0);
  Type *i32 = Type::getInt32Ty(context);
  Type *i64 = Type::getInt64Ty(context);
  auto addConstant = [&](Constant *initializer) {
    auto *variable = new GlobalVariable(module, initializer->getType(), true,
                                        GlobalValue::PrivateLinkage, initializer);
    return variable;
  };
  auto addString = [&](StringRef text) {
    return addConstant(ConstantDataArray::getString(context, text));
  };
  StructType *symbolType = StructType::get(pointer, pointer, i32, i32);
  std::vector<Constant *> symbols;
  for (const TableEntry &entry : entries)
    symbols.push_back(
        ConstantStruct::get(symbolType, {addString(entry.name), addressOf(module, entry),
                                         ConstantInt::get(i32, entry.symbol.size),
                                         ConstantInt::get(i32, entry.symbol.flags)}));
  Constant *array = ConstantArray::get(ArrayType::get(symbolType, symbols.size()), symbols);
  Constant *table = ConstantStruct::getAnon(
      {ConstantInt::get(i64, VMKIT_RUNTIME_TABLE_MAGIC),
       ConstantInt::get(i32, VMKIT_RUNTIME_TABLE_VERSION), ConstantInt::get(i32, entries.size()),
       addConstant(array), addString(digest), addString(options.name)});
  new GlobalVariable(module, table->getType(), true, GlobalValue::ExternalLinkage, table,
                     options.tableSymbol);
}

// --- runtime.a ----------------------------------------------------------------------------------

struct Constructor {
  int priority;
  Function *function;
};

std::vector<Constructor> constructorsOf(Module &module) {
  std::vector<Constructor> constructors;
  GlobalVariable *list = module.getNamedGlobal("llvm.global_ctors");
  if (!list || !list->hasInitializer() || !isa<ConstantArray>(list->getInitializer()))
    return constructors;
  for (const Use &entry : cast<ConstantArray>(list->getInitializer())->operands()) {
    auto *fields = cast<ConstantStruct>(entry);
    if (auto *function = dyn_cast<Function>(fields->getOperand(1)->stripPointerCasts()))
      constructors.push_back(
          {int(cast<ConstantInt>(fields->getOperand(0))->getZExtValue()), function});
  }
  return constructors;
}

/// Code that may be freed before the process ends must not be registered to run at its end.
void dropExitHandlers(Module &module, StringRef name) {
  if (Function *atExit = module.getFunction("__cxa_atexit"); atExit && atExit->isDeclaration()) {
    auto *ignore = Function::Create(atExit->getFunctionType(), GlobalValue::ExternalLinkage,
                                    name + ".ignore_exit_handler", module);
    IRBuilder<> builder(BasicBlock::Create(module.getContext(), "", ignore));
    builder.CreateRet(Constant::getNullValue(ignore->getReturnType()));
    atExit->replaceAllUsesWith(ignore);
  }
  if (GlobalVariable *handle = module.getNamedGlobal("__dso_handle"))
    handle->replaceAllUsesWith(Constant::getNullValue(handle->getType()));
}

/// Definitions and what they refer to. Mutable data also refer to the constructors that reach them,
/// so that whoever links the data links, and so runs, what initializes them.
class ReferenceGraph {
public:
  struct Node {
    const GlobalValue *global = nullptr;
    SetVector<Node *> references;
  };

  ReferenceGraph(const Module &module, ArrayRef<Constructor> constructors) {
    for (const GlobalValue &global : module.global_values())
      if (!global.isDeclaration()) {
        Node &node = nodes[&global];
        node.global = &global;
        root.references.insert(&node);
      }
    for (Node *node : root.references)
      addReferences(*node);
    for (const Constructor &constructor : constructors)
      addInitializedBy(nodes[constructor.function]);
  }

  Node *entry() { return &root; }

private:
  void addReferences(Node &node) {
    SmallPtrSet<const Constant *, 32> seen;
    if (const auto *function = dyn_cast<Function>(node.global))
      for (const Instruction &instruction : instructions(*function))
        for (const Use &operand : instruction.operands())
          addReference(node, operand, seen);
    for (const Use &operand : node.global->operands())
      addReference(node, operand, seen);
  }

  void addReference(Node &node, const Value *value, SmallPtrSetImpl<const Constant *> &seen) {
    const auto *constant = dyn_cast<Constant>(value);
    if (!constant || !seen.insert(constant).second)
      return;
    if (const auto *global = dyn_cast<GlobalValue>(constant)) {
      if (auto found = nodes.find(global); found != nodes.end())
        node.references.insert(&found->second);
      return;
    }
    for (const Use &operand : constant->operands())
      addReference(node, operand, seen);
  }

  void addInitializedBy(Node &constructor) {
    SetVector<Node *> reached;
    reached.insert(&constructor);
    for (size_t i = 0; i < reached.size(); ++i)
      reached.insert(reached[i]->references.begin(), reached[i]->references.end());
    for (Node *node : reached)
      if (const auto *variable = dyn_cast<GlobalVariable>(node->global))
        if (!variable->isConstant())
          node->references.insert(&constructor);
  }

  std::map<const GlobalValue *, Node> nodes; // stable addresses
  Node root;
};

} // namespace

} // namespace vmkit

template <> struct llvm::GraphTraits<vmkit::ReferenceGraph *> {
  using NodeRef = vmkit::ReferenceGraph::Node *;
  using ChildIteratorType = SetVector<NodeRef>::iterator;
  static NodeRef getEntryNode(vmkit::ReferenceGraph *graph) { return graph->entry(); }
  static ChildIteratorType child_begin(NodeRef node) { return node->references.begin(); }
  static ChildIteratorType child_end(NodeRef node) { return node->references.end(); }
};

namespace vmkit {

namespace {

/// Chunk of each definition. What refers to each other is in one chunk, and each chunk refers only
/// to itself and earlier ones, so they can be linked one at a time.
DenseMap<const GlobalValue *, unsigned> assignChunks(ReferenceGraph &graph, unsigned perChunk) {
  DenseMap<const GlobalValue *, unsigned> chunks;
  unsigned chunk = 0;
  unsigned functions = 0;
  // Components come after what they refer to.
  for (auto component = scc_begin(&graph); !component.isAtEnd(); ++component) {
    if (functions >= perChunk) {
      functions = 0;
      ++chunk;
    }
    for (const ReferenceGraph::Node *node : *component) {
      if (!node->global) // the root, which is last
        continue;
      chunks[node->global] = chunk;
      functions += isa<Function>(node->global);
    }
  }
  return chunks;
}

/// Cuts the optimised module into objects.
Error writeArchive(std::unique_ptr<Module> module, const PrepareOptions &options) {
  const std::vector<Constructor> constructors = constructorsOf(*module);
  dropGlobalLists(*module);
  dropExitHandlers(*module, options.name);
  for (Function &function : *module) {
    // externalizeSymbols leaves constructors alone by this section.
    function.setSection("");
    function.removeFnAttr(Attribute::UWTable);
  }
  externalizeSymbols(*module, options.name);
  for (GlobalValue &global : module->global_values())
    makeReachableFromAnywhere(global);

  unsigned functions = count_if(*module, [](const Function &f) { return !f.isDeclaration(); });
  unsigned perChunk = FunctionsInAChunk;
  if (*options.chunks != 0)
    perChunk = std::max(1u, (functions + *options.chunks - 1) / *options.chunks);
  ReferenceGraph graph(*module, constructors);
  DenseMap<const GlobalValue *, unsigned> chunks = assignChunks(graph, perChunk);
  unsigned count = 1;
  for (const auto &entry : chunks)
    count = std::max(count, entry.second + 1);

  // No thread-local section of a JIT-linked object is known to the thread library.
  auto machine = makeTargetMachine(*module, true);
  if (!machine)
    return machine.takeError();
  std::vector<NewArchiveMember> members;
  std::vector<std::string> names(count);
  for (unsigned i = 0; i < count; ++i) {
    auto isHere = [&](const GlobalValue *global) {
      auto found = chunks.find(global);
      return found != chunks.end() && found->second == i;
    };
    ValueToValueMapTy map;
    std::unique_ptr<Module> chunk = CloneModule(*module, map, isHere);
    if (i != 0)
      chunk->setModuleInlineAsm("");
    for (const Constructor &constructor : constructors)
      if (isHere(constructor.function))
        appendToGlobalCtors(*chunk, cast<Function>(map[constructor.function]),
                            constructor.priority);
    eraseUnusedDeclarations(*chunk, [](StringRef) { return false; });
    Expected<SmallVector<char, 0>> object = generate(*chunk, **machine);
    if (!object)
      return object.takeError();
    names[i] = "chunk" + std::to_string(i) + ".o";
    members.emplace_back();
    members.back().Buf = std::make_unique<SmallVectorMemoryBuffer>(std::move(*object), names[i]);
    members.back().MemberName = names[i];
  }
  Expected<std::unique_ptr<MemoryBuffer>> archive = writeArchiveToBuffer(
      members, SymtabWritingMode::NormalSymtab, object::Archive::K_GNU, true, false);
  if (!archive)
    return archive.takeError();
  return writeFile(options, "runtime.a", (*archive)->getBuffer());
}

} // namespace

Expected<PrepareResult> emitPrepared(const PreparedModule &prepared,
                                     const PrepareOptions &options) {
  PrepareResult result;
  result.name = options.name;
  for (const auto &symbol : prepared.symbols) {
    if (symbol.second.flags & VMKIT_RUNTIME_FUNCTION)
      ++result.functions;
    if (symbol.second.flags & VMKIT_RUNTIME_IMPORTABLE)
      ++result.importable;
  }

  std::unique_ptr<Module> shipped = makeShipped(prepared);
  SmallVector<char, 0> bitcode = writeBitcode(*shipped);
  result.digest =
      toHex(SHA256::hash(arrayRefFromStringRef(StringRef(bitcode.data(), bitcode.size()))),
            /*LowerCase=*/true);
  if (Error error = writeFile(options, "runtime.bc", StringRef(bitcode.data(), bitcode.size())))
    return error;
  std::vector<TableEntry> entries = tableEntries(prepared, *shipped);
  result.symbols = entries.size();

  auto machine = makeTargetMachine(*prepared.module, false);
  if (!machine)
    return machine.takeError();
  prepared.module->setDataLayout((*machine)->createDataLayout());
  std::unique_ptr<Module> native = CloneModule(*prepared.module);
  optimize(*native, **machine);
  if (options.chunks)
    if (Error error = writeArchive(CloneModule(*native), options))
      return error;
  addTable(*native, entries, result.digest, options);
  Expected<SmallVector<char, 0>> object = generate(*native, **machine);
  if (!object)
    return object.takeError();
  if (Error error = writeFile(options, "runtime.o", StringRef(object->data(), object->size())))
    return error;
  return result;
}

} // namespace vmkit
