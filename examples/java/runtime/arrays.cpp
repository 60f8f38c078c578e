// System.arraycopy and clone().
#include "java.h"

#include <cstring>

using namespace vmkit;

namespace {

char *elements(Array *array) { return reinterpret_cast<char *>(array) + ArrayElementsOffset; }

const char *elements(const Array *array) {
  return reinterpret_cast<const char *>(array) + ArrayElementsOffset;
}

bool isArray(const Class *type) {
  return type->shape == ClassShapeArray || type->shape == ClassShapeReferences;
}

/// Tells the collector of references that were stored into a range of an array.
void recordStores(Context *context, char *from, const char *to) {
  constexpr uintptr_t cardSize = 512;
  for (char *at = from; at < to; at += cardSize)
    barrier(context, at);
  if (from < to)
    barrier(context, from + (to - from) - 1);
}

/// memmove in pieces, with a poll between two of them.
void copy(Context *context, char *to, const char *from, size_t size, bool areReferences) {
  constexpr size_t piece = 1 << 16;
  const bool isForward = to <= from;
  for (size_t done = 0; done < size;) {
    const size_t count = size - done < piece ? size - done : piece;
    const size_t at = isForward ? done : size - done - count;
    memmove(to + at, from + at, count);
    if (areReferences)
      recordStores(context, to + at, to + at + count);
    done += count;
    poll(context);
  }
}

} // namespace

extern "C" {

/// Of an object: the length if it is an array, or 0.
int32_t java_array_length(const Array *array) { return isArray(array->type) ? array->length : 0; }

/// System.arraycopy: 0 when it is done; -1 when each element must be checked; else what is wrong,
/// whose messages System.cannotCopy has in this order.
int32_t java_copy_elements(Context *context, const Array *from, int32_t fromIndex, Array *to,
                           int32_t toIndex, int32_t length) {
  if (!isArray(from->type))
    return 1;
  if (!isArray(to->type))
    return 2;
  const bool areReferences = from->type->shape == ClassShapeReferences;
  if (from->type != to->type && !(areReferences && to->type->shape == ClassShapeReferences))
    return 3;
  if (fromIndex < 0)
    return 4;
  if (toIndex < 0)
    return 5;
  if (length < 0)
    return 6;
  if (length > from->length - fromIndex)
    return 7;
  if (length > to->length - toIndex)
    return 8;
  if (from->type != to->type)
    return -1;
  const size_t size = from->type->elementSize;
  copy(context, elements(to) + static_cast<size_t>(toIndex) * size,
       elements(from) + static_cast<size_t>(fromIndex) * size, static_cast<size_t>(length) * size,
       areReferences);
  return 0;
}

/// A new array of the same class; the length is not negative. Memory.
Result<Array *> java_like_array(Context *context, const Array *like, int32_t length) {
  const Class *type = like->type;
  const auto bytes =
      static_cast<int64_t>(ArrayElementsOffset) + int64_t(length) * type->elementSize;
  Array *made = allocateArray(context, type, length, bytes);
  if (!made)
    return {nullptr, fail(context, FailureMemory, bytes)};
  return {made, nullptr};
}

/// A new array of the same class and elements. Memory.
Result<Array *> java_clone(Context *context, const Array *from) {
  const Class *type = from->type;
  const size_t size = static_cast<size_t>(from->length) * type->elementSize;
  const auto bytes = static_cast<int64_t>(ArrayElementsOffset + size);
  Array *made = allocateArray(context, type, from->length, bytes);
  if (!made)
    return {nullptr, fail(context, FailureMemory, bytes)};
  copy(context, elements(made), elements(from), size, type->shape == ClassShapeReferences);
  return {made, nullptr};
}
}
