#include "addon_heap.h"

#include "runtime-cpp/shapes.h"

namespace vmkit {

namespace {

// Counts of pauses by their length in powers of two; the zeros at the end are left out.
Napi::Array histogram(Napi::Env env, const uint64_t (&counts)[PauseBuckets]) {
  uint32_t used = PauseBuckets;
  while (used > 0 && counts[used - 1] == 0)
    --used;
  auto array = Napi::Array::New(env, used);
  for (uint32_t i = 0; i < used; ++i)
    array.Set(i, Napi::Number::New(env, static_cast<double>(counts[i])));
  return array;
}

double microseconds(uint64_t nanoseconds) { return static_cast<double>(nanoseconds) / 1000; }

const char *reasonName(uint32_t reason) {
  switch (reason) {
  case CollectionForNursery:
    return "nursery";
  case CollectionForGrowth:
    return "growth";
  case CollectionForMemory:
    return "memory";
  case CollectionRequested:
    return "request";
  default:
    return "stress";
  }
}

} // namespace

JsValue setHeapLimits(Session &session, const CallbackInfo &info) {
  if (auto error = session.setHeapLimits(static_cast<uint64_t>(numberOf(info[0])),
                                         static_cast<uint64_t>(numberOf(info[1]))))
    return raise(info.Env(), std::move(error));
  return info.Env().Undefined();
}

JsValue collect(Session &session, const CallbackInfo &info) {
  session.collect(text(info[0]) == "nursery" ? CollectionNursery : CollectionFull);
  return info.Env().Undefined();
}

JsValue heapStatistics(Session &session, const CallbackInfo &info) {
  const Napi::Env env = info.Env();
  const HeapStatistics statistics = session.heapStatistics();
  auto object = JsObject::New(env);
  const auto number = [&](const char *key, double value) {
    object.Set(key, Napi::Number::New(env, value));
  };
  number("used", statistics.used);
  number("live", statistics.live);
  number("reserved", statistics.reserved);
  number("tables", statistics.tables);
  number("maximum", statistics.maximum);
  number("allocated", statistics.allocated);
  number("nurseryCollections", statistics.nurseryCollections);
  number("fullCollections", statistics.fullCollections);
  object.Set("nurseryPauses", histogram(env, statistics.nurseryPauses));
  object.Set("fullPauses", histogram(env, statistics.fullPauses));
  number("longestNursery", microseconds(statistics.longestNursery));
  number("longestFull", microseconds(statistics.longestFull));
  number("pauseTotal", microseconds(statistics.pauseTotal));
  number("handles", statistics.handles);
  number("weak", statistics.weak);
  number("objectsVerified", statistics.objectsVerified);
  return object;
}

JsValue setHeapMode(Session &session, const CallbackInfo &info) {
  const auto given = info[0].As<JsObject>();
  session.setHeapMode(
      {flag(given.Get("stress")), flag(given.Get("verify")), flag(given.Get("pollCollects")),
       static_cast<uint64_t>(numberOf(given.Get("failAt"))), flag(given.Get("thinned"))});
  return info.Env().Undefined();
}

JsValue objectClass(Session &, const CallbackInfo &info) {
  const auto *object = static_cast<const Object *>(pointerOf(info[0]));
  if (!object)
    return address(info.Env(), nullptr);
  return address(info.Env(), isShape(object->type) ? shapeOf(object)->base : object->type);
}

JsValue collections(Napi::Env env, const std::vector<CollectionRecord> &records) {
  auto list = Napi::Array::New(env, records.size());
  for (uint32_t i = 0; i < records.size(); ++i) {
    const CollectionRecord &record = records[i];
    auto object = JsObject::New(env);
    object.Set("kind", record.kind == CollectionFull ? "full" : "nursery");
    object.Set("reason", reasonName(record.reason));
    object.Set("pause", Napi::Number::New(env, microseconds(record.pause)));
    object.Set("before", Napi::Number::New(env, static_cast<double>(record.before)));
    object.Set("after", Napi::Number::New(env, static_cast<double>(record.after)));
    object.Set("promoted", Napi::Number::New(env, static_cast<double>(record.promoted)));
    list.Set(i, object);
  }
  return list;
}

} // namespace vmkit
