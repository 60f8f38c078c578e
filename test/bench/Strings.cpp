// Strings.java in C++, with std::string; its hash is computed as Java's is.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::string words[256], copies[256], text;

void fill() {
  uint32_t random = 1;
  for (int i = 0; i < 256; ++i) {
    std::string word = "word";
    for (int k = 0; k < 3 + (i & 31); ++k) {
      random = random * 1664525 + 1013904223;
      word += static_cast<char>('a' + (random >> 28));
    }
    words[i] = copies[i] = word;
    text += word + ' ';
  }
}

int64_t concatenation(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    const std::string made = words[i & 255] + ":" + std::to_string(i) + " " + words[(i + 7) & 255];
    sum += static_cast<int64_t>(made.size());
  }
  return sum;
}

int64_t equality(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    sum += words[i & 255] == copies[i & 255];
    sum += 2 * (words[i & 255] == copies[(i + 32) & 255]);
  }
  return sum;
}

int32_t hashOf(const std::string &string) {
  uint32_t hash = 0;
  for (const char c : string)
    hash = hash * 31 + static_cast<unsigned char>(c);
  return static_cast<int32_t>(hash);
}

int64_t hash(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i)
    sum += hashOf(text.substr(static_cast<size_t>(i) * 13 & 2047, 24));
  return sum;
}

int64_t substring(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count; ++i) {
    const std::string part = text.substr(static_cast<size_t>(i) * 13 & 2047, 5 + (i & 15));
    sum += static_cast<int64_t>(part.size()) + part[2];
  }
  return sum;
}

int64_t building(int32_t count) {
  int64_t sum = 0;
  for (int32_t i = 0; i < count / 20; ++i) {
    std::string line;
    for (int32_t k = 0; k < 5; ++k) {
      line += words[(i + k) & 255];
      line += '=';
      line +=
          std::to_string(static_cast<int32_t>(static_cast<uint32_t>(i) * static_cast<uint32_t>(k)));
      line += std::to_string(k & 1);
    }
    sum += static_cast<int64_t>(line.size());
  }
  return sum;
}

int64_t run(const std::string &kind, int32_t count) {
  if (kind == "concatenation")
    return concatenation(count);
  if (kind == "equality")
    return equality(count);
  if (kind == "hash")
    return hash(count);
  return kind == "substring" ? substring(count) : building(count);
}

} // namespace

int main(int, char **args) {
  const int32_t count = atoi(args[2]);
  const int samples = atoi(args[3]);
  fill();
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
