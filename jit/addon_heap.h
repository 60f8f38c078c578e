// The addon's boundary for the heap. Conversions only, as in addon.cpp.
#pragma once

#include "addon_values.h"
#include "session.h"

namespace vmkit {

JsValue setHeapLimits(Session &session, const CallbackInfo &info);
JsValue collect(Session &session, const CallbackInfo &info);
JsValue heapStatistics(Session &session, const CallbackInfo &info);
JsValue setHeapMode(Session &session, const CallbackInfo &info);
JsValue objectClass(Session &session, const CallbackInfo &info);

/// NativeCollection[] of src/native.ts.
JsValue collections(Napi::Env env, const std::vector<CollectionRecord> &records);

} // namespace vmkit
