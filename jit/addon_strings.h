// The addon's boundary for strings. Conversions only, as in addon.cpp.
#pragma once

#include "addon_values.h"
#include "session.h"

namespace vmkit {

JsValue readString(Session &session, const CallbackInfo &info);
JsValue makeString(Session &session, const CallbackInfo &info);
JsValue textOf(Session &session, const CallbackInfo &info);
JsValue putString(Session &session, const CallbackInfo &info);
JsValue defineString(Session &session, const CallbackInfo &info);

} // namespace vmkit
