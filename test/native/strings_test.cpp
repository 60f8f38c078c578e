// Strings against the simplest model, on random texts, with a collection at every allocation now
// and then; then what random texts do not reach.
#include "string_world.h"

using namespace vmkit;
using namespace vmkit::test;

namespace {

int32_t place(size_t found) { return found == Text::npos ? -1 : static_cast<int32_t>(found); }

int32_t hashOf(const Text &text) {
  uint32_t hash = 0;
  for (const char16_t unit : text)
    hash = hash * 31 + unit;
  return static_cast<int32_t>(hash);
}

int32_t compare(const Text &a, const Text &b) {
  for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
    if (a[i] != b[i])
      return a[i] - b[i];
  return static_cast<int32_t>(a.size()) - static_cast<int32_t>(b.size());
}

Text replace(const Text &text, const Text &part, const Text &other) {
  Text result;
  size_t at = 0;
  if (part.empty()) {
    result = other;
    for (const char16_t unit : text)
      (result += unit) += other;
    return result;
  }
  for (size_t next; (next = text.find(part, at)) != Text::npos; at = next + part.size())
    (result += text.substr(at, next - at)) += other;
  return result += text.substr(at);
}

std::vector<int32_t> pointsOf(const Text &text) {
  std::vector<int32_t> points;
  for (size_t i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i];
    if ((unit & 0xFC00) == 0xD800 && i + 1 < text.size() && (text[i + 1] & 0xFC00) == 0xDC00)
      points.push_back(0x10000 + ((unit - 0xD800) << 10) + (text[++i] - 0xDC00));
    else
      points.push_back(unit);
  }
  return points;
}

Text reverse(const Text &text) {
  const auto points = pointsOf(text);
  Text result;
  for (auto at = points.rbegin(); at != points.rend(); ++at) {
    if (*at >= 0x10000)
      (result += static_cast<char16_t>(0xD7C0 + (*at >> 10))) +=
          static_cast<char16_t>(0xDC00 + (*at & 0x3FF));
    else
      result += static_cast<char16_t>(*at);
  }
  return result;
}

int64_t range(int32_t begin, int32_t end) {
  return static_cast<int64_t>(static_cast<uint32_t>(begin) | static_cast<uint64_t>(end) << 32);
}

int64_t lengthOperand(const Text &text, StringOperation operation) {
  return static_cast<int64_t>(text.size()) | operation << 32;
}

/// One round of everything that takes up to three texts.
void compareWithModel(StringWorld &w, Random &random) {
  const Text a = randomText(random, 40), b = randomText(random, random.below(4) ? 3 : 40),
             c = randomText(random, 5);
  String *x = w.make(a), *y = w.make(b), *z = w.make(c);
  const auto size = static_cast<int32_t>(a.size());
  const auto is = [&](Result<String *> result, const Text &text) {
    CHECK(StringWorld::textOf(w.good(result)) == text);
  };

  CHECK(StringWorld::textOf(x) == a);
  CHECK(vmkit_string_equals(&w, x, y) == (a == b));
  CHECK(vmkit_string_equals(&w, x, w.make(a)));
  CHECK(vmkit_string_compare(&w, x, y) == compare(a, b));
  CHECK(vmkit_string_hash(&w, x) == hashOf(a));
  CHECK(vmkit_string_hash(&w, x) == hashOf(a));
  is(vmkit_string_concat2(&w, x, y), a + b);
  is(vmkit_string_replace(&w, x, y, z), replace(a, b, c));
  is(vmkit_string_reverse(&w, x), reverse(a));
  const auto count = static_cast<int32_t>(random.below(4));
  Text repeated;
  for (int32_t i = 0; i < count; ++i)
    repeated += a;
  is(vmkit_string_repeat(&w, x, count), repeated);

  const auto from = static_cast<int32_t>(random.below(a.size() + 3)) - 1;
  const size_t start = static_cast<size_t>(std::max(from, 0));
  const size_t found = start > a.size() ? (b.empty() ? a.size() : Text::npos) : a.find(b, start);
  CHECK(vmkit_string_index_of(&w, x, y, from) == place(found));
  CHECK(vmkit_string_last_index_of(&w, x, y, from) ==
        (from < 0 ? -1 : place(a.rfind(b, static_cast<size_t>(from)))));
  if (!b.empty()) {
    const char16_t unit = b[0];
    CHECK(vmkit_string_index_of_char(&w, x, unit, from) ==
          (start > a.size() ? -1 : place(a.find(unit, start))));
    CHECK(vmkit_string_last_index_of_char(&w, x, unit, from) ==
          (from < 0 ? -1 : place(a.rfind(unit, static_cast<size_t>(from)))));
    const char16_t with = c.empty() ? u'x' : c[0];
    Text changed = a;
    std::replace(changed.begin(), changed.end(), unit, with);
    is(vmkit_string_replace_char(&w, x, unit, with), changed);
  }
  const bool inside = from >= 0 && static_cast<size_t>(from) + b.size() <= a.size();
  CHECK(vmkit_string_starts_with(&w, x, y, from) == (inside && a.compare(start, b.size(), b) == 0));
  CHECK(vmkit_string_ends_with(&w, x, y) == a.ends_with(b));

  const auto begin = static_cast<int32_t>(random.below(a.size() + 3)) - 1;
  const auto end = static_cast<int32_t>(random.below(a.size() + 3)) - 1;
  const StringOperation operation = isWide(x) ? OfWide : OfLatin1;
  if (begin >= 0 && begin <= end && end <= size) {
    is(vmkit_string_substring(&w, x, begin, end),
       a.substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin)));
    const auto points =
        pointsOf(a.substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin)));
    CHECK(w.good(vmkit_string_code_point_count(&w, x, begin, end)) ==
          static_cast<int32_t>(points.size()));
  } else {
    w.bad(vmkit_string_substring(&w, x, begin, end), FailureStringRange, range(begin, end),
          lengthOperand(a, operation));
  }
  if (begin >= 0 && begin < size) {
    const auto at = static_cast<size_t>(begin);
    CHECK(w.good(vmkit_string_char_at(&w, x, begin)) == a[at]);
    CHECK(w.good(vmkit_string_code_point_at(&w, x, begin)) == pointsOf(a.substr(at))[0]);
    CHECK(w.good(vmkit_string_code_point_before(&w, x, begin + 1)) ==
          pointsOf(a.substr(0, at + 1)).back());
    CHECK(w.good(vmkit_string_offset_by_code_points(&w, x, begin, 1)) ==
          begin + (pointsOf(a.substr(at))[0] >= 0x10000 ? 2 : 1));
  } else {
    w.bad(vmkit_string_char_at(&w, x, begin), FailureStringIndex, begin,
          lengthOperand(a, operation));
    w.bad(vmkit_string_code_point_at(&w, x, begin), FailureStringIndex, begin,
          lengthOperand(a, operation));
  }

  // To memory and back.
  const int64_t bytes = vmkit_string_utf8_length(&w, x);
  std::vector<uint8_t> utf8(static_cast<size_t>(bytes) + 1, 0xAA);
  CHECK(vmkit_string_to_utf8(&w, x, utf8.data(), bytes) == bytes);
  CHECK(utf8.back() == 0xAA);
  Text replaced;
  for (const int32_t point : pointsOf(a)) {
    if (point >= 0x10000)
      (replaced += static_cast<char16_t>(0xD7C0 + (point >> 10))) +=
          static_cast<char16_t>(0xDC00 + (point & 0x3FF));
    else
      replaced += (point & 0xF800) == 0xD800 ? u'\uFFFD' : static_cast<char16_t>(point);
  }
  is(vmkit_string_from_utf8(&w, w.type, utf8.data(), bytes), replaced);
  CHECK((vmkit_string_lone_surrogate(&w, x) >= 0) == (replaced != a));
  Array *units = w.good(vmkit_string_to_chars(&w, w.unitsType, x));
  is(vmkit_string_from_chars(&w, w.type, units, 0, size), a);
  Array *array = w.good(vmkit_string_to_bytes(&w, w.bytesType, x));
  is(vmkit_string_from_bytes(&w, w.type, array, 0, array->length), replaced);

  // Interning.
  String *one = w.good(vmkit_string_intern(&w, x));
  CHECK(w.good(vmkit_string_intern(&w, w.make(a))) == one);
  CHECK((w.good(vmkit_string_intern(&w, y)) == one) == (a == b));
}

} // namespace

TEST_CASE("strings do as the model does") {
  StringWorld w;
  Random random(1);
  for (int round = 0; round < 20'000; ++round)
    compareWithModel(w, random);
}

TEST_CASE("strings do as the model does, with a collection at every allocation") {
  StringWorld w(8 * MiB);
  w.setMode({.stress = true, .verify = true, .pollCollects = false, .failAt = 0});
  Random random(2);
  for (int round = 0; round < 150; ++round)
    compareWithModel(w, random);
}

TEST_CASE("null is equal to null alone") {
  StringWorld w;
  String *text = w.make(u"");
  CHECK(vmkit_string_equals(&w, nullptr, nullptr));
  CHECK_FALSE(vmkit_string_equals(&w, text, nullptr));
  CHECK_FALSE(vmkit_string_equals(&w, nullptr, text));
}

TEST_CASE("strings of equal hash codes are told apart") {
  StringWorld w;
  std::vector<String *> strings;
  // "Aa" and "BB" have one hash code; so have all texts of these parts.
  for (int bits = 0; bits < 1 << 10; ++bits) {
    Text text;
    for (int i = 0; i < 10; ++i)
      text += bits >> i & 1 ? u"Aa" : u"BB";
    strings.push_back(w.make(text));
    w.stack.push_back(asWord(strings.back()));
    CHECK(vmkit_string_hash(&w, strings.back()) == vmkit_string_hash(&w, strings.front()));
    CHECK(w.good(vmkit_string_intern(&w, strings.back())) == strings.back());
  }
  CHECK(vmkit_interned_count(&w) == 1 << 10);
  for (size_t i = 1; i < strings.size(); ++i)
    CHECK_FALSE(vmkit_string_equals(&w, strings[i - 1], strings[i]));
}

TEST_CASE("invalid UTF-8 becomes U+FFFD as the encoding standard says") {
  StringWorld w;
  const auto decoded = [&](const char *bytes, int64_t count = -1) {
    return StringWorld::textOf(
        w.good(vmkit_string_from_utf8(&w, w.type, reinterpret_cast<const uint8_t *>(bytes),
                                      count < 0 ? static_cast<int64_t>(strlen(bytes)) : count)));
  };
  CHECK(decoded("a\0b", 3) == Text(u"a\0b", 3));
  CHECK(decoded("\xFF") == u"\uFFFD");
  CHECK(decoded("\x80\x80") == u"\uFFFD\uFFFD");
  CHECK(decoded("\xC0\xAF") == u"\uFFFD\uFFFD");                     // overlong
  CHECK(decoded("\xE0\x80\xAF") == u"\uFFFD\uFFFD\uFFFD");           // overlong
  CHECK(decoded("\xED\xA0\x80") == u"\uFFFD\uFFFD\uFFFD");           // a surrogate
  CHECK(decoded("\xF4\x90\x80\x80") == u"\uFFFD\uFFFD\uFFFD\uFFFD"); // above U+10FFFF
  CHECK(decoded("\xF5\x80\x80\x80") == u"\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(decoded("\xE2\x82") == u"\uFFFD"); // breaks off
  CHECK(decoded("\xE2\x82"
                "a") == u"\uFFFD"
                        u"a");
  CHECK(decoded("\xF0\x9F\x98"
                "a") == u"\uFFFD"
                        u"a");
  CHECK(decoded("\xF0\x9F\x98\xF0\x9F\x98\x80") == u"\uFFFD\U0001F600");
  CHECK(decoded("\xE2\x82\xAC\xC3\xA9") == u"\u20AC\u00E9");
  // Where blocks of 16 end.
  for (int before = 0; before < 40; ++before) {
    const std::string ascii(static_cast<size_t>(before), 'x');
    const Text text(ascii.begin(), ascii.end());
    CHECK(decoded((ascii + "\xF0\x9F\x98\x80y" + ascii).c_str()) == text + u"\U0001F600y" + text);
    CHECK(decoded((ascii + "\xF0\x9F\x98").c_str()) == text + u"\uFFFD");
  }
}

TEST_CASE("UTF-8 is cut between code points when there is no room") {
  StringWorld w;
  String *text = w.make(u"a\u00E9\u20AC\U0001F600");
  uint8_t out[16];
  const int64_t whole[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10};
  for (int64_t room = 0; room < 12; ++room)
    CHECK(vmkit_string_to_utf8(&w, text, out, room) == whole[room]);
}

TEST_CASE("code points and arrays that do not fit are refused") {
  StringWorld w;
  Array *points = w.makeArray(w.pointsType, 3);
  auto *values =
      reinterpret_cast<int32_t *>(reinterpret_cast<char *>(points) + ArrayElementsOffset);
  values[0] = 'a';
  values[1] = 0x1F600;
  values[2] = 0xE9;
  CHECK(StringWorld::textOf(w.good(vmkit_string_from_code_points(&w, w.type, points, 0, 3))) ==
        u"a\U0001F600\u00E9");
  CHECK_FALSE(isWide(w.good(vmkit_string_from_code_points(&w, w.type, points, 2, 1))));
  values[1] = 0x110000;
  w.bad(vmkit_string_from_code_points(&w, w.type, points, 0, 3), FailureFormat, 0, 0x110000);
  w.bad(vmkit_string_from_code_points(&w, w.type, points, 1, 3), FailureStringRange, range(1, 4),
        3 | OfArray << 32);
  w.bad(vmkit_string_from_code_points(&w, w.type, points, INT32_MAX, 1), FailureStringRange,
        range(INT32_MAX, INT32_MIN), 3 | OfArray << 32);
  w.bad(vmkit_string_of_code_point(&w, w.type, -1), FailureFormat, 0, -1);
  Array *units = w.makeArray(w.unitsType, 2);
  w.bad(vmkit_string_get_chars(&w, w.make(u"abc"), 0, 3, units, 0), FailureStringRange, range(0, 3),
        2 | OfArray << 32);
  w.bad(vmkit_string_get_chars(&w, w.make(u"abc"), 2, 1, units, 0), FailureStringRange, range(2, 1),
        3 | OfLatin1 << 32);
}

TEST_CASE("interned strings die with their last use, and constants do not") {
  StringWorld w;
  for (int i = 0; i < 10'000; ++i) {
    const std::string number = std::to_string(i);
    w.good(vmkit_string_intern(&w, w.make(Text(number.begin(), number.end()))));
  }
  CHECK(vmkit_interned_count(&w) == 10'000);
  String *kept = w.make(u"kept");
  REQUIRE(vmkit_interned_add(&w, kept));
  REQUIRE(vmkit_interned_keep(&w, kept));
  const uint64_t address = asWord(kept);
  kept = nullptr;
  w.collect(CollectionFull);
  CHECK(vmkit_interned_count(&w) < 100); // the stack may hold some
  CHECK(asWord(w.good(vmkit_string_intern(&w, w.make(u"kept")))) == address);
  // What lies outside of the heap is never looked for there.
  alignas(8) char outside[24] = {};
  auto *image = reinterpret_cast<String *>(outside);
  image->type = w.type;
  image->lengthAndCoder = 2 << 1;
  memcpy(outside + 16, "xy", 2);
  CHECK(vmkit_interned_find(&w, image) == nullptr);
  REQUIRE(vmkit_interned_add(&w, image));
  w.collect(CollectionFull);
  CHECK(w.good(vmkit_string_intern(&w, w.make(u"xy"))) == image);
}

TEST_CASE("each allocation that fails is told, and nothing is lost") {
  StringWorld w;
  String *text = w.make(u"text\u0100"), *other = w.make(u"other"), *part = w.make(u"t");
  const auto fails = [&](auto work) {
    w.setMode({.stress = false, .verify = false, .pollCollects = false, .failAt = 1});
    const auto result = work();
    REQUIRE(result.exception == w.failure);
    CHECK(w.failure->kind == FailureMemory);
    w.good(work());
  };
  fails([&] { return vmkit_string_concat2(&w, text, other); });
  fails([&] { return vmkit_string_substring(&w, text, 1, 2); });
  fails([&] { return vmkit_string_repeat(&w, text, 3); });
  fails([&] { return vmkit_string_replace(&w, text, part, other); });
  fails([&] { return vmkit_string_replace_char(&w, text, 't', 'x'); });
  fails([&] { return vmkit_string_reverse(&w, text); });
  fails([&] { return vmkit_string_to_upper(&w, other); });
  fails([&] { return vmkit_string_of_double(&w, w.type, 1.5); });
  fails([&] { return vmkit_string_to_chars(&w, w.unitsType, text); });
}

TEST_CASE("strings end at 2^30 - 1 units" * doctest::skip(!hasMemory(6))) {
  StringWorld w(uint64_t{5} << 30);
  String *text = w.good(vmkit_string_repeat(&w, w.make(u"x"), 1 << 29));
  CHECK(lengthOf(text) == 1 << 29);
  CHECK(w.polls == 0);
  w.pollRequested = 1;
  w.bad(vmkit_string_concat2(&w, text, text), FailureTooLong, 1 << 30, 0);
  w.bad(vmkit_string_repeat(&w, w.make(u"abc"), INT32_MAX), FailureTooLong, 3 * int64_t{INT32_MAX},
        0);
  String *most =
      w.good(vmkit_string_concat2(&w, text, w.good(vmkit_string_substring(&w, text, 1, 1 << 29))));
  CHECK(lengthOf(most) == MaxStringLength);
  CHECK(vmkit_string_index_of(&w, most, w.make(u"xy"), 0) == -1);
  CHECK(vmkit_string_last_index_of_char(&w, most, 'y', INT32_MAX) == -1);
  CHECK(w.polls > (1 << 30) / (64 * 1024));
}

TEST_CASE("what runs long polls") {
  StringWorld w(256 * MiB);
  w.pollRequested = 1;
  String *text = w.good(vmkit_string_repeat(&w, w.make(u"ab"), 1 << 20));
  String *wide = w.good(vmkit_string_concat2(&w, text, w.make(u"\u0100")));
  String *copy = w.good(vmkit_string_repeat(&w, w.make(u"ab"), 1 << 20));
  Array *units = w.makeArray(w.unitsType, 3 << 20);
  StringBuilder *builder = w.makeBuilder();
  const auto polls = [&](const char *what, auto work) {
    CAPTURE(what);
    w.polls = 0;
    work();
    CHECK(w.polls >= 24); // 2 MiB in blocks of 64 KB
  };
  polls("equals", [&] { CHECK(vmkit_string_equals(&w, text, copy)); });
  polls("compare", [&] { CHECK(vmkit_string_compare(&w, text, wide) < 0); });
  polls("hash", [&] { vmkit_string_hash(&w, text); });
  polls("index_of_char", [&] { CHECK(vmkit_string_index_of_char(&w, text, 'c', 0) == -1); });
  polls("index_of_char", [&] { CHECK(vmkit_string_index_of_char(&w, wide, 'c', 0) == -1); });
  polls("index_of", [&] { CHECK(vmkit_string_index_of(&w, text, w.make(u"aa"), 0) == -1); });
  polls("index_of", [&] { CHECK(vmkit_string_index_of(&w, wide, w.make(u"aa"), 0) == -1); });
  polls("last_index_of", [&] { vmkit_string_last_index_of(&w, text, w.make(u"aa"), INT32_MAX); });
  polls("substring", [&] { w.good(vmkit_string_substring(&w, text, 1, 2 << 20)); });
  polls("substring", [&] { w.good(vmkit_string_substring(&w, wide, 0, 2 << 20)); });
  polls("replace", [&] { w.good(vmkit_string_replace(&w, text, w.make(u"a"), w.make(u"b"))); });
  polls("replace_char", [&] { w.good(vmkit_string_replace_char(&w, wide, 'a', 'b')); });
  polls("to_upper", [&] { w.good(vmkit_string_to_upper(&w, text)); });
  polls("reverse", [&] { w.good(vmkit_string_reverse(&w, wide)); });
  polls("utf8_length", [&] { vmkit_string_utf8_length(&w, wide); });
  polls("to_bytes", [&] { w.good(vmkit_string_to_bytes(&w, w.bytesType, wide)); });
  polls("get_chars", [&] { w.good(vmkit_string_get_chars(&w, text, 0, 2 << 20, units, 0)); });
  polls("from_chars", [&] { w.good(vmkit_string_from_chars(&w, w.type, units, 0, 3 << 20)); });
  polls("code_point_count", [&] { w.good(vmkit_string_code_point_count(&w, wide, 0, 2 << 20)); });
  polls("parse_int", [&] {
    vmkit_string_parse_int(&w, w.good(vmkit_string_repeat(&w, w.make(u"0"), 2 << 20)), 10);
  });
  polls("parse_double", [&] {
    vmkit_string_parse_double(&w, w.good(vmkit_string_repeat(&w, w.make(u"1"), 2 << 20)));
  });
  polls("append", [&] { w.good(vmkit_builder_append(&w, builder, text)); });
  polls("append", [&] { w.good(vmkit_builder_append(&w, builder, wide)); });
  polls("builder reverse", [&] { vmkit_builder_reverse(&w, builder); });
  polls("to_string", [&] { w.good(vmkit_builder_to_string(&w, w.type, builder)); });
}
