// What the benchmarks measure and JavaScript cannot: opening bitcode, and a name's way through the
// symbol table as native code sees it.
#pragma once

#include "llvm/Support/Error.h"

#include <string>

namespace vmkit {

class Session;

/// Microseconds from a bitcode file to its module, in a new context: opened lazily, or parsed
/// whole. The file is trusted. Fails with ERR_FILE_NOT_FOUND or ERR_BITCODE_INVALID.
llvm::Expected<double> timeOpening(const std::string &path, bool lazy);

/// dlsym's twin over an engine's symbols, to be called by the same loop: the address of a name as
/// the linker resolves it, or null.
void *lookUpSymbol(void *session, const char *name);

} // namespace vmkit
