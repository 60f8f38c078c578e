#include "splitter.h"

#include "error.h"
#include "ir_services.h"
#include "lowering.h"

#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/raw_ostream.h"

namespace vmkit {

namespace {

// One external name for everything that another function's text may refer to.
void promote(llvm::GlobalValue &value, llvm::StringRef moduleName, unsigned &unnamed) {
  if (value.isDeclaration())
    return;
  if (value.hasLocalLinkage()) {
    const std::string base =
        value.hasName() ? value.getName().str() : "unnamed." + std::to_string(unnamed++);
    value.setName(base + "." + moduleName);
  }
  value.setLinkage(llvm::GlobalValue::ExternalLinkage);
  value.setVisibility(llvm::GlobalValue::DefaultVisibility);
  value.setDSOLocal(false);
  if (auto *object = llvm::dyn_cast<llvm::GlobalObject>(&value)) {
    object->setComdat(nullptr);
    object->setSection("");
  }
}

std::string extractText(llvm::Function &function) {
  llvm::Module alone(function.getName(), function.getContext());
  alone.setSourceFileName(function.getParent()->getSourceFileName());
  if (auto *flags = function.getParent()->getModuleFlagsMetadata()) {
    auto *copy = alone.getOrInsertModuleFlagsMetadata();
    for (unsigned i = 0; i < flags->getNumOperands(); ++i)
      copy->addOperand(flags->getOperand(i));
  }
  auto *target = llvm::cast<llvm::Function>(declareIn(alone, function));
  cloneBody(*target, function);
  target->setLinkage(llvm::GlobalValue::ExternalLinkage);
  std::string text;
  llvm::raw_string_ostream out(text);
  alone.print(out, nullptr);
  return text;
}

} // namespace

llvm::Expected<SplitModule> splitModule(llvm::StringRef name, llvm::StringRef input,
                                        CompileContext &context) {
  auto parsed = readModule(input, name, context.llvm());
  if (!parsed)
    return parsed.takeError();
  llvm::Module &module = **parsed;
  if (auto error = verify(module))
    return std::move(error);
  if (auto error = checkPolicy(module))
    return std::move(error);
  for (llvm::StringRef used : {"llvm.used", "llvm.compiler.used"})
    if (auto *list = module.getNamedGlobal(used))
      list->eraseFromParent();

  SplitModule split;
  unsigned unnamed = 0;
  for (llvm::GlobalAlias &alias : llvm::make_early_inc_range(module.aliases())) {
    llvm::Constant *aliasee = alias.getAliasee()->stripPointerCasts();
    auto *target = llvm::dyn_cast<llvm::GlobalObject>(aliasee);
    if (!target)
      return fail("ERR_IR_REFUSED", "the alias '" + alias.getName() + "' stands for an expression");
    promote(*target, name, unnamed);
    if (!alias.hasLocalLinkage())
      split.aliases.emplace_back(alias.getName().str(), target->getName().str());
    alias.replaceAllUsesWith(target);
    alias.eraseFromParent();
  }
  for (llvm::Function &function : module) {
    if (function.hasAvailableExternallyLinkage())
      function.deleteBody();
    promote(function, name, unnamed);
  }
  for (llvm::GlobalVariable &variable : module.globals())
    if (!isLocalConstant(variable))
      promote(variable, name, unnamed);

  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    split.functions.push_back({function.getName().str(), signatureText(*function.getFunctionType()),
                               extractText(function), countInstructions(function)});
  }

  for (llvm::Function &function : module)
    if (!function.isDeclaration())
      function.deleteBody();
  for (llvm::GlobalVariable &variable : llvm::make_early_inc_range(module.globals())) {
    variable.setDSOLocal(false);
    if (variable.hasLocalLinkage() && variable.use_empty())
      variable.eraseFromParent();
    else if (!variable.isDeclaration())
      split.dataNames.push_back(variable.getName().str());
  }
  if (!split.dataNames.empty()) {
    for (llvm::Function &function : llvm::make_early_inc_range(module))
      if (function.use_empty())
        function.eraseFromParent();
    llvm::StripDebugInfo(module);
    auto text = std::make_shared<std::string>();
    llvm::raw_string_ostream out(*text);
    module.setDataLayout("");
    module.print(out, nullptr);
    split.dataText = std::move(text);
  }
  return split;
}

} // namespace vmkit
