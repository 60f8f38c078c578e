// The calls of calls.ts in C++: a ring of objects, and loops that call each in turn. Nothing is
// known of the objects where they are called, and no callee is inlined.
#include <cstdint>

namespace {

struct Node {
  Node *next = nullptr;
  virtual int64_t step(int64_t index, int64_t value) = 0;
  virtual int64_t add(int64_t index, int64_t value) = 0;

protected:
  ~Node() = default;
};

/// A step of a generator of random numbers; each class has its own increment.
int64_t mixed(int64_t index, int64_t value, uint64_t increment) {
  const uint64_t bits = uint64_t(value) ^ (uint64_t(value) >> 32);
  return int64_t(bits * 6364136223846793005u + uint64_t(index) + increment);
}

template <int64_t Increment> struct Generator final : Node {
  int64_t step(int64_t index, int64_t value) override { return mixed(index, value, Increment); }
  int64_t add(int64_t index, int64_t value) override { return value + index; }
};

Node *newNode(int64_t which) {
  switch (which) {
  case 0:
    return new Generator<0>;
  case 1:
    return new Generator<1>;
  case 2:
    return new Generator<2>;
  case 3:
    return new Generator<3>;
  case 4:
    return new Generator<4>;
  case 5:
    return new Generator<5>;
  case 6:
    return new Generator<6>;
  default:
    return new Generator<7>;
  }
}

__attribute__((noinline)) int64_t staticStep(Node *, int64_t index, int64_t value) {
  return mixed(index, value, 0);
}

} // namespace

extern "C" {

/// A ring of 24 objects, of the first `classes` classes in turn.
Node *makeRing(int64_t classes) {
  Node *first = nullptr, *last = nullptr;
  for (int64_t i = 0; i < 24; ++i) {
    Node *node = newNode(i % classes);
    if (last)
      last->next = node;
    else
      first = node;
    last = node;
  }
  last->next = first;
  return first;
}

int64_t callVirtual(Node *node, int64_t n, int64_t value) {
  for (int64_t i = 0; i < n; ++i) {
    value = node->step(i, value);
    node = node->next;
  }
  return value;
}

int64_t callShort(Node *node, int64_t n, int64_t value) {
  for (int64_t i = 0; i < n; ++i) {
    value = node->add(i, value);
    node = node->next;
  }
  return value;
}

int64_t callStatic(Node *node, int64_t n, int64_t value) {
  for (int64_t i = 0; i < n; ++i) {
    value = staticStep(node, i, value);
    node = node->next;
  }
  return value;
}
}
