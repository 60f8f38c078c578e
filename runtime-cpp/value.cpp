// Comparing dynamic values; value.h says what they are.
#include "value.h"
#include "strings.h"

#include <cstring>

using namespace vmkit;

namespace {

bool isString(Value value) {
  return value && isReference(value) && referenceOf(value)->type->shape == ClassShapeString;
}

/// Units of strings of one width and length.
bool sameUnits(const String *a, const String *b) {
  if (a->lengthAndCoder != b->lengthAndCoder || (a->hash != b->hash && a->hash && b->hash))
    return false;
  const size_t bytes = static_cast<size_t>(lengthOf(a)) << isWide(a);
  return std::memcmp(latin1Of(a), latin1Of(b), bytes) == 0;
}

} // namespace

extern "C" {

__attribute__((noinline)) bool vmkit_value_equals(uint64_t a, uint64_t b) {
  if (isNumber(a) && isNumber(b))
    return numberOf(a) == numberOf(b);
  if (a == b)
    return true;
  return isString(a) && isString(b) &&
         sameUnits(reinterpret_cast<const String *>(a), reinterpret_cast<const String *>(b));
}
}
