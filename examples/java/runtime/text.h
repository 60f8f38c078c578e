// Strings as the runtime sees them. Guest code makes them, since only it can allocate; the runtime
// fills and reads them.
//
// A String is an object whose fields lowering/strings.ts declares in this order; its UTF-16 code
// units follow. What is made from a number for a moment (`1 + "x"`) is a String in the caller's
// stack frame, whose class nobody asks for.
#ifndef VMKIT_EXAMPLES_JAVA_TEXT_H
#define VMKIT_EXAMPLES_JAVA_TEXT_H

#include <cstdint>

#define NOINLINE __attribute__((noinline))

namespace java {

/// The kit's class descriptor, as far as it is needed here.
struct Class {
  const char *name;
};

struct Object {
  const Class *type;
};

struct String {
  const Class *type;
  int32_t length;
  int32_t hash; // 0 until it was computed
  char16_t chars[];
};

/// The kit's array of char.
struct CharArray {
  const Class *type;
  int32_t length;
  int32_t unused;
  char16_t elements[];
};

/// An object of java.lang.Class.
struct ClassObject {
  const Class *type;
  const String *name;
};

} // namespace java

#endif
