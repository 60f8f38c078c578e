// What V8 holds for WeakRefs: the targets of those that were made or read, until the JavaScript
// that runs has come to its end.
#pragma once

namespace vmkit {

/// Lets the isolate that runs on this thread collect those targets at once. False when this Node
/// does not offer the function.
bool clearKeptObjectsOfV8();

} // namespace vmkit
