// Strings without an engine, and the simplest model of what they do, to compare with.
#ifndef VMKIT_TEST_NATIVE_STRING_WORLD_H
#define VMKIT_TEST_NATIVE_STRING_WORLD_H

#include "runtime-cpp/string_builder.h"
#include "runtime-cpp/string_intern.h"
#include "runtime-cpp/strings.h"
#include "world.h"

#include <doctest/doctest.h>
#include <pthread.h>
#include <unistd.h>

namespace vmkit::test {

using Text = std::u16string;

/// A world whose collector scans the thread's own stack: what a test or the runtime holds in locals
/// lives.
class StringWorld : public World {
public:
  explicit StringWorld(uint64_t maximum = 64 * MiB) : World(maximum) {
    type = stringClass();
    bytesType = arrayClass(1);
    unitsType = arrayClass(2);
    pointsType = arrayClass(4);
    builderType = fixedClass(3, {1});
    pthread_attr_t attributes;
    void *low = nullptr;
    size_t size = 0;
    pthread_getattr_np(pthread_self(), &attributes);
    pthread_attr_getstack(&attributes, &low, &size);
    pthread_attr_destroy(&attributes);
    top = reinterpret_cast<uintptr_t *>(static_cast<char *>(low) + size);
    scanStacks = [](Context *context, const void *stackPointer,
                    void (*visit)(void *, const uintptr_t *, const uintptr_t *), void *data) {
      const uintptr_t aligned = (reinterpret_cast<uintptr_t>(stackPointer) + 7) & ~uintptr_t{7};
      visit(data, reinterpret_cast<uintptr_t *>(aligned), static_cast<StringWorld *>(context)->top);
    };
    pollSlow = [](Context *context) { static_cast<StringWorld *>(context)->polls++; };
  }
  ~StringWorld() {
    vmkit_interned_release(this);
    for (const std::string &report : reports)
      FAIL_CHECK(report);
  }

  String *make(const Text &text) {
    return good(
        vmkit_string_from_utf16(this, type, text.data(), static_cast<int64_t>(text.size())));
  }

  /// The result of what did not fail; strings are checked as well, unless they are very long.
  template <typename T> T good(Result<T> result) {
    REQUIRE(result.exception == nullptr);
    if constexpr (std::is_same_v<T, String *>)
      if (result.value && lengthOf(result.value) < 1 << 20)
        check(result.value);
    return result.value;
  }

  void good(void *word) { REQUIRE(word == nullptr); }

  /// What failed, and how.
  template <typename T> void bad(Result<T> result, FailureKind kind, int64_t a, int64_t b) {
    bad(result.exception, kind, a, b);
  }

  void bad(void *word, FailureKind kind, int64_t a, int64_t b) {
    REQUIRE(word == failure);
    CHECK(failure->kind == kind);
    CHECK(failure->a == a);
    CHECK(failure->b == b);
  }

  /// The invariants: canonical, and padded with zeros.
  static void check(const String *string) {
    const Text text = textOf(string);
    const bool wide =
        std::any_of(text.begin(), text.end(), [](char16_t unit) { return unit > 0xFF; });
    CHECK(isWide(string) == wide);
    const size_t bytes = text.size() << wide;
    for (size_t i = bytes; i % 8 != 0; ++i)
      CHECK(latin1Of(string)[i] == 0);
  }

  static Text textOf(const String *string) {
    Text text;
    for (int32_t i = 0; i < lengthOf(string); ++i)
      text += unitOf(string, i);
    return text;
  }

  std::string asciiOf(const String *string) {
    std::string text;
    for (const char16_t unit : textOf(string))
      text += static_cast<char>(unit);
    return text;
  }

  StringBuilder *makeBuilder(int32_t capacity = 0) {
    Array *buffer = makeArray(bytesType, capacity);
    auto *builder = reinterpret_cast<StringBuilder *>(World::make(builderType));
    builder->buffer = buffer;
    vmkit_write_barrier(this, &builder->buffer);
    return builder;
  }

  Class *type, *bytesType, *unitsType, *pointsType, *builderType;
  uint64_t polls = 0;

private:
  uintptr_t *top;
};

/// Whether the machine has memory for strings of the greatest length.
inline bool hasMemory(uint64_t gigabytes) {
  const auto pages = static_cast<uint64_t>(sysconf(_SC_AVPHYS_PAGES));
  return pages * static_cast<uint64_t>(sysconf(_SC_PAGESIZE)) > gigabytes << 30;
}

/// Texts that are short, of few letters, so that they meet; of all kinds of units.
inline Text randomText(Random &random, uint64_t longest) {
  static constexpr std::u16string_view alphabets[] = {u"ab", u"aA \u00e9\u00c9", u"ab\u0100",
                                                      u"\xD83D\xDE00\xDE01"
                                                      u"a",
                                                      u"\u00df\u00b5\u00ff\t\u2003"};
  const std::u16string_view alphabet = alphabets[random.below(std::size(alphabets))];
  Text text;
  for (uint64_t n = random.below(longest + 1); n > 0; --n)
    text += alphabet[random.below(alphabet.size())];
  return text;
}

} // namespace vmkit::test

#endif
