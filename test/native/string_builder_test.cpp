// Builders against std::u16string.
#include "string_world.h"

using namespace vmkit;
using namespace vmkit::test;

namespace {

Text textOf(const StringBuilder *builder) {
  Text text;
  const char *units = reinterpret_cast<const char *>(builder->buffer) + ArrayElementsOffset;
  for (int32_t i = 0; i < builder->length; ++i)
    text += builder->coder ? reinterpret_cast<const char16_t *>(units)[i]
                           : static_cast<char16_t>(static_cast<unsigned char>(units[i]));
  return text;
}

Text reversed(Text text) {
  std::reverse(text.begin(), text.end());
  for (size_t i = 0; i + 1 < text.size(); ++i)
    if ((text[i] & 0xFC00) == 0xDC00 && (text[i + 1] & 0xFC00) == 0xD800) {
      std::swap(text[i], text[i + 1]);
      ++i;
    }
  return text;
}

int64_t range(int32_t begin, int32_t end) {
  return static_cast<int64_t>(static_cast<uint32_t>(begin) | static_cast<uint64_t>(end) << 32);
}

/// One random operation on a builder, and on the model of what it holds.
void step(StringWorld &w, Random &random, StringBuilder *builder, Text &model) {
  const Text text = randomText(random, 12);
  String *string = random.below(20) ? w.make(text) : nullptr;
  const Text shown = string ? text : Text(u"null");
  const auto index = static_cast<int32_t>(random.below(model.size() + 3)) - 1;
  const auto other = static_cast<int32_t>(random.below(model.size() + 5)) - 1;
  const auto length = static_cast<int32_t>(model.size());
  const auto at = static_cast<size_t>(std::max(index, 0));
  const int64_t size = length | OfBuilder << 32;
  const bool inside = index >= 0 && index < length;
  const auto number = static_cast<int64_t>(random.next() >> random.below(64));
  const auto unit = static_cast<char16_t>(random.below(4) ? 'a' + random.below(26) : random.next());
  const auto add = [&](const std::string &ascii) { model.append(ascii.begin(), ascii.end()); };
  switch (random.below(20)) {
  case 0:
    w.good(vmkit_builder_append(&w, builder, string));
    model += shown;
    break;
  case 1:
    w.good(vmkit_builder_append_char(&w, builder, unit));
    model += unit;
    break;
  case 2:
    w.good(vmkit_builder_append_int(&w, builder, static_cast<int32_t>(number)));
    add(std::to_string(static_cast<int32_t>(number)));
    break;
  case 3:
    w.good(vmkit_builder_append_long(&w, builder, number));
    add(std::to_string(number));
    break;
  case 4:
    w.good(vmkit_builder_append_boolean(&w, builder, number & 1));
    add(number & 1 ? "true" : "false");
    break;
  case 5:
    w.good(vmkit_builder_append_unsigned(&w, builder, static_cast<uint64_t>(number)));
    add(std::to_string(static_cast<uint64_t>(number)));
    break;
  case 6:
    w.good(vmkit_builder_append_code_point(&w, builder, 0x1F600));
    model += u"\U0001F600";
    w.bad(vmkit_builder_append_code_point(&w, builder, -1), FailureFormat, 0, -1);
    break;
  case 7:
    if (index >= 0 && index <= length) {
      w.good(vmkit_builder_insert(&w, builder, index, string));
      model.insert(at, shown);
    } else {
      w.bad(vmkit_builder_insert(&w, builder, index, string), FailureStringIndex, index,
            length | OfInsert << 32);
    }
    break;
  case 8:
    if (index >= 0 && index <= std::min(other, length)) {
      w.good(vmkit_builder_delete(&w, builder, index, other));
      model.erase(at, static_cast<size_t>(other - index));
    } else {
      w.bad(vmkit_builder_delete(&w, builder, index, other), FailureStringRange,
            range(index, other), size);
    }
    break;
  case 9:
    if (inside) {
      w.good(vmkit_builder_delete_char_at(&w, builder, index));
      model.erase(at, 1);
    } else {
      w.bad(vmkit_builder_delete_char_at(&w, builder, index), FailureStringIndex, index, size);
    }
    break;
  case 10:
    if (inside) {
      w.good(vmkit_builder_set_char_at(&w, builder, index, unit));
      model[at] = unit;
    } else {
      w.bad(vmkit_builder_set_char_at(&w, builder, index, unit), FailureStringIndex, index, size);
    }
    break;
  case 11:
    if (other >= 0) {
      w.good(vmkit_builder_set_length(&w, builder, other));
      model.resize(static_cast<size_t>(other));
    } else {
      w.bad(vmkit_builder_set_length(&w, builder, other), FailureStringIndex, other, size);
    }
    break;
  case 12:
    vmkit_builder_reverse(&w, builder);
    model = reversed(model);
    break;
  case 13:
    if (index >= 0 && index <= std::min(other, length) && string) {
      w.good(vmkit_builder_replace(&w, builder, index, other, string));
      model.replace(at, static_cast<size_t>(other - index), text);
    }
    break;
  case 14:
    w.good(vmkit_builder_append_builder(&w, builder, builder));
    model += model;
    break;
  case 15: {
    Array *units = w.good(vmkit_string_to_chars(&w, w.unitsType, w.make(text)));
    w.good(vmkit_builder_append_chars(&w, builder, units, 0, units->length));
    model += text;
    w.bad(vmkit_builder_append_chars(&w, builder, units, 1, units->length), FailureStringRange,
          range(1, units->length + 1), units->length | OfArray << 32);
    break;
  }
  case 16:
    if (string && !text.empty()) {
      w.good(vmkit_builder_append_range(&w, builder, string, 1, static_cast<int32_t>(text.size())));
      model += text.substr(1);
    }
    break;
  case 17: {
    w.good(vmkit_builder_append_double(&w, builder, 1.5));
    w.good(vmkit_builder_append_float(&w, builder, -0.25f));
    add("1.5-0.25");
    w.good(vmkit_builder_ensure_capacity(&w, builder, length + 3));
    CHECK(vmkit_builder_capacity(&w, builder) >= length);
    break;
  }
  case 18: {
    const size_t found = model.find(text, at);
    CHECK(vmkit_builder_index_of(&w, builder, w.make(text), index) ==
          (found == Text::npos && !(text.empty() && at > model.size()) ? -1
           : found == Text::npos ? length
                                 : static_cast<int32_t>(found)));
    const size_t last = model.rfind(text);
    CHECK(vmkit_builder_last_index_of(&w, builder, w.make(text), INT32_MAX) ==
          (last == Text::npos ? -1 : static_cast<int32_t>(last)));
    break;
  }
  default:
    if (model.size() > 200) {
      w.good(vmkit_builder_delete(&w, builder, 5, INT32_MAX));
      model.resize(5);
    }
  }
  CHECK(textOf(builder) == model);
  CHECK(vmkit_builder_length(builder) == static_cast<int32_t>(model.size()));
  CHECK(StringWorld::textOf(w.good(vmkit_builder_to_string(&w, w.type, builder))) == model);
}

void play(StringWorld &w, uint64_t seed, int rounds) {
  Random random(seed);
  StringBuilder *builder = w.makeBuilder();
  Text model;
  for (int round = 0; round < rounds; ++round) {
    step(w, random, builder, model);
    if (model.size() > 400 || random.below(500) == 0) {
      builder = w.makeBuilder(static_cast<int32_t>(random.below(20)));
      model.clear();
    }
  }
}

} // namespace

TEST_CASE("builders do as the model does") {
  StringWorld w;
  play(w, 1, 50'000);
}

TEST_CASE("builders do as the model does, with a collection at every allocation") {
  StringWorld w(8 * MiB);
  w.setMode({.stress = true, .verify = true, .pollCollects = false, .failAt = 0});
  play(w, 2, 1'000);
}

TEST_CASE("a builder that cannot grow keeps what it has") {
  StringWorld w;
  StringBuilder *builder = w.makeBuilder(4);
  w.good(vmkit_builder_append(&w, builder, w.make(u"text")));
  String *more = w.make(u"more");
  w.setMode({.stress = false, .verify = false, .pollCollects = false, .failAt = 1});
  REQUIRE(vmkit_builder_append(&w, builder, more) == w.failure);
  CHECK(w.failure->kind == FailureMemory);
  CHECK(textOf(builder) == u"text");
  w.good(vmkit_builder_append(&w, builder, more));
  CHECK(textOf(builder) == u"textmore");
}

TEST_CASE("a builder ends at 2^30 - 1 units" * doctest::skip(!hasMemory(6))) {
  StringWorld w(uint64_t{6} << 30);
  StringBuilder *builder = w.makeBuilder();
  String *block = w.good(vmkit_string_repeat(&w, w.make(u"x"), 1 << 29));
  w.good(vmkit_builder_append(&w, builder, block));
  w.bad(vmkit_builder_append(&w, builder, block), FailureTooLong, 1 << 30, 0);
  CHECK(builder->length == 1 << 29);
  block = nullptr;
  w.good(vmkit_builder_set_length(&w, builder, (1 << 30) - 1));
  w.bad(vmkit_builder_append_char(&w, builder, 'x'), FailureTooLong, 1 << 30, 0);
  w.bad(vmkit_builder_insert(&w, builder, 0, w.make(u"x")), FailureTooLong, 1 << 30, 0);
  w.good(vmkit_builder_set_length(&w, builder, 3));
  CHECK(textOf(builder) == u"xxx");
}
