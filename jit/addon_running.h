// The addon's boundary for limits and traces. Conversions only, as in addon.cpp.
#pragma once

#include "addon_values.h"
#include "session.h"

namespace vmkit {

JsValue interrupt(Session &session, const CallbackInfo &info);
JsValue interruptToken(Session &session, const CallbackInfo &info);
JsValue setDeadline(Session &session, const CallbackInfo &info);
JsValue setFuel(Session &session, const CallbackInfo &info);
JsValue fuel(Session &session, const CallbackInfo &info);
JsValue describeFrames(Session &session, const CallbackInfo &info);
JsValue failure(Session &session, const CallbackInfo &info);
JsValue currentFrames(Session &session, const CallbackInfo &info);

/// As JavaScript sees frames.
Napi::Array frameList(Napi::Env env, const std::vector<TraceFrame> &frames);

/// interruptEngine(token): needs no engine of this thread.
JsValue interruptEngine(const CallbackInfo &info);

} // namespace vmkit
