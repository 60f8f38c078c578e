// Values between JavaScript and C++, for the addon's boundary.
#pragma once

#include "error.h"

#include <napi.h>

#include <string>

namespace vmkit {

using Napi::CallbackInfo;
using JsObject = Napi::Object;
using JsValue = Napi::Value;

inline Napi::Error toJavaScript(Napi::Env env, llvm::Error error) {
  Napi::Error result;
  llvm::handleAllErrors(
      std::move(error),
      [&](const CodedError &coded) {
        result = Napi::Error::New(env, coded.text);
        result.Set("code", Napi::String::New(env, coded.code));
        if (coded.position.line) {
          result.Set("line", Napi::Number::New(env, coded.position.line));
          result.Set("column", Napi::Number::New(env, coded.position.column));
          result.Set("lineText", Napi::String::New(env, coded.position.lineText));
        }
      },
      [&](const llvm::ErrorInfoBase &other) {
        result = Napi::Error::New(env, other.message());
        result.Set("code", Napi::String::New(env, "ERR_COMPILE_FAILED"));
      });
  return result;
}

inline JsValue raise(Napi::Env env, llvm::Error error) {
  toJavaScript(env, std::move(error)).ThrowAsJavaScriptException();
  return env.Undefined();
}

inline std::string text(const JsValue &value) {
  return value.IsString() ? value.As<Napi::String>().Utf8Value() : std::string();
}

// Text, or the bytes of a Uint8Array.
inline std::string bytes(const JsValue &value) {
  if (!value.IsTypedArray())
    return text(value);
  auto array = value.As<Napi::Uint8Array>();
  return {reinterpret_cast<const char *>(array.Data()), array.ByteLength()};
}

// These two convert nothing: in an environment that is being terminated, conversions fail.
inline bool flag(const JsValue &value) {
  return value.IsBoolean() && value.As<Napi::Boolean>().Value();
}

inline uint32_t integer(const JsValue &value) {
  return value.IsNumber() ? value.As<Napi::Number>().Uint32Value() : 0;
}

inline JsValue address(Napi::Env env, const void *pointer) {
  return Napi::BigInt::New(env, reinterpret_cast<uint64_t>(pointer));
}

inline void *pointerOf(const JsValue &value) {
  bool lossless = false;
  return value.IsBigInt()
             ? reinterpret_cast<void *>(value.As<Napi::BigInt>().Uint64Value(&lossless))
             : nullptr;
}

inline double numberOf(const JsValue &value) {
  return value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : 0;
}

/// The words of a BigUint64Array; none of anything else.
struct Words {
  uint64_t *data = nullptr;
  size_t count = 0;
};

inline Words wordsOf(const JsValue &value) {
  if (!value.IsTypedArray() ||
      value.As<Napi::TypedArray>().TypedArrayType() != napi_biguint64_array)
    return {};
  auto array = value.As<Napi::BigUint64Array>();
  return {array.Data(), array.ElementLength()};
}

} // namespace vmkit
