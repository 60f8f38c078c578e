// System.arraycopy, and the objects of classes.
#include "text.h"

#include <cstring>
#include <string_view>

using namespace java;

namespace {

/// The kit's array.
struct Array {
  const Class *type;
  int32_t length;
  int32_t unused;
  char elements[];
};

/// The size of an array's elements by its class's name, "i32[]"; 0 when it is no array, -1 when
/// its elements are references.
int elementSize(std::string_view name) {
  if (!name.ends_with("[]"))
    return 0;
  name.remove_suffix(2);
  constexpr struct {
    std::string_view name;
    int size;
  } sizes[] = {{"i1", 1},  {"i8", 1},  {"i16", 2}, {"u16", 2},
               {"i32", 4}, {"i64", 8}, {"f32", 4}, {"f64", 8}};
  for (const auto &each : sizes)
    if (name == each.name)
      return each.size;
  return -1;
}

/// A class and its object.
struct Known {
  const Class *type;
  Object *object;
};

Known &placeOf(Known *table, const Class *type) {
  return table[(reinterpret_cast<uint64_t>(type) >> 6) % 64];
}

} // namespace

extern "C" {

int32_t java_array_length(const Array *array) {
  return elementSize(array->type->name) ? array->length : 0;
}

/// System.arraycopy: 0 when it is done; -1 when each element must be checked; else what is wrong,
/// whose messages library/system.ts has in this order.
int32_t java_copy_elements(const Array *from, int32_t fromIndex, Array *to, int32_t toIndex,
                           int32_t length) {
  const int size = elementSize(from->type->name);
  const int toSize = from->type == to->type ? size : elementSize(to->type->name);
  if (size == 0)
    return 1;
  if (toSize == 0)
    return 2;
  if (from->type != to->type && (size > 0 || toSize > 0))
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
  const size_t bytes = size < 0 ? sizeof(Object *) : static_cast<size_t>(size);
  memmove(to->elements + static_cast<size_t>(toIndex) * bytes,
          from->elements + static_cast<size_t>(fromIndex) * bytes,
          static_cast<size_t>(length) * bytes);
  return 0;
}

/// The elements of an array, into a new one of its class.
void java_clone_elements(Array *to, const Array *from) {
  const int size = elementSize(from->type->name);
  const size_t bytes = size < 0 ? sizeof(Object *) : static_cast<size_t>(size);
  memcpy(to->elements, from->elements, static_cast<size_t>(from->length) * bytes);
}

/// The object of a class if it is in a table of 64 classes that were asked for lately, else null.
Object *java_known_class(Known *table, const Class *type) {
  const Known &known = placeOf(table, type);
  return known.type == type ? known.object : nullptr;
}

void java_know_class(Known *table, const Class *type, Object *object) {
  placeOf(table, type) = {type, object};
}

/// The fields of a new object of Class.
void java_init_class(ClassObject *object, const Class *type, const String *name) {
  *object = {type, name};
}
}
