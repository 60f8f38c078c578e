// The addon's boundary for objects: classes, data, call sites. Conversions only, as in addon.cpp.
#pragma once

#include "addon_values.h"
#include "session.h"

namespace vmkit {

JsValue defineClass(Session &session, const CallbackInfo &info);
JsValue defineData(Session &session, const CallbackInfo &info);
JsValue baseOf(Session &session, const CallbackInfo &info);
JsValue hasProperty(Session &session, const CallbackInfo &info);
JsValue declareSite(Session &session, const CallbackInfo &info);
JsValue siteList(Session &session, const CallbackInfo &info);

} // namespace vmkit
