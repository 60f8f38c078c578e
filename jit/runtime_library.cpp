#include "runtime_library.h"

#include "error.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SHA256.h"

#include <algorithm>
#include <dlfcn.h>

extern "C" const RuntimeTable vmkit_kit_runtime_table;

namespace vmkit {

std::optional<Strategy> parseStrategy(llvm::StringRef text) {
  return llvm::StringSwitch<std::optional<Strategy>>(text)
      .Case("import", Strategy::Import)
      .Case("link-lazily", Strategy::LinkLazily)
      .Case("whole", Strategy::Whole)
      .Case("object", Strategy::Object)
      .Case("archive", Strategy::Archive)
      .Default(std::nullopt);
}

llvm::Expected<std::shared_ptr<RuntimeLibrary>>
RuntimeLibrary::open(const RuntimeOptions &options) {
  auto library = std::make_shared<RuntimeLibrary>();
  library->name = options.name;
  library->strategy = options.strategy;
  if (options.library.empty()) {
    library->table = &vmkit_kit_runtime_table;
  } else {
    // Never closed: code of this runtime may be on any stack, and its static destructors run at
    // exit.
    void *handle = dlopen(options.library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle)
      return fail("ERR_RUNTIME",
                  "the runtime's library could not be loaded: " + llvm::Twine(dlerror()));
    library->table = static_cast<const RuntimeTable *>(dlsym(handle, VMKIT_RUNTIME_TABLE_SYMBOL));
    if (!library->table)
      return fail("ERR_RUNTIME",
                  options.library + " has no table of symbols: make it with `vmkit prepare`");
  }
  if (library->table->magic != VMKIT_RUNTIME_TABLE_MAGIC ||
      library->table->version != VMKIT_RUNTIME_TABLE_VERSION)
    return fail("ERR_RUNTIME", "the runtime '" + options.name +
                                   "' was prepared by another version of vmkit: prepare it again");

  auto buffer = llvm::MemoryBuffer::getFile(options.bitcode, false, false);
  if (!buffer)
    return fail("ERR_FILE_NOT_FOUND", options.bitcode + ": " + buffer.getError().message());
  library->buffer = std::move(*buffer);
  // The two copies must be of one preparation: addresses and bodies are mixed freely.
  const auto bytes = llvm::arrayRefFromStringRef(library->buffer->getBuffer());
  if (llvm::toHex(llvm::SHA256::hash(bytes), true) != library->table->digest)
    return fail("ERR_RUNTIME", options.bitcode + " and the native copy of the runtime '" +
                                   options.name +
                                   "' are not of the same preparation: run `vmkit prepare` again");
  return library;
}

const RuntimeSymbol *RuntimeLibrary::find(llvm::StringRef wanted) const {
  const auto all = symbols();
  const auto found = std::lower_bound(all.begin(), all.end(), wanted,
                                      [](const RuntimeSymbol &symbol, llvm::StringRef name) {
                                        return llvm::StringRef(symbol.name) < name;
                                      });
  return found != all.end() && wanted == found->name ? found : nullptr;
}

} // namespace vmkit
