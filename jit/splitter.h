// Splitting of an added module (text or bitcode) into per-function IR: each function becomes a text
// of its own, which the symbol table keeps and which is compiled when it is first called; the
// module's data is compiled at once.
#pragma once

#include "compiler.h"

#include <string>
#include <vector>

namespace vmkit {

struct SplitFunction {
  std::string name;
  std::string signature; // "" where the types have no spelling
  std::string text;
  unsigned instructions = 0;
};

struct SplitModule {
  std::vector<SplitFunction> functions;
  std::vector<std::pair<std::string, std::string>>
      aliases; // name → the function or datum that it stands for
  std::vector<std::string> dataNames;
  std::shared_ptr<const std::string> dataText; // null when the module has no data
};

/// Parses, verifies and splits. Local symbols get the module's name as a suffix, so that two
/// modules never collide. Errors: those of parsing and verification, and ERR_IR_REFUSED for what
/// the kit does not link: static constructors and thread-local data.
llvm::Expected<SplitModule> splitModule(llvm::StringRef name, llvm::StringRef input,
                                        CompileContext &context);

} // namespace vmkit
