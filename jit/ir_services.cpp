#include "ir_services.h"

#include "compiler.h"
#include "error.h"

#include "llvm/AsmParser/Parser.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Mangler.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Linker/Linker.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Target/TargetOptions.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

#include <mutex>

namespace vmkit {

namespace {

// A context that collects errors; LLVM's default handler prints them and exits.
class ServiceContext {
public:
  ServiceContext() {
    context.setDiagnosticHandlerCallBack(
        [](const llvm::DiagnosticInfo *diagnostic, void *self) {
          if (diagnostic->getSeverity() != llvm::DS_Error)
            return;
          std::string &messages = static_cast<ServiceContext *>(self)->messages;
          llvm::raw_string_ostream out(messages);
          if (!messages.empty())
            out << '\n';
          llvm::DiagnosticPrinterRawOStream printer(out);
          diagnostic->print(printer);
        },
        this);
  }
  llvm::LLVMContext &llvm() { return context; }
  const std::string &errors() const { return messages; }

private:
  std::string messages;
  llvm::LLVMContext context;
};

bool looksLikeBitcode(llvm::StringRef input) {
  const auto *bytes = input.bytes_begin();
  return llvm::isBitcode(bytes, bytes + input.size());
}

// "LLVM23.0.0" or "LLVM 23": 0 when the producer gives no number.
unsigned producerMajor(llvm::MemoryBufferRef buffer) {
  llvm::Expected<std::string> producer = llvm::getBitcodeProducerString(buffer);
  if (!producer) {
    llvm::consumeError(producer.takeError()); // The reader reports what is wrong with the file.
    return 0;
  }
  llvm::StringRef rest = *producer;
  unsigned major = 0;
  if (!rest.consume_front("LLVM") || rest.ltrim().consumeInteger(10, major))
    return 0;
  return major;
}

llvm::Expected<std::unique_ptr<llvm::Module>>
readBitcode(llvm::StringRef input, llvm::StringRef name, llvm::LLVMContext &context) {
  // The reader wants words that are aligned, so it gets a copy.
  const auto copy = llvm::MemoryBuffer::getMemBufferCopy(input, name);
  auto module = llvm::parseBitcodeFile(copy->getMemBufferRef(), context);
  if (module) {
    (*module)->setModuleIdentifier(name);
    return module;
  }
  const std::string reason = llvm::toString(module.takeError());
  const unsigned major = producerMajor(copy->getMemBufferRef());
  // The epoch counts incompatible changes of the format; LLVM reads the producer after it.
  const bool otherEpoch = llvm::StringRef(reason).contains("Incompatible epoch");
  if (major > LLVM_VERSION_MAJOR || otherEpoch)
    return fail("ERR_BITCODE_NEWER",
                "'" + name + "' was written by " +
                    (otherEpoch ? std::string("a newer LLVM") : "LLVM " + std::to_string(major)) +
                    " and cannot be read by LLVM " LLVM_VERSION_STRING " (" + reason +
                    "): write it with LLVM " + llvm::Twine(LLVM_VERSION_MAJOR) +
                    " or older, or as text");
  return fail("ERR_BITCODE_INVALID", "'" + name + "' is damaged bitcode: " + reason);
}

llvm::Expected<std::unique_ptr<llvm::Module>> readText(llvm::StringRef input, llvm::StringRef name,
                                                       llvm::LLVMContext &context) {
  if (auto error = checkNesting(input))
    return std::move(error);
  const auto copy = llvm::MemoryBuffer::getMemBufferCopy(input, name);
  llvm::SMDiagnostic diagnostic;
  auto module = llvm::parseAssembly(copy->getMemBufferRef(), diagnostic, context);
  if (module)
    return module;
  const unsigned line = diagnostic.getLineNo() > 0 ? diagnostic.getLineNo() : 0;
  const unsigned column = diagnostic.getColumnNo() >= 0 ? diagnostic.getColumnNo() + 1 : 0;
  return fail("ERR_IR_PARSE", diagnostic.getMessage(),
              {line, column, diagnostic.getLineContents().str()});
}

std::string print(const llvm::Module &module) {
  std::string text;
  llvm::raw_string_ostream out(text);
  module.print(out, nullptr);
  return text;
}

void initializeTarget() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
}

llvm::Expected<llvm::DataLayout> parseLayout(llvm::StringRef text) {
  auto layout = llvm::DataLayout::parse(text);
  if (!layout)
    return fail("ERR_ARGUMENT",
                "'" + text + "' is no data layout: " + llvm::toString(layout.takeError()));
  return layout;
}

} // namespace

void keepDebugInfoAsRead() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::StringRef name = "disable-auto-upgrade-debug-info";
    auto &options = llvm::cl::getRegisteredOptions();
    if (auto found = options.find(name); found != options.end())
      found->second->addOccurrence(0, name, "true");
  });
}

llvm::Expected<std::unique_ptr<llvm::Module>>
readModule(llvm::StringRef input, llvm::StringRef name, llvm::LLVMContext &context) {
  keepDebugInfoAsRead();
  return looksLikeBitcode(input) ? readBitcode(input, name, context)
                                 : readText(input, name, context);
}

llvm::Expected<std::string> irParse(llvm::StringRef input, llvm::StringRef name) {
  ServiceContext context;
  auto module = readModule(input, name, context.llvm());
  if (!module)
    return module.takeError();
  return print(**module);
}

std::optional<std::string> irVerify(llvm::StringRef text, llvm::StringRef functionName) {
  ServiceContext context;
  auto module = readModule(text, "verify", context.llvm());
  std::string message;
  llvm::raw_string_ostream out(message);
  if (!module) {
    llvm::handleAllErrors(module.takeError(), [&](const CodedError &error) {
      out << error.text;
      if (error.position.line != 0)
        out << " in line " << error.position.line << ": "
            << llvm::StringRef(error.position.lineText).trim();
    });
    return message;
  }
  if (functionName.empty()) {
    if (!llvm::verifyModule(**module, &out))
      return std::nullopt;
  } else {
    const llvm::Function *function = (*module)->getFunction(functionName);
    if (!function)
      return ("there is no function '" + functionName + "'").str();
    if (!llvm::verifyFunction(*function, &out))
      return std::nullopt;
  }
  return message.empty() ? "the verifier gives no reason" : message;
}

llvm::Expected<std::string> irLink(llvm::StringRef destination, llvm::StringRef source) {
  ServiceContext context;
  auto into = readModule(destination, "destination", context.llvm());
  if (!into)
    return into.takeError();
  auto from = readModule(source, "source", context.llvm());
  if (!from)
    return from.takeError();
  for (const auto *module : {&*into, &*from}) {
    std::string message;
    llvm::raw_string_ostream out(message);
    if (llvm::verifyModule(**module, &out))
      return fail("ERR_IR_INVALID", (*module)->getModuleIdentifier() + " module: " + message);
  }
  if (llvm::Linker::linkModules(**into, std::move(*from)))
    return fail("ERR_IR_LINK",
                context.errors().empty() ? "the modules cannot be linked" : context.errors());
  return print(**into);
}

llvm::Expected<std::string> irWriteBitcode(llvm::StringRef text) {
  ServiceContext context;
  auto module = readModule(text, "module", context.llvm());
  if (!module)
    return module.takeError();
  std::string message;
  llvm::raw_string_ostream verifierOut(message);
  if (llvm::verifyModule(**module, &verifierOut))
    return fail("ERR_IR_INVALID", message);
  std::string bytes;
  llvm::raw_string_ostream out(bytes);
  llvm::WriteBitcodeToFile(**module, out);
  return bytes;
}

llvm::Expected<uint64_t> irTypeAllocSize(llvm::StringRef dataLayout, llvm::StringRef type) {
  auto layout = parseLayout(dataLayout);
  if (!layout)
    return layout.takeError();
  ServiceContext context;
  llvm::Module module("types", context.llvm());
  llvm::SMDiagnostic diagnostic;
  const std::string copy = type.str();
  llvm::Type *parsed = llvm::parseType(copy, diagnostic, module);
  if (!parsed)
    return fail("ERR_ARGUMENT", "'" + type + "' is no type: " + diagnostic.getMessage());
  if (!parsed->isSized())
    return fail("ERR_ARGUMENT", "'" + type + "' has no size");
  const llvm::TypeSize size = layout->getTypeAllocSize(parsed);
  if (size.isScalable())
    return fail("ERR_ARGUMENT", "the size of '" + type + "' depends on the machine");
  return size.getFixedValue();
}

std::optional<TargetDescription> targetInfo(llvm::StringRef triple) {
  initializeTarget();
  const llvm::Triple parsed(llvm::Triple::normalize(triple));
  std::string error;
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(parsed, error);
  if (!target)
    return std::nullopt;
  const std::unique_ptr<llvm::TargetMachine> machine(
      target->createTargetMachine(parsed, "", "", llvm::TargetOptions(), std::nullopt));
  if (!machine)
    return std::nullopt;
  return TargetDescription{target->getName(), target->getShortDescription(),
                           machine->createDataLayout().getStringRepresentation()};
}

LlvmConfig llvmConfig() {
  return {LLVM_VERSION_STRING,
          LLVM_VERSION_MAJOR,
          LLVM_VERSION_MINOR,
          LLVM_VERSION_PATCH,
          llvm::sys::getDefaultTargetTriple(),
          llvm::sys::getProcessTriple(),
          llvm::sys::getHostCPUName().str()};
}

llvm::Expected<std::string> mangle(llvm::StringRef name, llvm::StringRef dataLayout) {
  auto layout = parseLayout(dataLayout);
  if (!layout)
    return layout.takeError();
  std::string text;
  llvm::raw_string_ostream out(text);
  llvm::Mangler::getNameWithPrefix(out, name, *layout);
  return text;
}

} // namespace vmkit
