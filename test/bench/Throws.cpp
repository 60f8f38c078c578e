// Throws.java in C++, whose exceptions have no traces and are found by unwinding tables.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

struct Failure {
  int32_t code;
};

const Failure kept{7};

[[gnu::noinline]] int32_t down(int32_t depth, int32_t code) {
  if (depth == 0)
    throw Failure{code};
  return down(depth - 1, code) + depth;
}

[[gnu::noinline]] int32_t keptDown(int32_t depth) {
  if (depth == 0)
    throw &kept;
  return keptDown(depth - 1) + depth;
}

int64_t same(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    try {
      if (i >= 0)
        throw Failure{i};
      sum--;
    } catch (const Failure &failure) {
      sum += failure.code & 3;
    }
  }
  return sum;
}

int64_t keptSame(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    try {
      if (i >= 0)
        throw &kept;
      sum--;
    } catch (const Failure *failure) {
      sum += (failure->code + i) & 3;
    }
  }
  return sum;
}

int64_t ten(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    try {
      sum -= down(9, i);
    } catch (const Failure &failure) {
      sum += failure.code & 3;
    }
  }
  return sum;
}

int64_t keptTen(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    try {
      sum -= keptDown(9);
    } catch (const Failure *failure) {
      sum += (failure->code + i) & 3;
    }
  }
  return sum;
}

int64_t run(const std::string &kind, int32_t count) {
  if (kind == "same")
    return same(count);
  if (kind == "kept-same")
    return keptSame(count);
  return kind == "kept-ten" ? keptTen(count) : ten(count); // C++ checks no index
}

} // namespace

int main(int, char **args) {
  const int32_t count = atoi(args[2]);
  const int samples = atoi(args[3]);
  const int64_t sum = run(args[1], count);
  printf("%lld\n", static_cast<long long>(sum));
  for (int sample = -2; sample < samples; ++sample) {
    const auto start = std::chrono::steady_clock::now();
    const int64_t again = run(args[1], count);
    const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
    if (again != sum)
      printf("wrong: %lld\n", static_cast<long long>(again));
    if (sample >= 0)
      printf("%g\n", time.count() / count);
  }
}
