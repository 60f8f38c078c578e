// V8's own stack limit, which is raised so that JavaScript runs wherever a guest can be.
//
// V8 takes the stack of the main thread for 984 KB, of the 8 MB that it usually has. Guests use all
// of it; without this, no host function, no compilation and no exception would work below V8's
// limit. See docs/decisions/0008-stack-limits.md.
#pragma once

#include <cstdint>

namespace vmkit {

/// Sets the limit of the isolate that runs on this thread near the thread's real one. Returns the
/// bytes above the stack's low end that JavaScript does not use from then on; 0 when this Node does
/// not offer the function, and all is as V8 chose it.
uint64_t raiseStackLimitOfV8();

} // namespace vmkit
