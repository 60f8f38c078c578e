// Searching units: for strings, and for builders, whose units lie elsewhere.
#ifndef VMKIT_RUNTIME_STRING_SEARCH_H
#define VMKIT_RUNTIME_STRING_SEARCH_H

#include "string_core.h"

namespace vmkit {

/// The first place of a part, not before `from` (below 0 is 0), or -1. An empty part is at `from`,
/// or at the end. Unit and Part are uint8_t or char16_t.
template <typename Unit, typename Part>
int64_t indexOf(Context *context, const Unit *units, int64_t length, const Part *part,
                int64_t count, int64_t from);

/// The last place that is not behind `from`.
template <typename Unit, typename Part>
int64_t lastIndexOf(Context *context, const Unit *units, int64_t length, const Part *part,
                    int64_t count, int64_t from);

} // namespace vmkit

#endif
