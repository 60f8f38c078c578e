// Errors that carry one of the codes of src/errors.ts. They cross the addon's boundary as
// JavaScript Errors.
#pragma once

#include "llvm/Support/Error.h"
#include "llvm/Support/FormatVariadic.h"

#include <string>

namespace vmkit {

/// Where in a text an error lies; line 0 means unknown. Lines and columns count from 1.
struct TextPosition {
  unsigned line = 0;
  unsigned column = 0;
  std::string lineText;
};

class CodedError : public llvm::ErrorInfo<CodedError> {
public:
  inline static char ID = 0;
  CodedError(const char *code, std::string message, TextPosition position = {})
      : code(code), text(std::move(message)), position(std::move(position)) {}

  void log(llvm::raw_ostream &out) const override { out << text; }
  std::error_code convertToErrorCode() const override { return llvm::inconvertibleErrorCode(); }

  const char *const code;
  const std::string text;
  const TextPosition position;
};

inline llvm::Error fail(const char *code, const llvm::Twine &message, TextPosition position = {}) {
  return llvm::make_error<CodedError>(code, message.str(), std::move(position));
}

} // namespace vmkit
