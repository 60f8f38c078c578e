// The type checker: the checks, then the layout of descriptors. typecheck.h says how it works.
#include "typecheck.h"
#include <new>

using namespace vmkit;

namespace {

constexpr uint32_t CacheOffset = offsetof(Class, secondaryCache);

bool isSecondary(const Class &type) { return type.superCheckOffset == CacheOffset; }

/// Appends to a descriptor's secondary supertypes, each once. Quadratic in what interfaces add, a
/// few dozen, once.
class SecondaryList {
public:
  explicit SecondaryList(Class &owner)
      : owner(owner), list(reinterpret_cast<const Class **>(&owner + 1)) {
    owner.secondaries = list;
  }

  /// The super's own, first: none of them can be here already.
  void inherit(const Class &super) {
    if (isSecondary(super))
      list[owner.secondaryCount++] = &super;
    for (uint32_t i = 0; i < super.secondaryCount; ++i)
      list[owner.secondaryCount++] = super.secondaries[i];
  }

  void addWithInherited(const Class &type) {
    if (isSecondary(type))
      add(type);
    for (uint32_t i = 0; i < type.secondaryCount; ++i)
      add(*type.secondaries[i]);
  }

private:
  void add(const Class &type) {
    for (uint32_t i = 0; i < owner.secondaryCount; ++i)
      if (list[i] == &type)
        return;
    list[owner.secondaryCount++] = &type;
  }

  Class &owner;
  const Class **list;
};

bool canBeInterface(const Class &type) { return isSecondary(type) && type.kind != ClassKindClass; }

Class *layOut(void *memory, const char *name, uint32_t kind, const Class *element,
              const Class *super, const Class *const *interfaces, uint32_t interfaceCount) {
  if (super && super->kind == ClassKindInterface)
    return nullptr;
  for (uint32_t i = 0; i < interfaceCount; ++i)
    if (!canBeInterface(*interfaces[i]))
      return nullptr;

  auto *type = new (memory) Class{};
  type->name = name;
  type->kind = kind;
  type->element = element;
  type->super = super;
  type->depth = super ? super->depth + 1 : 0;
  for (uint32_t i = 0; super && i < DisplayDepth; ++i)
    type->display[i] = super->display[i];
  bool primary = kind != ClassKindInterface && !(element && isSecondary(*element)) &&
                 type->depth < DisplayDepth;
  if (primary) {
    type->display[type->depth] = type;
    type->superCheckOffset = offsetof(Class, display) + type->depth * sizeof(const Class *);
  } else {
    type->superCheckOffset = CacheOffset;
  }

  SecondaryList list(*type);
  if (super)
    list.inherit(*super);
  for (uint32_t i = 0; i < interfaceCount; ++i)
    list.addWithInherited(*interfaces[i]);
  return type;
}

} // namespace

extern "C" {

const char *vmkit_class_set_references(Class *type, const uint32_t *offsets, uint32_t count,
                                       uint32_t *words) {
  const bool isLarge = type->instanceSize > 64 * sizeof(uint64_t);
  uint64_t map = 0;
  for (uint32_t i = 0; i < count; ++i) {
    if (offsets[i] % sizeof(uint64_t))
      return "is not a multiple of 8";
    if (offsets[i] < sizeof(Object))
      return "lies in the header";
    if (offsets[i] + sizeof(uint64_t) > type->instanceSize)
      return "lies behind the instance";
    if (i && offsets[i] <= offsets[i - 1])
      return "is not above the one before";
    if (isLarge)
      words[i] = offsets[i] / static_cast<uint32_t>(sizeof(uint64_t));
    else
      map |= uint64_t(1) << offsets[i] / sizeof(uint64_t);
  }
  type->referenceMap = map;
  type->referenceOffsets = isLarge && count ? words : nullptr;
  type->referenceCount = isLarge ? count : 0;
  return nullptr;
}

bool vmkit_is_subtype(const Class *sub, const Class *super) {
  uint32_t offset = super->superCheckOffset;
  auto *place =
      reinterpret_cast<const Class *const *>(reinterpret_cast<const char *>(sub) + offset);
  // Atomic for the cache's sake. The builtin, since std::atomic's member functions would be
  // imported one by one.
  if (__atomic_load_n(place, __ATOMIC_RELAXED) == super)
    return true;
  if (offset != CacheOffset)
    return false;
  return vmkit_is_secondary_subtype(sub, super);
}

bool vmkit_instance_of(const Object *object, const Class *type) {
  return object && vmkit_is_subtype(object->type, type);
}

bool vmkit_check_cast(const Object *object, const Class *type) {
  return !object || vmkit_is_subtype(object->type, type);
}

__attribute__((noinline)) bool vmkit_is_secondary_subtype(const Class *sub, const Class *super) {
  if (sub == super || sub->super == super) // a shape shares the list of the class above it
    return true;
  for (uint32_t i = 0; i < sub->secondaryCount; ++i)
    if (sub->secondaries[i] == super) {
      __atomic_store_n(&sub->secondaryCache, super, __ATOMIC_RELAXED);
      return true;
    }
  return false;
}

const InterfaceMethod *vmkit_find_interface_method(const Class *type, uint32_t selector) {
  if (!type->interfaceMethods)
    return nullptr;
  for (uint32_t at = selector;; ++at) {
    const InterfaceMethod &method = type->interfaceMethods[at & type->interfaceMask];
    if (method.selector == selector)
      return &method;
    if (method.selector == 0)
      return nullptr;
  }
}

size_t vmkit_class_size(const Class *super, const Class *const *interfaces,
                        uint32_t interfaceCount) {
  size_t count = super ? super->secondaryCount + 1 : 0;
  for (uint32_t i = 0; i < interfaceCount; ++i)
    count += interfaces[i]->secondaryCount + 1;
  return sizeof(Class) + count * sizeof(const Class *);
}

Class *vmkit_class_init(void *memory, const char *name, const Class *super,
                        const Class *const *interfaces, uint32_t interfaceCount, uint32_t kind) {
  if (kind != ClassKindClass && kind != ClassKindInterface)
    return nullptr;
  return layOut(memory, name, kind, nullptr, super, interfaces, interfaceCount);
}

Class *vmkit_array_class_init(void *memory, const char *name, const Class *element,
                              const Class *super, const Class *const *interfaces,
                              uint32_t interfaceCount) {
  return layOut(memory, name, ClassKindArray, element, super, interfaces, interfaceCount);
}
}
