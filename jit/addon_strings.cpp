#include "addon_strings.h"

#include "runtime-cpp/strings.h"

namespace vmkit {

namespace {

/// The UTF-16 units of a JavaScript string: short ones, which most are, in the frame.
class Units {
public:
  explicit Units(const JsValue &value) {
    const napi_env env = value.Env();
    if (!value.IsString() || napi_get_value_string_utf16(env, value, nullptr, 0, &count) != napi_ok)
      return;
    // Node-API ends what it writes with a unit of zero.
    if (count >= std::size(few)) {
      many = std::make_unique_for_overwrite<char16_t[]>(count + 1);
      units = many.get();
    }
    napi_get_value_string_utf16(env, value, units, count + 1, &count);
  }
  llvm::ArrayRef<char16_t> get() const { return {units, count}; }

private:
  char16_t few[256];
  std::unique_ptr<char16_t[]> many;
  char16_t *units = few;
  size_t count = 0;
};

bool isStringClass(const Class *type) { return type && type->shape == ClassShapeString; }

llvm::Error noStringClass() {
  return fail("ERR_ARGUMENT", "a string belongs to a class of the shape 'string'");
}

JsValue scriptString(const CallbackInfo &info, const String *string) {
  const napi_env env = info.Env();
  const auto length = static_cast<size_t>(lengthOf(string));
  napi_value made = nullptr;
  const napi_status status =
      isWide(string) ? napi_create_string_utf16(env, utf16Of(string), length, &made)
                     : napi_create_string_latin1(
                           env, reinterpret_cast<const char *>(latin1Of(string)), length, &made);
  if (status == napi_ok)
    return {env, made};
  // V8's own limit is half of the guests'. It has its exception pending, or none.
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (pending) {
    napi_value exception = nullptr;
    napi_get_and_clear_last_exception(env, &exception);
  }
  return raise(info.Env(),
               fail("ERR_OUT_OF_MEMORY", "a string of " + llvm::Twine(length) +
                                             " units is longer than JavaScript's strings can be"));
}

} // namespace

JsValue readString(Session &, const CallbackInfo &info) {
  const auto *string = static_cast<const String *>(pointerOf(info[0]));
  if (!string || !isStringClass(string->type))
    return raise(info.Env(), fail("ERR_ARGUMENT", "the object is no string"));
  return scriptString(info, string);
}

JsValue textOf(Session &, const CallbackInfo &info) {
  const uint64_t word = integer(info[0]) | static_cast<uint64_t>(integer(info[1])) << 32;
  const auto *string = reinterpret_cast<const String *>(word);
  if (!string || !isStringClass(string->type))
    return info.Env().Undefined();
  return scriptString(info, string);
}

JsValue putString(Session &session, const CallbackInfo &info) {
  const auto *type = reinterpret_cast<const Class *>(static_cast<uint64_t>(numberOf(info[1])));
  const Words words = wordsOf(info[2]);
  const uint32_t index = integer(info[3]);
  if (!isStringClass(type))
    return raise(info.Env(), noStringClass());
  if (index >= words.count)
    return raise(info.Env(), fail("ERR_ARGUMENT", "there is no such word for a string"));
  const Units units(info[0]);
  auto made = session.makeString(units.get(), type, /*interned=*/false);
  if (!made)
    return raise(info.Env(), made.takeError());
  words.data[index] = reinterpret_cast<uint64_t>(*made);
  return info.Env().Undefined();
}

JsValue makeString(Session &session, const CallbackInfo &info) {
  const auto *type = static_cast<const Class *>(pointerOf(info[1]));
  if (!isStringClass(type))
    return raise(info.Env(), noStringClass());
  const Units units(info[0]);
  auto made = session.makeString(units.get(), type, /*interned=*/flag(info[2]));
  return made ? address(info.Env(), *made) : raise(info.Env(), made.takeError());
}

JsValue defineString(Session &session, const CallbackInfo &info) {
  const auto *type = static_cast<const Class *>(pointerOf(info[2]));
  if (!isStringClass(type))
    return raise(info.Env(), noStringClass());
  const Units units(info[1]);
  if (auto error = session.defineString(text(info[0]), units.get(), type))
    return raise(info.Env(), std::move(error));
  return info.Env().Undefined();
}

} // namespace vmkit
