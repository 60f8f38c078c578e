// The session's part of strings: those that JavaScript makes, and constants of code. Nothing in
// here polls: JavaScript may be between this and the guest, which a poll would leave.
#include "session.h"

#include "error.h"
#include "runtime-cpp/string_intern.h"

#include <algorithm>

namespace vmkit {

namespace {

/// A string's parts, laid out as an object of the heap is, in other memory.
class StringImage {
public:
  StringImage(llvm::ArrayRef<char16_t> units, const Class *type) {
    const bool wide = std::any_of(units.begin(), units.end(), [](char16_t u) { return u > 0xFF; });
    words.resize((StringUnitsOffset + (units.size() << wide) + 7) / 8);
    String *string = get();
    string->type = type;
    string->lengthAndCoder = static_cast<uint32_t>(units.size()) << 1 | wide;
    fill(string, units);
  }

  static void fill(String *string, llvm::ArrayRef<char16_t> units) {
    char *to = reinterpret_cast<char *>(string) + StringUnitsOffset;
    if (isWide(string))
      std::memcpy(to, units.data(), units.size() * sizeof(char16_t));
    else
      std::transform(units.begin(), units.end(), to,
                     [](char16_t unit) { return static_cast<char>(unit); });
  }

  String *get() { return reinterpret_cast<String *>(words.data()); }
  uint64_t size() const { return words.size() * sizeof(uint64_t); }

private:
  std::vector<uint64_t> words;
};

llvm::Error outOfMemory(size_t length) {
  return fail("ERR_OUT_OF_MEMORY",
              "no memory is left for a string of " + llvm::Twine(length) + " units");
}

} // namespace

llvm::Expected<String *> Session::makeString(llvm::ArrayRef<char16_t> units, const Class *type,
                                             bool interned) {
  if (units.size() > MaxStringLength)
    return outOfMemory(units.size());
  if (interned) {
    StringImage image(units, type);
    if (String *known = vmkit_interned_find(context, image.get()))
      return known;
  }
  const bool wide = std::any_of(units.begin(), units.end(), [](char16_t u) { return u > 0xFF; });
  const auto length = static_cast<int64_t>(units.size());
  Array *made = vmkit_allocate_array(context, type, length << 1 | wide,
                                     static_cast<int64_t>(StringUnitsOffset) + (length << wide));
  if (!made)
    return outOfMemory(units.size());
  auto *string = reinterpret_cast<String *>(made);
  StringImage::fill(string, units);
  if (interned && !vmkit_interned_add(context, string))
    return outOfMemory(units.size());
  return string;
}

llvm::Error Session::defineString(const std::string &symbol, llvm::ArrayRef<char16_t> units,
                                  const Class *type) {
  if (symbols.find(symbol))
    return fail("ERR_SYMBOL_EXISTS", "'" + symbol + "' is already a symbol of this engine");
  if (units.size() > MaxStringLength)
    return outOfMemory(units.size());
  StringImage image(units, type);
  if (String *known = vmkit_interned_find(context, image.get())) {
    if (!vmkit_interned_keep(context, known))
      return outOfMemory(units.size());
    return defineSymbol(symbol, known);
  }
  auto data = defineData(symbol, image.size(), alignof(String), /*references=*/false);
  if (!data)
    return data.takeError();
  std::memcpy(*data, image.get(), image.size());
  auto *string = static_cast<String *>(*data);
  if (!vmkit_interned_add(context, string))
    return outOfMemory(units.size());
  return llvm::Error::success();
}

} // namespace vmkit
