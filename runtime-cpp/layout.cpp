// A program of the build: prints, as JSON, where the fields of the structures lie that TypeScript's
// guests read and write. src/layout.ts reads what it prints.
#include "context.h"
#include "failure.h"
#include "properties.h"
#include "shapes.h"
#include "sites.h"
#include "typecheck.h"

#include <cstdio>

using namespace vmkit;

namespace {

bool first = true;

void begin(const char *name, size_t size) {
  std::printf("%s\n  \"%s\": {\"size\": %zu, \"fields\": {", first ? "" : ",", name, size);
  first = true;
}

void field(const char *name, size_t offset, size_t size) {
  std::printf("%s\n    \"%s\": {\"offset\": %zu, \"size\": %zu}", first ? "" : ",", name, offset,
              size);
  first = false;
}

void end() {
  std::printf("}}");
  first = false;
}

} // namespace

#define FIELD(TYPE, NAME) field(#NAME, offsetof(TYPE, NAME), sizeof(TYPE::NAME))

int main() {
  std::printf("{");
  begin("Object", sizeof(Object));
  FIELD(Object, type);
  end();
  begin("Array", ArrayElementsOffset);
  FIELD(Array, type);
  FIELD(Array, length);
  end();
  begin("String", StringUnitsOffset);
  FIELD(String, type);
  FIELD(String, lengthAndCoder);
  FIELD(String, hash);
  end();
  begin("Failure", sizeof(Failure));
  FIELD(Failure, kind);
  FIELD(Failure, depth);
  FIELD(Failure, a);
  FIELD(Failure, b);
  end();
  begin("Class", sizeof(Class));
  FIELD(Class, name);
  FIELD(Class, superCheckOffset);
  FIELD(Class, kind);
  FIELD(Class, depth);
  FIELD(Class, secondaryCount);
  FIELD(Class, super);
  FIELD(Class, element);
  FIELD(Class, secondaryCache);
  FIELD(Class, display);
  FIELD(Class, instanceSize);
  FIELD(Class, virtualCount);
  FIELD(Class, interfaceMethods);
  FIELD(Class, interfaceMask);
  FIELD(Class, shape);
  FIELD(Class, elementSize);
  FIELD(Class, referenceMap);
  FIELD(Class, referenceOffsets);
  FIELD(Class, referenceCount);
  end();
  begin("Shape", sizeof(Shape));
  FIELD(Shape, owner);
  FIELD(Shape, base);
  FIELD(Shape, count);
  FIELD(Shape, isDictionary);
  end();
  begin("ClassObject", sizeof(ClassObject));
  FIELD(ClassObject, root);
  FIELD(ClassObject, initializer);
  FIELD(ClassObject, name);
  FIELD(ClassObject, super);
  FIELD(ClassObject, storage);
  FIELD(ClassObject, methods);
  FIELD(ClassObject, capacity);
  end();
  begin("PropertySite", sizeof(PropertySite));
  FIELD(PropertySite, guard);
  FIELD(PropertySite, offset);
  FIELD(PropertySite, next);
  FIELD(PropertySite, misses);
  FIELD(PropertySite, state);
  end();
  begin("Context", sizeof(Context));
  FIELD(Context, stackLimit);
  FIELD(Context, pollRequested);
  FIELD(Context, heapCursor);
  FIELD(Context, heapLimit);
  FIELD(Context, cardTable);
  FIELD(Context, fuel);
  FIELD(Context, failure);
  end();
  begin("Site", sizeof(Site));
  FIELD(Site, record);
  FIELD(Site, id);
  FIELD(Site, misses);
  end();
  begin("SiteRecord", sizeof(SiteRecord));
  FIELD(SiteRecord, guard);
  FIELD(SiteRecord, target);
  FIELD(SiteRecord, next);
  FIELD(SiteRecord, data);
  end();
  std::printf("\n}\n");
  return std::fflush(stdout) == 0 ? 0 : 1;
}
