// The table that a prepared runtime's native copy carries: names, addresses and flags.
//
// vmkit-prepare emits it as data into the runtime's object, so the linker fills in the addresses;
// the addon reads it to seed the symbol table. Plain C: it is the layout that both sides agree on.
#ifndef VMKIT_JIT_RUNTIME_TABLE_H
#define VMKIT_JIT_RUNTIME_TABLE_H

#include <stdint.h>

#define VMKIT_RUNTIME_TABLE_MAGIC UINT64_C(0x74722e74696b6d76) /* "vmkit.rt", little endian */
#define VMKIT_RUNTIME_TABLE_VERSION 1u
/* The table's symbol in an author's runtime.so; vmkit-prepare --table-symbol gives it another. */
#define VMKIT_RUNTIME_TABLE_SYMBOL "vmkit_runtime_table"

enum VmkitRuntimeFlags {
  VMKIT_RUNTIME_FUNCTION = 1,      /* code; data otherwise */
  VMKIT_RUNTIME_IMPORTABLE = 2,    /* runtime.bc holds the body, which may be cloned into guests */
  VMKIT_RUNTIME_ALWAYS_INLINE = 4, /* alwaysinline */
  VMKIT_RUNTIME_NO_INLINE = 8,     /* noinline or optnone: import is useless */
  VMKIT_RUNTIME_CONSTANT = 16,     /* constant data whose initializer runtime.bc holds */
  /* Not the runtime's own, i.e. malloc: what its bodies refer to, found by its own linker. Two
     runtimes may both list such a name, with the same address. Null for an absent weak symbol. */
  VMKIT_RUNTIME_EXTERNAL = 32
};

struct RuntimeSymbol {
  const char *name;
  void *address;
  uint32_t size; /* IR instructions of a function's prepared body; bytes of a datum */
  uint32_t flags;
};

struct RuntimeTable {
  uint64_t magic;
  uint32_t version;
  uint32_t count;
  const struct RuntimeSymbol *symbols; /* sorted by name, bytewise */
  const char *digest;                  /* SHA-256 of runtime.bc, in hex */
  const char *name;
};

#endif
