// Type checks: is an object's class a subtype of another class?
//
// After Cliff Click and John Rose, "Fast subtype checking in the HotSpot JVM" (2002). Each class
// descriptor has, at fixed offsets, its first eight primary supertypes by depth (the display, the
// class itself included) and a cache of one secondary supertype. It also holds the offset at which
// a subtype of it holds it:
//
//   classes, arrays of them, at a depth below 8     offset of display[depth]
//   interfaces, arrays of them, what is deeper      offset of secondaryCache
//
// One load at that offset, compared with the class, answers each primary check either way and most
// secondary ones; what remains is a search of the secondary supertypes.
//
// Descriptors live in memory that the caller supplies and don't change once initialized, but for
// the cache, which any thread may replace (relaxed: it only ever holds a true supertype). Nothing
// here is global. A class must not outlive its supertypes.
//
// A class that the engine defined (jit/classes.h) has its virtual table below the descriptor, at
// negative offsets: slot s is the code address at descriptor - 8 * (s + 1). Its interface table is
// a hash table by selector, with open addressing: two selectors that fall together are probed on.
#ifndef VMKIT_RUNTIME_TYPECHECK_H
#define VMKIT_RUNTIME_TYPECHECK_H

#include <cstddef>
#include <cstdint>

namespace vmkit {

constexpr uint32_t DisplayDepth = 8;

enum ClassKind : uint32_t {
  ClassKindClass = 0,
  ClassKindInterface = 1,
  ClassKindArray = 2,
};

/// What the collector must know of a class's instances beside their size.
enum ClassShape : uint32_t {
  ClassShapeFixed = 0,      // instanceSize bytes; references as the maps below say
  ClassShapeArray = 1,      // an Array of elementSize bytes an element, without references
  ClassShapeReferences = 2, // an Array of references
  ClassShapeString = 3,     // a String
  ClassShapeDynamic = 4,    // slots of values; the header is a Shape (shapes.h)
};

/// A place of an interface table: a selector, from 1, and the function that answers it, by its
/// index in the engine's symbol table. Selector 0 is an empty place.
struct InterfaceMethod {
  uint32_t selector;
  uint32_t function;
};

struct Class {
  const char *name;
  uint32_t superCheckOffset; // where a subtype of this class holds it
  uint32_t kind;             // ClassKind
  uint32_t depth;            // number of primary supertypes
  uint32_t secondaryCount;
  const Class *super;                  // null for a root
  const Class *element;                // of an array; else null
  mutable const Class *secondaryCache; // read and written atomically
  const Class *display[DisplayDepth];
  uint32_t instanceSize;                   // bytes with the header; 0 for interfaces
  uint32_t virtualCount;                   // slots below the descriptor
  const InterfaceMethod *interfaceMethods; // interfaceMask + 1 places, one empty at least; or null
  uint32_t interfaceMask;

  uint32_t shape;       // ClassShape
  uint32_t elementSize; // of arrays: bytes
  /// Of fixed instances of up to 64 words: bit w says that word w, counted from the object's start,
  /// is a reference.
  uint64_t referenceMap;
  /// Of larger ones: the words that are references, ascending; else null.
  const uint32_t *referenceOffsets;
  uint32_t referenceCount;

  /// secondaryCount supertypes that a display does not hold.
  const Class *const *secondaries;
};

/// What each object starts with.
struct Object {
  const Class *type;
};

/// An array of any elements; they follow at ArrayElementsOffset.
struct Array {
  const Class *type;
  int32_t length;
};

constexpr uint64_t ArrayElementsOffset = 16;

/// A string; its units follow at StringUnitsOffset: bytes of Latin-1, or of UTF-16 two each.
struct String {
  const Class *type;
  uint32_t lengthAndCoder; // length in units << 1 | is UTF-16
  int32_t hash;            // 0: not computed yet
};

constexpr uint64_t StringUnitsOffset = 16;
static_assert(offsetof(Array, length) == 8 && sizeof(Array) == ArrayElementsOffset);
static_assert(sizeof(String) == StringUnitsOffset);

} // namespace vmkit

extern "C" {

/// Bytes that a class with these direct supertypes takes, at most. `super` may be null.
size_t vmkit_class_size(const vmkit::Class *super, const vmkit::Class *const *interfaces,
                        uint32_t interfaceCount);

/// Lays out a class or an interface in `memory` (aligned to 8, of vmkit_class_size bytes).
/// `interfaces` are those that it names itself; what they and `super` inherit is added. An
/// interface may have a class above it, i.e. Object. `name` is kept, not copied. Returns the
/// descriptor, or null when `kind` is neither or a supertype is of a kind that it cannot be.
vmkit::Class *vmkit_class_init(void *memory, const char *name, const vmkit::Class *super,
                               const vmkit::Class *const *interfaces, uint32_t interfaceCount,
                               uint32_t kind);

/// The same for the class of arrays of `element` (null for one without a class, i.e. int).
/// S[] is a subtype of T[] for each supertype T of S, so when the element has a super, `super` is
/// the array of that, and `interfaces` the arrays of the element's direct interfaces. Otherwise
/// `super` is the class above all arrays, or null, and `interfaces` what each array implements.
vmkit::Class *vmkit_array_class_init(void *memory, const char *name, const vmkit::Class *element,
                                     const vmkit::Class *super,
                                     const vmkit::Class *const *interfaces,
                                     uint32_t interfaceCount);

/// Gives a class its reference map. `offsets` are the byte offsets of all reference fields,
/// ascending, those that are inherited too; `words` is memory for as many numbers, which the class
/// keeps when its instances have more than 64 words. Set instanceSize first. Returns null, or what
/// is wrong with an offset: "lies in the header".
const char *vmkit_class_set_references(vmkit::Class *type, const uint32_t *offsets, uint32_t count,
                                       uint32_t *words);

/// True when `sub` is `super` or below it. Neither may be null.
bool vmkit_is_subtype(const vmkit::Class *sub, const vmkit::Class *super);

/// True when the object's class is `type` or below it; null is an instance of nothing.
bool vmkit_instance_of(const vmkit::Object *object, const vmkit::Class *type);

/// True when the object may be used as a `type`; null always may.
bool vmkit_check_cast(const vmkit::Object *object, const vmkit::Class *type);

/// The place of a selector in a class's interface table, or null.
const vmkit::InterfaceMethod *vmkit_find_interface_method(const vmkit::Class *type,
                                                          uint32_t selector);

/// The slow path of vmkit_is_subtype: searches the secondary supertypes and remembers a hit.
bool vmkit_is_secondary_subtype(const vmkit::Class *sub, const vmkit::Class *super);
}

#endif
