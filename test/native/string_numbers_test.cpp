// Numbers to text and back: against what OpenJDK gave (test/fixtures/strings), and round trips.
#include "runtime-cpp/string_digits.h"
#include "runtime-cpp/string_numbers.h"
#include "string_world.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace vmkit;
using namespace vmkit::test;

namespace {

template <typename To, typename From> To bitsAs(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  memcpy(&to, &from, sizeof to);
  return to;
}

/// The text that Generate.java wrote with \u escapes.
Text unescaped(const std::string &text) {
  Text result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      result += static_cast<char16_t>(text[i]);
      continue;
    }
    result += static_cast<char16_t>(std::stoi(text.substr(i + 2, 4), nullptr, 16));
    i += 5;
  }
  return result;
}

std::pair<std::string, std::string> halves(const std::string &text, char at) {
  const size_t place = text.find(at);
  REQUIRE(place != std::string::npos);
  return {text.substr(0, place), text.substr(place + 1)};
}

class Checker {
public:
  /// Whether the line is of a kind that is known.
  bool check(const std::string &kind, const std::string &input, const std::string &expected) {
    if (kind == "double") {
      const auto value = bitsAs<double>(static_cast<uint64_t>(std::stoull(input, nullptr, 16)));
      CHECK(w.asciiOf(w.good(vmkit_string_of_double(&w, w.type, value))) == expected);
    } else if (kind == "float") {
      const auto value = bitsAs<float>(static_cast<uint32_t>(std::stoul(input, nullptr, 16)));
      CHECK(w.asciiOf(w.good(vmkit_string_of_float(&w, w.type, value))) == expected);
    } else if (kind == "long" || kind == "unsigned") {
      const auto [radix, number] = halves(input, ' ');
      const int64_t value = std::stoll(number);
      const int32_t base = std::stoi(radix);
      CHECK(w.asciiOf(w.good(
                kind == "long" ? vmkit_string_of_long_radix(&w, w.type, value, base)
                               : vmkit_string_of_unsigned_radix(
                                     &w, w.type, static_cast<uint64_t>(value), base))) == expected);
      if (base == 10 && kind == "long")
        CHECK(w.asciiOf(w.good(vmkit_string_of_long(&w, w.type, value))) == expected);
    } else if (kind.starts_with("parse")) {
      checkParse(kind, input, expected);
    } else if (kind == "lower" || kind == "upper") {
      String *text = w.make(unescaped(input));
      String *changed = w.good(kind == "lower" ? vmkit_string_to_lower(&w, text)
                                               : vmkit_string_to_upper(&w, text));
      const Text wanted = unescaped(expected);
      const bool leaves = wanted[0] > 0xFF;
      CHECK((changed == nullptr) == leaves); // JavaScript does it then
      if (changed)
        CHECK(StringWorld::textOf(changed) == wanted);
    } else if (kind == "compareIgnoreCase") {
      const auto [a, b] = halves(input, ' ');
      String *left = w.make(unescaped(a)), *right = w.make(unescaped(b));
      const int32_t result = vmkit_string_compare_ignore_case(&w, left, right);
      const bool isLatin1 = !isWide(left) && !isWide(right);
      CHECK(result == (isLatin1 ? std::stoi(expected) : INT32_MIN));
    } else if (kind == "white") {
      whites += unescaped(input);
    } else {
      return false;
    }
    return true;
  }

  /// All white space is known, and no more.
  void checkWhites() {
    for (uint32_t unit = 0; unit < 0x10000; ++unit) {
      const Text text = {u'x', static_cast<char16_t>(unit)};
      const Text stripped =
          StringWorld::textOf(w.good(vmkit_string_strip(&w, w.make(text), /*trailing*/ 2)));
      if ((stripped.size() == 1) != (whites.find(static_cast<char16_t>(unit)) != Text::npos)) {
        CAPTURE(unit);
        FAIL_CHECK("white space differs");
      }
    }
  }

private:
  void checkParse(const std::string &kind, const std::string &input, const std::string &expected) {
    if (kind == "parseDouble") {
      String *text = w.make(unescaped(input));
      const auto result = vmkit_string_parse_double(&w, text);
      if (expected == "-")
        return w.bad(result, FailureFormat, static_cast<int64_t>(asWord(text)), 0);
      const auto bits = static_cast<uint64_t>(std::stoull(expected, nullptr, 16));
      const double value = w.good(result);
      CHECK((bitsAs<uint64_t>(value) == bits ||
             std::isnan(value) == std::isnan(bitsAs<double>(bits))));
      if (!std::isnan(value))
        CHECK(bitsAs<uint64_t>(value) == bits);
    } else if (kind == "parseFloat") {
      String *text = w.make(unescaped(input));
      const auto result = vmkit_string_parse_float(&w, text);
      if (expected == "-")
        return w.bad(result, FailureFormat, static_cast<int64_t>(asWord(text)), 0);
      const auto bits = static_cast<uint32_t>(std::stoul(expected, nullptr, 16));
      const float value = w.good(result);
      CHECK(std::isnan(value) == std::isnan(bitsAs<float>(bits)));
      if (!std::isnan(value))
        CHECK(bitsAs<uint32_t>(value) == bits);
    } else {
      const auto [radix, number] = halves(input, ' ');
      String *text = w.make(unescaped(number));
      const int32_t base = std::stoi(radix);
      const auto check = [&](auto result) {
        if (expected == "-")
          return w.bad(result, FailureFormat, static_cast<int64_t>(asWord(text)), base);
        CHECK(w.good(result) == std::stoll(expected));
      };
      if (kind == "parseInt")
        check(vmkit_string_parse_int(&w, text, base));
      else
        check(vmkit_string_parse_long(&w, text, base));
    }
  }

  StringWorld w;
  Text whites;
};

/// How many random numbers: VMKIT_LONG=1 takes minutes.
uint64_t rounds() { return std::getenv("VMKIT_LONG") ? 50'000'000 : 100'000; }

} // namespace

TEST_CASE("numbers and text are those of OpenJDK") {
  const auto path =
      std::filesystem::path(__FILE__).parent_path() / "../fixtures/strings/expected.txt";
  std::ifstream file(path);
  REQUIRE_MESSAGE(file.good(), path.string());
  Checker checker;
  uint64_t lines = 0;
  for (std::string line; std::getline(file, line); ++lines) {
    CAPTURE(line);
    const auto [kind, rest] = halves(line, '\t');
    const auto [input, expected] = halves(rest, '\t');
    CHECK(checker.check(kind, input, expected));
  }
  CHECK(lines > 3000);
  checker.checkWhites();
}

TEST_CASE("numbers read back as they were") {
  StringWorld w(256 * MiB);
  Random random(5);
  for (uint64_t i = 0; i < rounds(); ++i) {
    const auto value = bitsAs<double>(random.next());
    const auto single = bitsAs<float>(static_cast<uint32_t>(random.next()));
    const auto number = static_cast<int64_t>(random.next() >> random.below(64));
    if (!std::isnan(value)) {
      String *text = vmkit_string_of_double(&w, w.type, value).value;
      if (bitsAs<uint64_t>(vmkit_string_parse_double(&w, text).value) != bitsAs<uint64_t>(value))
        FAIL_CHECK(w.asciiOf(text));
      if (std::strtod(w.asciiOf(text).c_str(), nullptr) != value)
        FAIL_CHECK(w.asciiOf(text));
    }
    if (!std::isnan(single)) {
      String *text = vmkit_string_of_float(&w, w.type, single).value;
      if (bitsAs<uint32_t>(vmkit_string_parse_float(&w, text).value) != bitsAs<uint32_t>(single))
        FAIL_CHECK(w.asciiOf(text));
    }
    String *text = vmkit_string_of_long(&w, w.type, number).value;
    if (vmkit_string_parse_long(&w, text, 10).value != number ||
        w.asciiOf(text) != std::to_string(number))
      FAIL_CHECK(w.asciiOf(text));
  }
}

TEST_CASE("the halves between doubles are read exactly") {
  StringWorld w(256 * MiB);
  Random random(6);
  for (uint64_t i = 0; i < rounds() / 100; ++i) {
    // Halfway between two floats, exactly, in decimal: a double that prints all its digits.
    const auto bits = static_cast<uint32_t>(random.next()) & 0x7FFFFFFF;
    const auto low = bitsAs<float>(bits), high = bitsAs<float>(bits + 1);
    if (!std::isfinite(low) || !std::isfinite(high))
      continue;
    const double half = (static_cast<double>(low) + high) / 2;
    char digits[400];
    const int length = snprintf(digits, sizeof digits, "%.*e", 160, half);
    const std::string text(digits, static_cast<size_t>(length));
    const std::string more = text.substr(0, text.find('e')) + "00001" + text.substr(text.find('e'));
    const float even = bits & 1 ? high : low;
    const auto read = [&](const std::string &number) {
      return w.good(vmkit_string_parse_float(&w, w.make(Text(number.begin(), number.end()))));
    };
    CAPTURE(text);
    CHECK(read(text) == even);
    CHECK(read(more) == high);
    // The same in hexadecimal.
    snprintf(digits, sizeof digits, "%a", half);
    CHECK(read(digits) == even);
  }
}

TEST_CASE("concatenation prints each kind of part") {
  StringWorld w;
  Random random(7);
  for (int round = 0; round < 5'000; ++round) {
    StringPart parts[12] = {};
    std::vector<String *> alive;
    Text expected;
    const auto add = [&](const std::string &text) { expected.append(text.begin(), text.end()); };
    const auto count = static_cast<int32_t>(random.below(std::size(parts) + 1));
    for (int32_t i = 0; i < count; ++i) {
      StringPart &part = parts[i];
      part.kind = static_cast<uint32_t>(random.below(10));
      const uint64_t bits = random.next() >> random.below(64);
      part.i64 = static_cast<int64_t>(bits);
      switch (part.kind) {
      case StringPart::Text: {
        const Text text = randomText(random, 20);
        part.text = random.below(5) ? alive.emplace_back(w.make(text)) : nullptr;
        expected += part.text ? text : Text(u"null");
        break;
      }
      case StringPart::Int:
        add(std::to_string(part.i32));
        break;
      case StringPart::Long:
        add(std::to_string(part.i64));
        break;
      case StringPart::Float: {
        char text[NumberSize];
        add({text, static_cast<size_t>(formatFloat(text, part.f32))});
        break;
      }
      case StringPart::Double: {
        char text[NumberSize];
        add({text, static_cast<size_t>(formatDouble(text, part.f64))});
        break;
      }
      case StringPart::Unit:
        expected += static_cast<char16_t>(part.i32);
        break;
      case StringPart::Boolean:
        add(part.i32 ? "true" : "false");
        break;
      case StringPart::Point: {
        String *one = vmkit_string_of_code_point(&w, w.type, part.i32).value;
        expected += one ? StringWorld::textOf(one) : Text(u"\uFFFD");
        break;
      }
      case StringPart::Unsigned:
        add(std::to_string(static_cast<uint32_t>(part.i32)));
        break;
      case StringPart::UnsignedLong:
        add(std::to_string(bits));
        break;
      }
    }
    CHECK(StringWorld::textOf(w.good(vmkit_string_concat(&w, w.type, parts, count))) == expected);
  }
}

TEST_CASE("the number of digits is known before they are written, in units of both widths") {
  const auto check = [](uint64_t value) {
    const std::string expected = std::to_string(value);
    const auto count = static_cast<int32_t>(expected.size());
    REQUIRE(digitsOf64(value) == count);
    if (value <= UINT32_MAX)
      REQUIRE(digitsOf32(static_cast<uint32_t>(value)) == count);
    uint8_t narrow[NumberSize];
    char16_t wide[NumberSize];
    writeDigits(narrow + count, value);
    writeDigits(wide + count, value);
    REQUIRE(std::string(narrow, narrow + count) == expected);
    REQUIRE(std::string(wide, wide + count) == expected);
  };
  for (uint64_t i = 0; i < 20000; ++i)
    check(i);
  for (uint64_t power = 1;; power *= 10) {
    for (uint64_t at : {power - 1, power, power + 1})
      check(at);
    if (power > UINT64_MAX / 10)
      break;
  }
  for (int bit = 0; bit < 64; ++bit)
    for (uint64_t at : {(uint64_t{1} << bit) - 1, uint64_t{1} << bit, ~uint64_t{0} >> bit})
      check(at);
}
