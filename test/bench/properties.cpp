// The loops of properties.ts in C++: a ring of objects whose first word says what they are like,
// and properties at offsets that only a site in memory knows. Values are words as in
// runtime-cpp/value.h.
#include <cstdint>
#include <cstdlib>

#define NOINLINE __attribute__((noinline))

namespace {

using Word = uint64_t;

struct Shape {
  int64_t properties;
};

struct Object {
  const Shape *shape;
  Word slots[4];
};

/// What a place in code knows: read from memory at each access, as what the slow path may change.
struct Site {
  const Shape *guard;
  int64_t offset;
};

Shape point = {4};
constexpr int64_t slotX = 8, slotY = 16, slotZ = 24, slotNext = 32;
Site nextSite, xSite, ySite, zSite, setXSite, setYSite, addSite;

Word number(double value) { return __builtin_bit_cast(Word, value) + (Word(1) << 49); }
double numberOf(Word word) { return __builtin_bit_cast(double, word - (Word(1) << 49)); }
bool isReference(Word word) { return (word & 0xFFFF000000000002) == 0; }

Word *slot(Word object, int64_t offset) { return reinterpret_cast<Word *>(object + offset); }

/// What a guard does not know; never reached.
NOINLINE Word lookUp(Site *site, Word object) {
  if (!isReference(object))
    abort();
  site->guard = reinterpret_cast<Object *>(object)->shape;
  return *slot(object, site->offset);
}

/// A guarded load. `Known`: that it is an object needs no test.
template <bool Known> inline Word get(Site &site, Word object) {
  if ((Known || isReference(object)) &&
      __builtin_expect(reinterpret_cast<Object *>(object)->shape == site.guard, 1))
    return *slot(object, site.offset);
  return lookUp(&site, object);
}

inline void set(Site &site, Word object, Word value) {
  if (__builtin_expect(reinterpret_cast<Object *>(object)->shape == site.guard, 1))
    *slot(object, site.offset) = value;
  else
    *slot(object, 0) = lookUp(&site, object);
}

template <bool Known> Word fields(Word object, int64_t n) {
  Word sum = 0;
  for (int64_t i = 0; i < n; ++i) {
    sum ^= get<Known>(xSite, object);
    sum += get<Known>(ySite, object);
    sum ^= get<Known>(zSite, object);
    object = get<Known>(nextSite, object);
  }
  return sum;
}

/// The method: value + this.x
NOINLINE Word add(Word receiver, Word value) {
  return number(numberOf(value) + numberOf(get<true>(addSite, receiver)));
}

} // namespace

extern "C" {

/// A ring of objects: the numbers are those of properties.ts.
Word makeRing(int64_t size) {
  nextSite = {&point, slotNext};
  xSite = setXSite = addSite = {&point, slotX};
  ySite = setYSite = {&point, slotY};
  zSite = {&point, slotZ};
  Object *first = nullptr, *last = nullptr;
  for (int64_t i = 0; i < size; ++i) {
    const double x = double(i);
    Object *object = new Object{&point, {number(x), number(x + 100), number(x * 0.5), 0}};
    if (last)
      last->slots[3] = Word(object);
    else
      first = object;
    last = object;
  }
  last->slots[3] = Word(first);
  return Word(first);
}

/// The x of the object where a walk of n steps ends.
Word chainKnown(Word object, int64_t n) {
  for (int64_t i = 0; i < n; ++i)
    object = get<true>(nextSite, object);
  return *slot(object, slotX);
}
Word chainAny(Word object, int64_t n) {
  for (int64_t i = 0; i < n; ++i)
    object = get<false>(nextSite, object);
  return *slot(object, slotX);
}

Word fieldsKnown(Word object, int64_t n) { return fields<true>(object, n); }
Word fieldsAny(Word object, int64_t n) { return fields<false>(object, n); }

Word storesKnown(Word object, int64_t n) {
  Word sum = 0;
  for (int64_t i = 0; i < n; ++i) {
    const Word value = number(double(i));
    set(setXSite, object, value);
    set(setYSite, object, value);
    sum ^= value;
    object = get<true>(nextSite, object);
  }
  return sum;
}

/// Two receivers in turn; each call needs the result of the one before it.
Word callsChained(Word first, int64_t n) {
  Word other = *slot(first, slotNext), value = number(1);
  for (int64_t i = 0; i < n; ++i) {
    value = add(first, value);
    const Word swapped = first;
    first = other;
    other = swapped;
  }
  return value;
}

/// The same, and no call needs another one's result.
Word callsApart(Word first, int64_t n) {
  Word other = *slot(first, slotNext), sum = 0;
  for (int64_t i = 0; i < n; ++i) {
    sum ^= add(first, number(double(i)));
    const Word swapped = first;
    first = other;
    other = swapped;
  }
  return sum;
}
}
