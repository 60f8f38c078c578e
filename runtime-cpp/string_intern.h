// The interned strings of an engine: one for each text and class.
//
// The table holds them weakly: a collection takes out those that nothing else refers to. Constants
// of code stay as long as the engine; they lie outside of the heap, unless the program interned an
// equal string before, which is a root then.
#ifndef VMKIT_RUNTIME_STRING_INTERN_H
#define VMKIT_RUNTIME_STRING_INTERN_H

#include "strings.h"

extern "C" {

/// The one of this text and class: this string itself, when there was none. Constant time, but for
/// hashing and comparing.
vmkit::Result<vmkit::String *> vmkit_string_intern(vmkit::Context *context, vmkit::String *text);

// --- For the session. These never poll.

/// The one of this text and class, or null. `text` need not be an object of the heap.
vmkit::String *vmkit_interned_find(vmkit::Context *context, vmkit::String *text);

/// Adds a string, of whose text and class there is none. False: no memory.
bool vmkit_interned_add(vmkit::Context *context, vmkit::String *text);

/// Makes an interned string stay as long as the engine. False: no memory.
bool vmkit_interned_keep(vmkit::Context *context, vmkit::String *text);

/// Strings in the table.
uint64_t vmkit_interned_count(const vmkit::Context *context);

/// Gives the table's memory back, before the heap goes.
void vmkit_interned_release(vmkit::Context *context);
}

#endif
