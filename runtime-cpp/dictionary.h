// Dictionaries: the properties of one object that has no shape of its own, in the order in which
// they were added.
//
//   Array of references   index | count | key 0 | value 0 | key 1 | value 1 | …
//   index                 an array of bytes: uint32_t places, open addressing; entry + 1, or 0
//
// A dictionary has as many entries as there is room for; then it is made anew, twice as large.
// There are more than twice as many places as entries, so searches are short: constant time for all
// but growing, which is linear, and constant for each property in the mean. Properties never go
// away.
#ifndef VMKIT_RUNTIME_DICTIONARY_H
#define VMKIT_RUNTIME_DICTIONARY_H

#include "shapes_core.h"

namespace vmkit {

/// A new one with room for so many entries; null when memory is out, or when it would have more
/// than 2^27 entries.
Array *makeDictionary(Context *context, uint32_t entries);

/// Where the value of a name is, or null.
Value *findInDictionary(Array *dictionary, uint32_t name);

uint32_t dictionaryCount(const Array *dictionary);
bool isDictionaryFull(const Array *dictionary);
uint32_t dictionaryNameAt(const Array *dictionary, uint32_t index);

/// Adds a name that is not there; it must not be full.
void addToDictionary(Context *context, Array *dictionary, uint32_t name, Value value);

/// A copy with twice the room, or null.
Array *growDictionary(Context *context, Array *dictionary);

} // namespace vmkit

#endif
