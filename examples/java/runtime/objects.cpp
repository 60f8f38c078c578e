// Object.clone(), and what Class knows of a class by its descriptor.
#include "java.h"

#include <cstring>

using namespace vmkit;

extern "C" {

/// A new object of the same class, with the same fields; the object is no array. Memory.
NOINLINE Result<Object *> java_copy_object(Context *context, const Object *from) {
  const Class *type = from->type;
  const uint32_t size = type->instanceSize;
  Object *made = allocate(context, type, size);
  if (!made)
    return {nullptr, fail(context, FailureMemory, size)};
  char *to = reinterpret_cast<char *>(made);
  memcpy(to + sizeof(Object), reinterpret_cast<const char *>(from) + sizeof(Object),
         size - sizeof(Object));
  for (uint32_t at = 0; at < size; at += 512)
    barrier(context, to + at);
  barrier(context, to + size - 1);
  return {made, nullptr};
}

/// By the addresses of descriptors; 0 for none.
int64_t java_superclass(int64_t descriptor) {
  return reinterpret_cast<int64_t>(reinterpret_cast<const Class *>(descriptor)->super);
}

/// Of an array's elements, where they are references.
int64_t java_element_class(int64_t descriptor) {
  return reinterpret_cast<int64_t>(reinterpret_cast<const Class *>(descriptor)->element);
}
}
