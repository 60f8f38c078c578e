// What the runtime's parts share: the kit's objects, and how to keep a function out of its callers.
#ifndef VMKIT_EXAMPLES_JAVA_H
#define VMKIT_EXAMPLES_JAVA_H

#include <vmkit/api.h>
#include <vmkit/typecheck.h>

// A Result is a pair of registers, whatever its value is.
#pragma clang diagnostic ignored "-Wreturn-type-c-linkage"

#define NOINLINE __attribute__((noinline))

#endif
