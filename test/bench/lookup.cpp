// The loop that looks names up, the same for dlsym and the engine's symbol table.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

extern "C" {

using Lookup = void *(*)(void *context, const char *name);

Lookup dlsymAddress() { return dlsym; }

void *openLibrary(const char *path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }

/// An array of C strings, of a text of names that each end in a line break.
char **splitNames(const char *text, int64_t count) {
  auto **names = static_cast<char **>(std::malloc(count * sizeof(char *)));
  char *next = strdup(text);
  for (int64_t i = 0; i < count; ++i) {
    names[i] = next;
    next = std::strchr(next, '\n');
    *next++ = '\0';
  }
  return names;
}

void lookUpAll(Lookup lookup, void *context, const char *const *names, int64_t count,
               void **addresses) {
  for (int64_t i = 0; i < count; ++i)
    addresses[i] = lookup(context, names[i]);
}
}
