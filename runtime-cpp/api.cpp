// The table of what authors' runtimes may call.
#include "api.h"
#include "heap.h"
#include "properties.h"

using namespace vmkit;

namespace {

const RuntimeApi table = {
    sizeof(RuntimeApi),
    vmkit_allocate,
    vmkit_allocate_array,
    vmkit_poll_slow,
    vmkit_fail,
    vmkit_capture_trace,
    vmkit_collect,
    vmkit_string_from_utf8,
    vmkit_string_from_utf16,
    vmkit_string_utf8_length,
    vmkit_string_to_utf8,
    vmkit_string_concat,
    vmkit_string_equals,
    vmkit_string_hash,
    vmkit_value_equals,
    vmkit_property_get_named,
    vmkit_property_set_named,
    vmkit_property_count,
    vmkit_property_name_at,
};

} // namespace

extern "C" {

const RuntimeApi *vmkit_runtime_api() { return &table; }
}
