#include "classes.h"

#include "error.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/StringSaver.h"

#include <algorithm>

namespace vmkit {

llvm::Error Classes::check(const ClassOptions &options) const {
  const auto foreign = [&](const char *what) {
    return fail("ERR_ARGUMENT", "the " + llvm::Twine(what) + " of '" + options.name +
                                    "' is no class of this engine");
  };
  if (options.super && !contains(options.super))
    return foreign("superclass");
  if (options.element && !contains(options.element))
    return foreign("element type");
  for (const Class *each : options.interfaces)
    if (!contains(each))
      return foreign("interface");
  if (options.element && options.kind != ClassKindArray)
    return fail("ERR_ARGUMENT", "'" + options.name + "' has an element type and is no array");
  const bool dynamic = options.shape == ClassShapeDynamic;
  if (auto error = checkDynamic(options))
    return error;
  if (options.instanceSize > INT32_MAX ||
      (options.kind == ClassKindClass && !dynamic && options.instanceSize < sizeof(Object)))
    return fail("ERR_ARGUMENT", "instances of '" + options.name + "' cannot have " +
                                    llvm::Twine(options.instanceSize) +
                                    " bytes: from 8, for the header, to 2^31 - 1 are possible");
  const bool array = options.kind == ClassKindArray;
  const bool arrayShape = options.shape == ClassShapeArray || options.shape == ClassShapeReferences;
  if (array != arrayShape ||
      ((options.shape == ClassShapeString || dynamic) && options.kind != ClassKindClass))
    return fail("ERR_ARGUMENT", "'" + options.name +
                                    "' has a shape that is not that of its kind: arrays have "
                                    "'array' or 'references', classes 'fixed', 'string' or "
                                    "'dynamic', interfaces 'fixed'");
  if (options.shape != ClassShapeFixed && !options.references.empty())
    return fail("ERR_ARGUMENT", "'" + options.name +
                                    "' has reference fields: only instances of the shape 'fixed' "
                                    "can have them");
  const uint64_t smallest = array ? 1 : 0, largest = array ? INT32_MAX : 0;
  if (options.elementSize < smallest || options.elementSize > largest ||
      (options.shape == ClassShapeReferences && options.elementSize != sizeof(void *)))
    return fail("ERR_ARGUMENT",
                "elements of '" + options.name + "' cannot have " +
                    llvm::Twine(options.elementSize) +
                    " bytes: references have 8, other elements of arrays 1 at least, and what is "
                    "no array has 0");
  if (options.shape == ClassShapeString && options.instanceSize != StringUnitsOffset)
    return fail("ERR_ARGUMENT", "strings have an instance size of " +
                                    llvm::Twine(StringUnitsOffset) + ", '" + options.name +
                                    "' has " + llvm::Twine(options.instanceSize));
  return llvm::Error::success();
}

// Instances have shapes, which lie elsewhere: nothing below the descriptor, and slots where fields
// would be.
llvm::Error Classes::checkDynamic(const ClassOptions &options) const {
  const bool dynamic = options.shape == ClassShapeDynamic;
  const Class *above = options.super;
  if (above && above->shape == ClassShapeDynamic && !dynamic && options.kind == ClassKindClass)
    return fail("ERR_ARGUMENT",
                "'" + options.name +
                    "' is below a class of the shape 'dynamic', and is none itself");
  if (!dynamic)
    return llvm::Error::success();
  if (options.instanceSize != 0)
    return fail("ERR_ARGUMENT", "instances of '" + options.name + "' cannot have " +
                                    llvm::Twine(options.instanceSize) +
                                    " bytes: those of a class of the shape 'dynamic' have their "
                                    "size from their shape, and the class 0");
  if (!options.virtuals.empty())
    return fail("ERR_ARGUMENT",
                "'" + options.name +
                    "' has virtual methods: a class of the shape 'dynamic' cannot have any, its "
                    "methods are those of class objects, and of interfaces");
  if (above && above->shape != ClassShapeDynamic && above->instanceSize > sizeof(Object))
    return fail("ERR_ARGUMENT", "'" + options.name + "' cannot be below '" + above->name +
                                    "', which has fields: instances of the shape 'dynamic' have "
                                    "properties only");
  return llvm::Error::success();
}

const InterfaceMethod *Classes::interfaceTable(llvm::ArrayRef<InterfaceMethod> methods,
                                               uint32_t &mask) {
  if (methods.empty())
    return nullptr;
  // Half of it is empty at least, so that a search ends soon.
  const size_t size = llvm::PowerOf2Ceil(methods.size() * 2);
  mask = static_cast<uint32_t>(size - 1);
  auto *table = allocator.Allocate<InterfaceMethod>(size);
  std::fill_n(table, size, InterfaceMethod{0, 0});
  for (const InterfaceMethod &method : methods) {
    uint32_t at = method.selector & mask;
    while (table[at].selector && table[at].selector != method.selector)
      at = (at + 1) & mask;
    table[at] = method;
  }
  return table;
}

llvm::Expected<Class *> Classes::layOut(const ClassOptions &options,
                                        llvm::ArrayRef<InterfaceMethod> methods) {
  if (auto error = check(options))
    return std::move(error);
  const auto count = static_cast<uint32_t>(options.interfaces.size());
  const uint64_t slots = options.virtuals.size() * sizeof(void *);
  const uint64_t size = vmkit_class_size(options.super, options.interfaces.data(), count);
  auto block = memory.allocateData(slots + size);
  if (!block)
    return block.takeError();
  char *descriptor = block->address + slots;
  const char *name = llvm::StringSaver(allocator).save(options.name).data();
  Class *type = options.kind == ClassKindArray
                    ? vmkit_array_class_init(descriptor, name, options.element, options.super,
                                             options.interfaces.data(), count)
                    : vmkit_class_init(descriptor, name, options.super, options.interfaces.data(),
                                       count, options.kind);
  if (!type) {
    memory.release(*block);
    return fail("ERR_CLASS", "'" + options.name +
                                 "' cannot be below what it names: an interface is no superclass, "
                                 "and a class no interface");
  }
  type->instanceSize = static_cast<uint32_t>(options.instanceSize);
  type->virtualCount = static_cast<uint32_t>(options.virtuals.size());
  type->interfaceMethods = interfaceTable(methods, type->interfaceMask);
  type->shape = options.shape;
  type->elementSize = static_cast<uint32_t>(options.elementSize);
  const auto fields = static_cast<uint32_t>(options.references.size());
  if (const char *wrong = vmkit_class_set_references(type, options.references.data(), fields,
                                                     allocator.Allocate<uint32_t>(fields))) {
    memory.release(*block);
    return fail("ERR_ARGUMENT", "the reference fields of '" + options.name + "': " + wrong);
  }
  known.insert(type);
  return type;
}

std::string Classes::nameOf(const Class *type) const {
  return contains(type) ? type->name : "0x" + llvm::utohexstr(reinterpret_cast<uint64_t>(type));
}

void Classes::update(uint32_t function, void *address) {
  auto found = mirrors.find(function);
  if (found == mirrors.end())
    return;
  for (void **slot : found->second)
    __atomic_store_n(slot, address, __ATOMIC_RELEASE);
}

} // namespace vmkit
