// The tables of objects with very many properties; dictionary.h says what they look like.
#include "dictionary.h"

using namespace vmkit;

namespace vmkit {

namespace {

constexpr uint32_t FirstEntry = 2; // behind the index and the count
/// The places are an array of less than 2^31 bytes.
constexpr uint32_t LargestDictionary = 1u << 27;
/// Entries that are copied between two polls.
constexpr uint32_t PollEntries = 2048;

Array *indexOf(const Array *dictionary) {
  return reinterpret_cast<Array *>(elementsOf(dictionary)[0]);
}

uint32_t *placesOf(const Array *dictionary) {
  return reinterpret_cast<uint32_t *>(indexOf(dictionary) + 1);
}

uint32_t placeMask(const Array *dictionary) {
  return static_cast<uint32_t>(indexOf(dictionary)->length) / sizeof(uint32_t) - 1;
}

uint32_t capacityOf(const Array *dictionary) {
  return (static_cast<uint32_t>(dictionary->length) - FirstEntry) / 2;
}

Value *entryOf(Array *dictionary, uint32_t entry) {
  return elementsOf(dictionary) + FirstEntry + uint64_t{2} * entry;
}

const Value *entryOf(const Array *dictionary, uint32_t entry) {
  return elementsOf(dictionary) + FirstEntry + uint64_t{2} * entry;
}

} // namespace

Array *makeDictionary(Context *context, uint32_t entries) {
  if (entries > LargestDictionary)
    return nullptr;
  uint64_t places = 8;
  while (places < uint64_t{2} * entries)
    places *= 2;
  Array *index = newBytes(context, static_cast<int64_t>(places * sizeof(uint32_t)));
  if (!index)
    return nullptr;
  Array *dictionary = newReferences(context, FirstEntry + int64_t{2} * entries);
  if (!dictionary)
    return nullptr;
  elementsOf(dictionary)[0] = reinterpret_cast<Value>(index); // it is young: no barrier
  elementsOf(dictionary)[1] = keyOfName(0);
  return dictionary;
}

Value *findInDictionary(Array *dictionary, uint32_t name) {
  const uint32_t *places = placesOf(dictionary);
  const uint32_t mask = placeMask(dictionary);
  const Value key = keyOfName(name);
  for (uint32_t at = hashOfName(name) & mask; places[at]; at = (at + 1) & mask) {
    Value *entry = entryOf(dictionary, places[at] - 1);
    if (entry[0] == key)
      return entry + 1;
  }
  return nullptr;
}

uint32_t dictionaryCount(const Array *dictionary) { return nameOfKey(elementsOf(dictionary)[1]); }

bool isDictionaryFull(const Array *dictionary) {
  return dictionaryCount(dictionary) == capacityOf(dictionary);
}

uint32_t dictionaryNameAt(const Array *dictionary, uint32_t index) {
  return nameOfKey(entryOf(dictionary, index)[0]);
}

void addToDictionary(Context *context, Array *dictionary, uint32_t name, Value value) {
  const uint32_t count = dictionaryCount(dictionary);
  uint32_t *places = placesOf(dictionary);
  const uint32_t mask = placeMask(dictionary);
  uint32_t at = hashOfName(name) & mask;
  while (places[at])
    at = (at + 1) & mask;
  places[at] = count + 1;
  Value *entry = entryOf(dictionary, count);
  entry[0] = keyOfName(name);
  storeValue(context, entry + 1, value);
  elementsOf(dictionary)[1] = keyOfName(count + 1);
}

Array *growDictionary(Context *context, Array *dictionary) {
  const uint32_t count = dictionaryCount(dictionary);
  Array *larger = makeDictionary(context, count * 2);
  if (!larger)
    return nullptr;
  for (uint32_t i = 0; i < count; ++i) {
    if (i % PollEntries == PollEntries - 1)
      vmkit_poll(context);
    const Value *entry = entryOf(dictionary, i);
    addToDictionary(context, larger, nameOfKey(entry[0]), entry[1]);
  }
  return larger;
}

} // namespace vmkit
