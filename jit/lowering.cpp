#include "lowering.h"

#include "error.h"

#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/TargetParser/Triple.h"

namespace vmkit {

namespace {

const char *spelling(const llvm::Type &type) {
  if (type.isVoidTy())
    return "void";
  if (type.isPointerTy())
    return "ptr";
  if (type.isFloatTy())
    return "f32";
  if (type.isDoubleTy())
    return "f64";
  if (type.isIntegerTy(1))
    return "i1";
  if (type.isIntegerTy(8))
    return "i8";
  if (type.isIntegerTy(16))
    return "i16";
  if (type.isIntegerTy(32))
    return "i32";
  if (type.isIntegerTy(64))
    return "i64";
  return nullptr;
}

// The function in whose source the call stands: not the one that it was inlined into.
llvm::StringRef callerName(const llvm::CallBase &call) {
  const llvm::DILocation *location = call.getDebugLoc();
  return location ? location->getScope()->getSubprogram()->getName()
                  : call.getFunction()->getName();
}

// A call through a cell no longer shows its callee, so it says itself how narrow integers are
// passed. C's bool is always extended with zeros; for other integers the declaration must know.
void extendArguments(llvm::CallBase &call, const llvm::Function &callee) {
  for (const auto kind : {llvm::Attribute::ZExt, llvm::Attribute::SExt}) {
    for (unsigned i = 0; i < callee.arg_size(); ++i)
      if (callee.hasParamAttribute(i, kind))
        call.addParamAttr(i, kind);
    if (callee.hasRetAttribute(kind))
      call.addRetAttr(kind);
  }
  for (unsigned i = 0; i < call.arg_size(); ++i)
    if (call.getArgOperand(i)->getType()->isIntegerTy(1))
      call.addParamAttr(i, llvm::Attribute::ZExt);
}

} // namespace

std::string signatureText(const llvm::FunctionType &type) {
  const llvm::Type *returned = type.getReturnType();
  // A result and the exception word. A flag with one is a byte, as in C++.
  const auto *pair = llvm::dyn_cast<llvm::StructType>(returned);
  const bool throws = pair && pair->getNumElements() == 2 && !pair->isPacked() &&
                      pair->getElementType(1)->isPointerTy() &&
                      !pair->getElementType(0)->isIntegerTy(1);
  const char *result = spelling(throws ? *pair->getElementType(0) : *returned);
  if (!result || type.isVarArg())
    return "";
  std::string text = std::string(result) + (throws ? "!(" : "(");
  for (const llvm::Type *parameter : type.params()) {
    const char *name = spelling(*parameter);
    if (!name || parameter->isVoidTy())
      return "";
    if (text.back() != '(')
      text += ',';
    text += name;
  }
  return text + ")";
}

std::string typeSpelling(llvm::StringRef signature) {
  auto [result, parameters] = signature.split('(');
  if (!parameters.consume_back(")"))
    return signature.str();
  const auto type = [](llvm::StringRef name) -> llvm::StringRef {
    return name == "ctx" || name == "ref" ? "ptr" : name == "dyn" ? "i64" : name;
  };
  std::string text;
  if (result == "void!")
    text = "ptr"; // just the exception word
  else if (result == "i1!")
    text = "i8!";
  else if (result.consume_back("!"))
    text = (type(result) + "!").str();
  else
    text = type(result);
  text += '(';
  llvm::SmallVector<llvm::StringRef, 8> names;
  if (!parameters.empty())
    parameters.split(names, ',');
  for (llvm::StringRef name : names) {
    if (text.back() != '(')
      text += ',';
    text += type(name);
  }
  return text + ")";
}

void setGuestAttributes(llvm::Module &module) {
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("frame-pointer", "non-leaf");
    if (function.hasFnAttribute(throwsAttribute))
      function.addFnAttr("disable-tail-calls", "true"); // a trace shows each call
    if (!function.hasPersonalityFn()) {
      function.setDoesNotThrow();
      function.removeFnAttr(llvm::Attribute::UWTable);
    }
    // A trace shows every call, and a recursion without end overflows the stack.
    if (function.hasFnAttribute(throwsAttribute))
      function.addFnAttr("disable-tail-calls", "true");
  }
}

llvm::FunctionCallee runtimeFunction(llvm::Module &module, llvm::StringRef name,
                                     llvm::FunctionType *type) {
  llvm::GlobalValue *known = module.getNamedValue(name);
  if (known && (!llvm::isa<llvm::Function>(known) || !known->isDeclaration())) {
    known->setName(name + ".own"); // the module's, which is no symbol of the engine
    known = nullptr;
  }
  if (auto *function = llvm::cast_or_null<llvm::Function>(known))
    return {type, function};
  auto *function = llvm::Function::Create(type, llvm::GlobalValue::ExternalLinkage, name, module);
  function->setDoesNotThrow();
  return function;
}

void bindContexts(llvm::Module &module,
                  llvm::function_ref<std::string(llvm::StringRef)> signatureOf) {
  for (llvm::Function &function : module) {
    if (function.isDeclaration() || function.arg_empty() || function.getArg(0)->use_empty() ||
        !function.getArg(0)->getType()->isPointerTy())
      continue;
    const std::string declared = signatureOf(function.getName());
    const auto parameters = llvm::StringRef(declared).split('(').second;
    if (parameters.starts_with("ctx,") || parameters.starts_with("ctx)"))
      function.getArg(0)->replaceAllUsesWith(contextIn(module));
  }
}

llvm::Error lowerCalls(llvm::Module &module,
                       llvm::function_ref<std::string(llvm::StringRef)> signatureOf) {
  std::vector<llvm::Function *> callees;
  for (llvm::Function &function : module)
    if (function.isDeclaration() && !function.isIntrinsic() && !function.use_empty() &&
        !function.hasExternalWeakLinkage() && !function.getName().starts_with("vmkit."))
      callees.push_back(&function);
  auto *pointer = llvm::PointerType::getUnqual(module.getContext());
  for (llvm::Function *callee : callees) {
    std::vector<llvm::CallBase *> calls;
    for (llvm::User *user : callee->users())
      if (auto *call = llvm::dyn_cast<llvm::CallBase>(user);
          call && call->getCalledOperand() == callee)
        calls.push_back(call);
    if (calls.empty())
      continue;
    const std::string declared = signatureOf(callee->getName());
    const std::string type = typeSpelling(declared);
    llvm::GlobalVariable *cell = nullptr;
    for (llvm::CallBase *call : calls) {
      const std::string called = signatureText(*call->getFunctionType());
      if (!declared.empty() && called != type)
        return fail("ERR_SIGNATURE", "'" + callerName(*call) + "' calls '" + callee->getName() +
                                         "' as " +
                                         (called.empty() ? "a type without a signature" : called) +
                                         ", and it is declared as " + declared);
      if (!cell) {
        cell = new llvm::GlobalVariable(module, pointer, false, llvm::GlobalValue::ExternalLinkage,
                                        nullptr, cellPrefix + callee->getName());
        cell->setDSOLocal(true); // within 2 GiB of the code: one instruction calls through it
      }
      auto *target = new llvm::LoadInst(pointer, cell, "target", call->getIterator());
      target->setDebugLoc(call->getDebugLoc());
      extendArguments(*call, *callee);
      call->setCalledOperand(target);
    }
    if (callee->use_empty())
      callee->eraseFromParent();
  }
  return llvm::Error::success();
}

void separateNames(llvm::Module &module) {
  const llvm::TargetLibraryInfoImpl library(module.getTargetTriple());
  for (llvm::Function &function : module) {
    llvm::LibFunc known;
    if (function.isIntrinsic() || function.hasLocalLinkage() ||
        function.getName().starts_with("vmkit.") || !library.getLibFunc(function.getName(), known))
      continue;
    if (!function.isDeclaration())
      function.setName(bodyPrefix + function.getName());
    else if (!function.hasExternalWeakLinkage())
      function.setName(stubPrefix + function.getName());
  }
}

} // namespace vmkit
