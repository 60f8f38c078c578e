#include "importer.h"

#include "compiler.h"
#include "error.h"
#include "lowering.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/AsmParser/Parser.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/ValueMapper.h"

namespace vmkit {

namespace {

// A body of up to this many instructions is worth offering to LLVM's inliner, which does the exact
// costing; half as many at each further level of calls, as ThinLTO decays its limit.
constexpr unsigned importLimit = 100;
constexpr unsigned importDepth = 4;
// Constant data larger than this is not worth cloning for folding.
constexpr uint64_t constantLimit = 4096;

// Maps what a cloned body references into the module that it is cloned to.
class Redeclare final : public llvm::ValueMaterializer {
public:
  explicit Redeclare(llvm::Module &target) : target(target) {}

  llvm::Value *materialize(llvm::Value *value) override {
    auto *global = llvm::dyn_cast<llvm::GlobalValue>(value);
    if (!global || global->getParent() == &target)
      return nullptr;
    if (isLocalConstant(*global))
      return copyConstant(*llvm::cast<llvm::GlobalVariable>(global));
    return declareIn(target, *global);
  }

private:
  llvm::Value *copyConstant(llvm::GlobalVariable &source) {
    auto *&copy = copies[&source];
    if (!copy) {
      copy = new llvm::GlobalVariable(target, source.getValueType(), true,
                                      llvm::GlobalValue::PrivateLinkage, nullptr, source.getName());
      copy->copyAttributesFrom(&source);
      copy->setComdat(nullptr);
      llvm::ValueToValueMapTy map;
      copy->setInitializer(
          llvm::MapValue(source.getInitializer(), map, llvm::RF_None, nullptr, this));
    }
    return copy;
  }

  llvm::Module &target;
  llvm::DenseMap<llvm::GlobalVariable *, llvm::GlobalVariable *> copies;
};

// What only its own module has: locals, and variables that it defines, which are no symbols of the
// engine. Constants that may be copied are looked into.
bool isOwn(const llvm::Value *value, llvm::SmallPtrSetImpl<const llvm::Value *> &seen) {
  const auto *constant = llvm::dyn_cast<llvm::Constant>(value);
  if (!constant || !seen.insert(constant).second)
    return false;
  if (const auto *global = llvm::dyn_cast<llvm::GlobalValue>(constant)) {
    if (isLocalConstant(*global))
      return isOwn(llvm::cast<llvm::GlobalVariable>(global)->getInitializer(), seen);
    return global->hasLocalLinkage() ||
           (!llvm::isa<llvm::Function>(global) && !global->isDeclaration());
  }
  return llvm::any_of(constant->operands(),
                      [&](const llvm::Use &operand) { return isOwn(operand.get(), seen); });
}

bool isMovable(const llvm::Function &function) {
  llvm::SmallPtrSet<const llvm::Value *, 16> seen;
  for (const auto &instruction : llvm::instructions(function))
    for (const llvm::Use &operand : instruction.operands())
      if (isOwn(operand.get(), seen))
        return false;
  return true;
}

void becomeImported(llvm::Function &function) {
  function.setLinkage(llvm::GlobalValue::AvailableExternallyLinkage);
  function.setVisibility(llvm::GlobalValue::DefaultVisibility);
  function.setComdat(nullptr);
  function.setDSOLocal(false);
}

// How narrow integers are passed: C's callees rely on their callers to extend them.
void copyExtensions(llvm::Function &declaration, const llvm::Function &source) {
  for (const auto kind : {llvm::Attribute::ZExt, llvm::Attribute::SExt}) {
    for (unsigned i = 0; i < source.arg_size(); ++i)
      if (source.hasParamAttribute(i, kind))
        declaration.addParamAttr(i, kind);
    if (source.hasRetAttribute(kind))
      declaration.addRetAttr(kind);
  }
}

std::string typeText(const llvm::Type &type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

} // namespace

bool isLocalConstant(const llvm::GlobalValue &value) {
  const auto *variable = llvm::dyn_cast<llvm::GlobalVariable>(&value);
  return variable && variable->hasLocalLinkage() && variable->isConstant() &&
         variable->hasInitializer() && variable->hasAtLeastLocalUnnamedAddr();
}

unsigned countInstructions(const llvm::Function &function) {
  const auto isFree = [](const llvm::Instruction &instruction) {
    if (llvm::isa<llvm::AllocaInst>(instruction) || llvm::isa<llvm::DbgInfoIntrinsic>(instruction))
      return true;
    if (const auto *branch = llvm::dyn_cast<llvm::BranchInst>(&instruction))
      return branch->isUnconditional();
    const llvm::Value *slot = llvm::getLoadStorePointerOperand(&instruction);
    return slot && llvm::isa<llvm::AllocaInst>(slot);
  };
  unsigned count = 0;
  for (const llvm::Instruction &instruction : llvm::instructions(function))
    count += !isFree(instruction);
  return count;
}

unsigned estimateInstructions(llvm::StringRef text) {
  llvm::StringSet<> slots;
  unsigned count = 0;
  while (!text.empty()) {
    llvm::StringRef line;
    std::tie(line, text) = text.split('\n');
    if (!line.starts_with(" ")) // instructions are indented; labels, declarations, metadata aren't
      continue;
    line = line.trim();
    const auto [result, value] = line.split(" = ");
    const llvm::StringRef pointer = line.rsplit(", ptr ").second.split(',').first;
    if (value.starts_with("alloca "))
      slots.insert(result);
    else if (!line.empty() && !line.starts_with("br label ") && !line.starts_with("#dbg_") &&
             !((value.starts_with("load ") || line.starts_with("store ")) &&
               slots.contains(pointer)))
      ++count;
  }
  return count;
}

llvm::GlobalValue *declareIn(llvm::Module &target, const llvm::GlobalValue &value) {
  if (auto *existing = target.getNamedValue(value.getName()))
    return existing;
  llvm::GlobalValue *declared;
  if (auto *type = llvm::dyn_cast<llvm::FunctionType>(value.getValueType())) {
    auto *function = llvm::Function::Create(type, llvm::GlobalValue::ExternalLinkage,
                                            value.getAddressSpace(), value.getName(), &target);
    if (const auto *source = llvm::dyn_cast<llvm::Function>(&value)) {
      function->copyAttributesFrom(source);
      function->setPersonalityFn(nullptr);
    }
    declared = function;
  } else {
    const auto *source = llvm::dyn_cast<llvm::GlobalVariable>(&value);
    auto *variable =
        new llvm::GlobalVariable(target, value.getValueType(), source && source->isConstant(),
                                 llvm::GlobalValue::ExternalLinkage, nullptr, value.getName(),
                                 nullptr, value.getThreadLocalMode(), value.getAddressSpace());
    if (source)
      variable->copyAttributesFrom(source);
    declared = variable;
  }
  declared->setLinkage(value.hasExternalWeakLinkage() ? llvm::GlobalValue::ExternalWeakLinkage
                                                      : llvm::GlobalValue::ExternalLinkage);
  declared->setVisibility(llvm::GlobalValue::DefaultVisibility);
  declared->setDSOLocal(false);
  if (auto *object = llvm::dyn_cast<llvm::GlobalObject>(declared))
    object->setComdat(nullptr);
  return declared;
}

void cloneBody(llvm::Function &target, llvm::Function &source) {
  llvm::ValueToValueMapTy map;
  map[&source] = &target;
  for (auto [from, to] : llvm::zip(source.args(), target.args())) {
    to.setName(from.getName());
    map[&from] = &to;
  }
  Redeclare redeclare(*target.getParent());
  llvm::SmallVector<llvm::ReturnInst *, 8> returns;
  llvm::CloneFunctionInto(&target, &source, map, llvm::CloneFunctionChangeType::DifferentModule,
                          returns, "", nullptr, nullptr, &redeclare);
}

llvm::Expected<ImportResult> Importer::run() {
  llvm::DenseSet<const llvm::GlobalValue *> seen;
  for (unsigned depth = 0; depth < importDepth; ++depth) {
    std::vector<llvm::Function *> round;
    for (llvm::Function &function : module)
      if (function.isDeclaration() && !function.isIntrinsic() && !function.use_empty() &&
          seen.insert(&function).second)
        round.push_back(&function);
    if (round.empty())
      break;
    for (llvm::Function *function : round)
      if (auto error = importFunction(*function, depth))
        return std::move(error);
  }
  if (!alwaysInlineOnly) {
    std::vector<llvm::GlobalVariable *> variables;
    for (llvm::GlobalVariable &variable : module.globals())
      if (variable.isDeclaration() && !variable.use_empty())
        variables.push_back(&variable);
    for (llvm::GlobalVariable *variable : variables)
      if (auto error = importConstant(*variable))
        return std::move(error);
  }
  return std::move(result);
}

// Whether the function's declaration, and one of those who call it, want its body.
static bool mayBeInlined(const llvm::Function &declaration) {
  return !declaration.hasFnAttribute(llvm::Attribute::NoInline) &&
         !llvm::all_of(declaration.users(), [](const llvm::User *user) {
           const auto *call = llvm::dyn_cast<llvm::CallBase>(user);
           return call && call->isNoInline();
         });
}

llvm::Error Importer::importFunction(llvm::Function &declaration, unsigned depth) {
  const Callee callee = lookup(declaration.getName());
  if (callee.library)
    return importFromRuntime(declaration, callee, depth);
  if (callee.ir && !alwaysInlineOnly && mayBeInlined(declaration) &&
      callee.ir->instructions <= importLimit >> depth)
    return importFromGuest(declaration, callee);
  return llvm::Error::success();
}

llvm::Error Importer::importFromRuntime(llvm::Function &declaration, const Callee &callee,
                                        unsigned depth) {
  const uint32_t flags = callee.symbol->flags;
  if (!(flags & VMKIT_RUNTIME_FUNCTION))
    return fail("ERR_SIGNATURE", "'" + declaration.getName() + "' of the runtime '" +
                                     callee.library->name +
                                     "' is data, and is declared as a function");
  if (callee.library->strategy != Strategy::Import)
    return llvm::Error::success();
  auto runtime = open(*callee.library);
  if (!runtime)
    return runtime.takeError();
  llvm::Function *source = (*runtime)->getFunction(declaration.getName());
  if (source && source->getFunctionType() != declaration.getFunctionType())
    return fail("ERR_SIGNATURE",
                "the runtime '" + callee.library->name + "' has '" + declaration.getName() +
                    "' as " + typeText(*source->getFunctionType()) + ", and it is declared as " +
                    typeText(*declaration.getFunctionType()));
  if (source)
    copyExtensions(declaration, *source);
  const bool always = flags & VMKIT_RUNTIME_ALWAYS_INLINE;
  if (!source || !(flags & VMKIT_RUNTIME_IMPORTABLE) || (flags & VMKIT_RUNTIME_NO_INLINE) ||
      !mayBeInlined(declaration) ||
      (!always && (alwaysInlineOnly || callee.symbol->size > importLimit >> depth)))
    return llvm::Error::success();
  if (!source->empty() || source->isMaterializable()) {
    if (auto error = source->materialize())
      return error;
    result.materialized.push_back(source->getName().str());
  }
  if (source->empty())
    return llvm::Error::success();
  cloneBody(declaration, *source);
  becomeImported(declaration);
  declaration.addFnAttr(preparedAttribute);
  result.imported.push_back({source->getName().str(), callee.library->name});
  return llvm::Error::success();
}

llvm::Error Importer::importFromGuest(llvm::Function &declaration, const Callee &callee) {
  if (!callee.ir->verified)
    if (auto nested = checkNesting(*callee.ir->text)) {
      llvm::consumeError(std::move(nested)); // told when the function itself is compiled
      return llvm::Error::success();
    }
  llvm::SMDiagnostic diagnostic;
  auto guest = llvm::parseAssemblyString(*callee.ir->text, diagnostic, module.getContext());
  if (!callee.ir->verified) {
    // What is wrong with IR that was provided ahead is told when the function itself is compiled.
    if (!guest || llvm::verifyModule(*guest))
      return llvm::Error::success();
    if (auto refused = checkPolicy(*guest)) {
      llvm::consumeError(std::move(refused));
      return llvm::Error::success();
    }
    if (isExotic(*guest))
      return llvm::Error::success();
  } else if (!guest) {
    return fail("ERR_IR_PARSE",
                "the kept IR of '" + declaration.getName() + "': " + diagnostic.getMessage());
  }
  llvm::Function *source = guest->getFunction(declaration.getName());
  if (!source || source->empty() || source->hasFnAttribute(llvm::Attribute::NoInline) ||
      source->getFunctionType() != declaration.getFunctionType() || !isMovable(*source))
    return llvm::Error::success();
  cloneBody(declaration, *source);
  becomeImported(declaration);
  result.imported.push_back({declaration.getName().str(), "guest"});
  result.guests.push_back({declaration.getName().str(), callee.serial, callee.version});
  return llvm::Error::success();
}

llvm::Error Importer::importConstant(llvm::GlobalVariable &declaration) {
  const Callee callee = lookup(declaration.getName());
  if (!callee.library || callee.library->strategy != Strategy::Import ||
      !(callee.symbol->flags & VMKIT_RUNTIME_CONSTANT) || callee.symbol->size > constantLimit)
    return llvm::Error::success();
  auto runtime = open(*callee.library);
  if (!runtime)
    return runtime.takeError();
  llvm::GlobalVariable *source = (*runtime)->getGlobalVariable(declaration.getName());
  if (!source || !source->hasInitializer() || source->getValueType() != declaration.getValueType())
    return llvm::Error::success();
  Redeclare redeclare(module);
  llvm::ValueToValueMapTy map;
  map[source] = &declaration;
  declaration.setInitializer(
      llvm::MapValue(source->getInitializer(), map, llvm::RF_None, nullptr, &redeclare));
  declaration.setConstant(true);
  declaration.setAlignment(source->getAlign());
  declaration.setLinkage(llvm::GlobalValue::AvailableExternallyLinkage);
  return llvm::Error::success();
}

llvm::Expected<ImportResult> linkRuntimes(llvm::Module &module, Importer::Lookup lookup) {
  ImportResult result;
  llvm::SmallVector<const RuntimeLibrary *, 4> wanted;
  for (const llvm::Function &function : module) {
    if (!function.isDeclaration() || function.isIntrinsic() || function.use_empty())
      continue;
    const RuntimeLibrary *library = lookup(function.getName()).library;
    if (library &&
        (library->strategy == Strategy::LinkLazily || library->strategy == Strategy::Whole) &&
        !llvm::is_contained(wanted, library))
      wanted.push_back(library);
  }
  for (const RuntimeLibrary *library : wanted) {
    const bool whole = library->strategy == Strategy::Whole;
    // The linker consumes its source, so each link opens the runtime again.
    auto source = whole ? llvm::parseBitcodeFile(library->bitcode(), module.getContext())
                        : llvm::getLazyBitcodeModule(library->bitcode(), module.getContext());
    if (!source)
      return source.takeError();
    for (llvm::GlobalVariable &variable : (*source)->globals())
      if (!variable.isDeclaration() && !variable.isConstant()) {
        variable.setInitializer(nullptr);
        variable.setLinkage(llvm::GlobalValue::ExternalLinkage);
        variable.setVisibility(llvm::GlobalValue::DefaultVisibility);
        variable.setDSOLocal(false);
      }
    for (llvm::Function &function : **source) {
      const RuntimeSymbol *symbol = library->find(function.getName());
      if (symbol && !(symbol->flags & VMKIT_RUNTIME_IMPORTABLE) && !function.isDeclaration()) {
        function.deleteBody();
        function.setIsMaterializable(false);
        function.setVisibility(llvm::GlobalValue::DefaultVisibility);
        function.setDSOLocal(false);
      }
    }
    llvm::StringSet<> linked;
    const bool broken = llvm::Linker::linkModules(
        module, std::move(*source), whole ? llvm::Linker::None : llvm::Linker::LinkOnlyNeeded,
        [&](llvm::Module &, const llvm::StringSet<> &names) {
          for (const auto &name : names)
            linked.insert(name.getKey());
        });
    if (broken)
      return fail("ERR_SIGNATURE",
                  "the runtime '" + library->name +
                      "' could not be linked: the module declares something with another type");
    for (const auto &entry : linked) {
      const std::string name = entry.getKey().str();
      auto *value = module.getNamedValue(name);
      if (!value || value->isDeclaration())
        continue;
      value->setVisibility(llvm::GlobalValue::DefaultVisibility);
      // Whole: everything is optimised first and stripped afterwards (see Compiler).
      if (!whole || !llvm::isa<llvm::Function>(value))
        value->setLinkage(llvm::GlobalValue::InternalLinkage);
      if (llvm::isa<llvm::Function>(value)) {
        result.materialized.push_back(name);
        result.imported.push_back({name, library->name});
      }
    }
  }
  return std::move(result);
}

} // namespace vmkit
