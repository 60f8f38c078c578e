// What the benchmark `boundary` compares with: C functions for koffi, and the same functions by
// hand for Node-API. One library is both.
#include <cstdint>
#include <node_api.h>

extern "C" {

double addDoubles(double a, double b) { return a + b; }

int64_t addIntegers(int64_t a, int64_t b) { return a + b; }

double callBack(double (*callback)(double), int64_t count) {
  double value = 0;
  for (int64_t i = 0; i < count; ++i)
    value = callback(value);
  return value;
}
}

namespace {

napi_value nodeAddDoubles(napi_env env, napi_callback_info info) {
  napi_value arguments[2], result = nullptr;
  size_t count = 2;
  double a = 0, b = 0;
  if (napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr) != napi_ok ||
      napi_get_value_double(env, arguments[0], &a) != napi_ok ||
      napi_get_value_double(env, arguments[1], &b) != napi_ok ||
      napi_create_double(env, a + b, &result) != napi_ok)
    napi_throw_type_error(env, nullptr, "two numbers are needed");
  return result;
}

napi_value nodeAddIntegers(napi_env env, napi_callback_info info) {
  napi_value arguments[2], result = nullptr;
  size_t count = 2;
  int64_t a = 0, b = 0;
  bool lossless = false;
  if (napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr) != napi_ok ||
      napi_get_value_bigint_int64(env, arguments[0], &a, &lossless) != napi_ok ||
      napi_get_value_bigint_int64(env, arguments[1], &b, &lossless) != napi_ok ||
      napi_create_bigint_int64(env, a + b, &result) != napi_ok)
    napi_throw_type_error(env, nullptr, "two bigints are needed");
  return result;
}

napi_value nodeCallBack(napi_env env, napi_callback_info info) {
  napi_value arguments[2], global = nullptr, result = nullptr;
  size_t count = 2;
  double value = 0;
  int64_t times = 0;
  if (napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr) != napi_ok ||
      napi_get_value_int64(env, arguments[1], &times) != napi_ok ||
      napi_get_global(env, &global) != napi_ok)
    return nullptr;
  for (int64_t i = 0; i < times; ++i) {
    napi_handle_scope scope;
    napi_value argument, returned;
    if (napi_open_handle_scope(env, &scope) != napi_ok ||
        napi_create_double(env, value, &argument) != napi_ok ||
        napi_call_function(env, global, arguments[0], 1, &argument, &returned) != napi_ok ||
        napi_get_value_double(env, returned, &value) != napi_ok ||
        napi_close_handle_scope(env, scope) != napi_ok)
      return nullptr;
  }
  napi_create_double(env, value, &result);
  return result;
}

} // namespace

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"addDoubles", nullptr, nodeAddDoubles, nullptr, nullptr, nullptr, napi_default, nullptr},
      {"addIntegers", nullptr, nodeAddIntegers, nullptr, nullptr, nullptr, napi_default, nullptr},
      {"callBack", nullptr, nodeCallBack, nullptr, nullptr, nullptr, napi_default, nullptr},
  };
  napi_define_properties(env, exports, 3, functions);
  return exports;
}
