// The table of interned strings: open addressing, a power of two of places, at most half of them
// used. A string that died leaves its place marked, so that what was probed past it is still found.
#include "string_intern.h"
#include "string_core.h"

#include <cstdlib>

namespace vmkit {

struct InternTable {
  struct Place {
    String *text;  // null: empty, or left
    uint32_t hash; // of text and class
    bool used;     // is not empty: a string is here, or was
  };
  /// Strings of the heap that are constants, too: roots, in blocks.
  struct Kept {
    Kept *next;
    uint32_t count;
    uint64_t words[62];
  };

  Place *places;
  uint32_t mask;
  uint32_t used; // places that are
  uint32_t live; // of which a string is there
  Kept *kept;
};

} // namespace vmkit

using namespace vmkit;

namespace {

using Place = InternTable::Place;

constexpr uint32_t FirstSize = 256;

// Of their contexts, hashing and comparing need only whether a poll is requested: in an empty one
// it never is.

uint32_t hashOf(Context *context, String *text) {
  const uint64_t type = reinterpret_cast<uint64_t>(text->type) >> 4;
  const uint64_t hash = static_cast<uint32_t>(vmkit_string_hash(context, text)) ^ type << 20;
  return static_cast<uint32_t>((hash * 0x9E3779B97F4A7C15u) >> 32);
}

/// After a collection has marked: strings that died leave.
void clean(Context *context, void *data) {
  auto *table = static_cast<InternTable *>(data);
  for (uint64_t i = 0; i <= table->mask; ++i) {
    Place &place = table->places[i];
    if (place.text && !vmkit_heap_is_alive(context, place.text)) {
      place.text = nullptr;
      table->live--;
    }
  }
}

InternTable *tableOf(Context *context) {
  if (context->interned)
    return context->interned;
  auto *table = static_cast<InternTable *>(calloc(1, sizeof(InternTable)));
  if (!table)
    return nullptr;
  table->places = static_cast<Place *>(calloc(FirstSize, sizeof(Place)));
  table->mask = FirstSize - 1;
  if (!table->places || !vmkit_heap_add_weak_table(context, clean, table)) {
    free(table->places);
    free(table);
    return nullptr;
  }
  return context->interned = table;
}

/// Makes room for one more. Places that were left are not copied.
bool grow(InternTable *table) {
  if (uint64_t{2} * (table->used + 1) <= table->mask)
    return true;
  uint64_t size = FirstSize;
  while (size < uint64_t{4} * (table->live + 1))
    size *= 2;
  auto *places = static_cast<Place *>(calloc(size, sizeof(Place)));
  if (!places)
    return false;
  const auto mask = static_cast<uint32_t>(size - 1);
  for (uint64_t i = 0; i <= table->mask; ++i) {
    const Place &place = table->places[i];
    if (!place.text)
      continue;
    uint32_t at = place.hash & mask;
    while (places[at].used)
      at = (at + 1) & mask;
    places[at] = place;
  }
  free(table->places);
  table->places = places;
  table->mask = mask;
  table->used = table->live;
  return true;
}

String *find(Context *context, const InternTable *table, const String *text, uint32_t hash) {
  for (uint32_t at = hash & table->mask; table->places[at].used; at = (at + 1) & table->mask) {
    const Place &place = table->places[at];
    String *other = place.text;
    // Comparing may poll, and collecting may empty places; it does not move them.
    if (other && place.hash == hash && other->type == text->type &&
        vmkit_string_equals(context, other, text))
      return other;
  }
  return nullptr;
}

/// Adds a string that is not there.
bool add(InternTable *table, String *text, uint32_t hash) {
  if (!grow(table))
    return false;
  uint32_t at = hash & table->mask;
  while (table->places[at].used)
    at = (at + 1) & table->mask;
  table->places[at] = {text, hash, true};
  table->used++;
  table->live++;
  return true;
}

/// Makes a string a root.
bool keep(Context *context, InternTable *table, String *text) {
  using Kept = InternTable::Kept;
  for (Kept *kept = table->kept; kept; kept = kept->next)
    for (uint32_t i = 0; i < kept->count; ++i)
      if (kept->words[i] == reinterpret_cast<uint64_t>(text))
        return true;
  constexpr uint32_t Capacity = sizeof(Kept::words) / sizeof(uint64_t);
  if (!table->kept || table->kept->count == Capacity) {
    auto *made = static_cast<Kept *>(calloc(1, sizeof(Kept)));
    if (!made || !vmkit_heap_add_roots(context, made->words, Capacity)) {
      free(made);
      return false;
    }
    made->next = table->kept;
    table->kept = made;
  }
  table->kept->words[table->kept->count++] = reinterpret_cast<uint64_t>(text);
  return true;
}

} // namespace

extern "C" {

__attribute__((noinline)) Result<String *> vmkit_string_intern(Context *context, String *text) {
  const auto fail = [&]() -> Result<String *> {
    return {nullptr, vmkit_fail(context, FailureMemory, sizeof(Place), 0)};
  };
  InternTable *table = tableOf(context);
  if (!table)
    return fail();
  const uint32_t hash = hashOf(context, text);
  if (String *known = find(context, table, text, hash))
    return {known, nullptr};
  if (!add(table, text, hash))
    return fail();
  return {text, nullptr};
}

__attribute__((noinline)) String *vmkit_interned_find(Context *context, String *text) {
  const InternTable *table = context->interned;
  Context quiet{};
  return table ? find(&quiet, table, text, hashOf(&quiet, text)) : nullptr;
}

__attribute__((noinline)) bool vmkit_interned_add(Context *context, String *text) {
  InternTable *table = tableOf(context);
  Context quiet{};
  return table && add(table, text, hashOf(&quiet, text));
}

__attribute__((noinline)) bool vmkit_interned_keep(Context *context, String *text) {
  InternTable *table = tableOf(context);
  const auto address = reinterpret_cast<uint64_t>(text);
  return table && (!vmkit_heap_find(context, address) || keep(context, table, text));
}

uint64_t vmkit_interned_count(const Context *context) {
  return context->interned ? context->interned->live : 0;
}

__attribute__((noinline)) void vmkit_interned_release(Context *context) {
  InternTable *table = context->interned;
  if (!table)
    return;
  vmkit_heap_remove_weak_table(context, table);
  while (InternTable::Kept *kept = table->kept) {
    table->kept = kept->next;
    vmkit_heap_remove_roots(context, kept->words);
    free(kept);
  }
  free(table->places);
  free(table);
  context->interned = nullptr;
}
}
