#include "addon_running.h"

#include <algorithm>
#include <limits>

namespace vmkit {

namespace {

// More fuel than a JavaScript number counts exactly is no limit.
constexpr int64_t mostFuel = int64_t(1) << 53;

} // namespace

Napi::Array frameList(Napi::Env env, const std::vector<TraceFrame> &frames) {
  auto list = Napi::Array::New(env, frames.size());
  for (uint32_t i = 0; i < frames.size(); ++i) {
    auto object = JsObject::New(env);
    object.Set("function", frames[i].function);
    object.Set("file", frames[i].file);
    object.Set("line", Napi::Number::New(env, frames[i].line));
    object.Set("column", Napi::Number::New(env, frames[i].column));
    object.Set("inlined", Napi::Boolean::New(env, frames[i].inlined));
    list.Set(i, object);
  }
  return list;
}

JsValue interrupt(Session &session, const CallbackInfo &info) {
  session.attention().request(Requests::Interruption);
  return info.Env().Undefined();
}

JsValue interruptToken(Session &session, const CallbackInfo &info) {
  return Napi::BigInt::New(info.Env(), session.attention().token());
}

JsValue interruptEngine(const CallbackInfo &info) {
  bool lossless = false;
  const uint64_t token = info[0].IsBigInt() ? info[0].As<Napi::BigInt>().Uint64Value(&lossless) : 0;
  return Napi::Boolean::New(info.Env(), lossless && Requests::interrupt(token));
}

JsValue setDeadline(Session &session, const CallbackInfo &info) {
  if (auto error = session.setDeadline(numberOf(info[0])))
    return raise(info.Env(), std::move(error));
  return info.Env().Undefined();
}

JsValue setFuel(Session &session, const CallbackInfo &info) {
  const double units = numberOf(info[0]);
  session.setFuel(units < static_cast<double>(mostFuel) ? static_cast<int64_t>(std::max(units, 0.0))
                                                        : std::numeric_limits<int64_t>::max());
  return info.Env().Undefined();
}

JsValue fuel(Session &session, const CallbackInfo &info) {
  const int64_t left = session.fuel();
  return Napi::Number::New(info.Env(), left < mostFuel ? static_cast<double>(left)
                                                       : std::numeric_limits<double>::infinity());
}

JsValue describeFrames(Session &session, const CallbackInfo &info) {
  const Words words = wordsOf(info[0]);
  return frameList(info.Env(), session.describe(llvm::ArrayRef(words.data, words.count)));
}

JsValue failure(Session &session, const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  const Failure &failure = session.failure();
  auto object = JsObject::New(env);
  object.Set("kind", Napi::Number::New(env, failure.kind));
  object.Set("a", Napi::BigInt::New(env, failure.a));
  object.Set("b", Napi::BigInt::New(env, failure.b));
  const auto depth = static_cast<size_t>(failure.depth);
  object.Set("frames", frameList(env, session.describe(llvm::ArrayRef(failure.trace, depth))));
  return object;
}

JsValue currentFrames(Session &session, const CallbackInfo &info) {
  return frameList(info.Env(), session.currentFrames());
}

} // namespace vmkit
