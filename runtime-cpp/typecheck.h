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

  /// secondaryCount supertypes that a display does not hold; they follow the descriptor.
  const Class *const *secondaries() const {
    return reinterpret_cast<const Class *const *>(this + 1);
  }
};

/// What each object starts with.
struct Object {
  const Class *type;
};

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
