// Alloc.java in C++: objects come from new, and are deleted where Java's become unreachable.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Point {
  int64_t x, y;
  Point plus(const Point &other) const { return {x + other.x, y + other.y}; }
};

struct Node {
  int32_t value;
  Node *next;
};

Point *ring[1024];

int64_t young(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    Point *&place = ring[i & 1023];
    if (place)
      sum += place->x;
    delete place;
    place = new Point{i, i + 1};
  }
  return sum;
}

int64_t lists(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count / 100; ++i) {
    Node *first = nullptr;
    for (int32_t k = 0; k < 100; ++k)
      first = new Node{k, first};
    while (first) {
      sum += first->value;
      Node *next = first->next;
      delete first;
      first = next;
    }
  }
  return sum;
}

int64_t local(int32_t count) {
  Point sum{0, 0};
  for (int32_t i = 0; i < count; ++i)
    sum = sum.plus({i, 1});
  return sum.x + sum.y;
}

int64_t run(char kind, int32_t count) {
  return kind == 'y' ? young(count) : kind == 'l' ? lists(count) : local(count);
}

} // namespace

int main(int, char **args) {
  const char kind = strcmp(args[1], "local") == 0 ? 'n' : args[1][0];
  const int32_t count = atoi(args[2]) * 1000;
  const int samples = atoi(args[3]);
  run(kind, count);
  const int64_t sum = run(kind, count);
  printf("%lld\n", static_cast<long long>(sum));
  for (int sample = -2; sample < samples; ++sample) {
    const auto start = std::chrono::steady_clock::now();
    const int64_t again = run(kind, count);
    const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
    if (again != sum)
      printf("wrong: %lld\n", static_cast<long long>(again));
    if (sample >= 0)
      printf("%g\n", time.count() / count);
  }
}
