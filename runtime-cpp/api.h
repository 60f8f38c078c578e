// What an author's runtime (C++ made by `vmkit prepare`) may call of the kit: its library does not
// see the kit's symbols, so it calls through a table that hangs from the context. Include this file
// and use the functions of namespace vmkit; each takes the context that guest code passed.
//
// Any function that allocates may collect. Objects don't move, and what a local variable points
// into stays alive. Store a reference into an object with barrier behind it.
#ifndef VMKIT_RUNTIME_API_H
#define VMKIT_RUNTIME_API_H

#include "context.h"
#include "failure.h"
#include "strings.h"
#include "typecheck.h"
#include "value.h"

namespace vmkit {

/// A runtime that was prepared with other headers than the kit's is refused (src/api_headers.ts).
struct RuntimeApi {
  uint64_t size; // of this table, in bytes
  Object *(*allocate)(Context *context, const Class *type, int64_t size);
  Array *(*allocateArray)(Context *context, const Class *type, int64_t length, int64_t bytes);
  void (*pollSlow)(Context *context);
  void *(*fail)(Context *context, int32_t kind, int64_t a, int64_t b);
  Array *(*captureTrace)(Context *context, const Class *int64ArrayClass, int32_t skip);
  void (*collect)(Context *context, uint32_t kind);
  // Strings.
  Result<String *> (*stringFromUtf8)(Context *context, const Class *type, const uint8_t *bytes,
                                     int64_t count);
  Result<String *> (*stringFromUtf16)(Context *context, const Class *type, const char16_t *units,
                                      int64_t count);
  int64_t (*stringUtf8Length)(Context *context, const String *text);
  int64_t (*stringToUtf8)(Context *context, const String *text, uint8_t *out, int64_t capacity);
  Result<String *> (*stringConcat)(Context *context, const Class *type, StringPart *parts,
                                   int32_t count);
  bool (*stringEquals)(Context *context, const String *a, const String *b);
  int32_t (*stringHash)(Context *context, String *text);
  // Dynamic values.
  bool (*valueEquals)(uint64_t a, uint64_t b);
  Result<uint64_t> (*propertyGet)(Context *context, uint64_t object, uint32_t name);
  Result<bool> (*propertySet)(Context *context, uint64_t object, uint32_t name, uint64_t value);
  int64_t (*propertyCount)(uint64_t object);
  uint32_t (*propertyNameAt)(uint64_t object, int64_t index);
};

/// A zeroed object, its header set; `size` is the class's instanceSize. Null when memory is out.
inline Object *allocate(Context *context, const Class *type, int64_t size) {
  return context->api->allocate(context, type, size);
}

/// A zeroed array; `bytes` is 16 + length * element size. Null when memory is out.
inline Array *allocateArray(Context *context, const Class *type, int64_t length, int64_t bytes) {
  return context->api->allocateArray(context, type, length, bytes);
}

/// After a store of a reference into a field or an element.
inline void barrier(Context *context, void *slot) {
  __atomic_store_n(&context->cardTable[reinterpret_cast<uintptr_t>(slot) >> 9], uint8_t(1),
                   __ATOMIC_RELAXED);
}

/// In loops that can run long, at least every 64 KB of work. It may leave the guest: nothing that
/// needs a destructor may be alive.
inline void poll(Context *context) {
  if (__builtin_expect(__atomic_load_n(&context->pollRequested, __ATOMIC_RELAXED) != 0, false))
    context->api->pollSlow(context);
}

/// Records a failure, and gives what to return as exception.
inline void *fail(Context *context, FailureKind kind, int64_t a = 0, int64_t b = 0) {
  return context->api->fail(context, kind, a, b);
}

// Strings: strings.h says what they are, and has lengthOf and unitOf. A new one needs its class:
// that of a string at hand, say, or one that guest code passes.

/// Bytes that are no UTF-8 become U+FFFD.
inline Result<String *> stringFromUtf8(Context *context, const Class *type, const char *bytes,
                                       int64_t count) {
  return context->api->stringFromUtf8(context, type, reinterpret_cast<const uint8_t *>(bytes),
                                      count);
}

inline Result<String *> stringFromUtf16(Context *context, const Class *type, const char16_t *units,
                                        int64_t count) {
  return context->api->stringFromUtf16(context, type, units, count);
}

/// Bytes that stringToUtf8 needs for all of it.
inline int64_t stringUtf8Length(Context *context, const String *text) {
  return context->api->stringUtf8Length(context, text);
}

/// Writes whole code points, U+FFFD for lone surrogates, while there is room; gives the bytes.
inline int64_t stringToUtf8(Context *context, const String *text, char *out, int64_t capacity) {
  return context->api->stringToUtf8(context, text, reinterpret_cast<uint8_t *>(out), capacity);
}

inline Result<String *> stringConcat(Context *context, const Class *type, StringPart *parts,
                                     int32_t count) {
  return context->api->stringConcat(context, type, parts, count);
}

/// Null is equal to null alone.
inline bool stringEquals(Context *context, const String *a, const String *b) {
  return context->api->stringEquals(context, a, b);
}

inline int32_t stringHash(Context *context, String *text) {
  return context->api->stringHash(context, text);
}

// Dynamic values: value.h says how they are encoded, and makes and reads them. Properties are known
// by the numbers of their names (engine.objects.selector).

/// Numbers by value, strings by content, all else by identity.
inline bool valueEquals(Context *context, Value a, Value b) {
  return context->api->valueEquals(a, b);
}

/// An own property; ValueEmpty when there is none, or the value is no object with properties.
inline Value propertyOf(Context *context, Value object, uint32_t name) {
  return context->api->propertyGet(context, object, name).value;
}

/// Changes or adds a property; the value is false for what is no object with properties. Stores
/// with the barrier that a store needs. Memory.
inline Result<bool> setProperty(Context *context, Value object, uint32_t name, Value value) {
  return context->api->propertySet(context, object, name, value);
}

/// How many own properties there are, and the name of each, in the order in which they were added.
inline int64_t propertyCount(Context *context, Value object) {
  return context->api->propertyCount(object);
}

inline uint32_t propertyNameAt(Context *context, Value object, int64_t index) {
  return context->api->propertyNameAt(object, index);
}

} // namespace vmkit

extern "C" {

/// The kit's table; the session puts it into the context.
const vmkit::RuntimeApi *vmkit_runtime_api();
}

#endif
