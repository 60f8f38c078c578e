#include "bench.h"

#include "error.h"
#include "session.h"

#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/MemoryBuffer.h"

#include <chrono>

namespace vmkit {

llvm::Expected<double> timeOpening(const std::string &path, bool lazy) {
  llvm::LLVMContext context;
  const auto start = std::chrono::steady_clock::now();
  auto buffer = llvm::MemoryBuffer::getFile(path, false, false);
  if (!buffer)
    return fail("ERR_FILE_NOT_FOUND", path + ": " + buffer.getError().message());
  auto module = lazy ? llvm::getLazyBitcodeModule((*buffer)->getMemBufferRef(), context)
                     : llvm::parseBitcodeFile((*buffer)->getMemBufferRef(), context);
  const auto end = std::chrono::steady_clock::now();
  if (!module)
    return fail("ERR_BITCODE_INVALID", path + ": " + llvm::toString(module.takeError()));
  return std::chrono::duration<double, std::micro>(end - start).count();
}

void *lookUpSymbol(void *session, const char *name) {
  auto address = static_cast<Session *>(session)->addressOf(name);
  if (address)
    return *address;
  llvm::consumeError(address.takeError());
  return nullptr;
}

} // namespace vmkit
