// Dynamic values: how each is encoded, and equality.
#include "runtime-cpp/value.h"
#include "string_world.h"

#include <cmath>
#include <limits>

using namespace vmkit;
using namespace vmkit::test;

namespace {

/// Of how many kinds a value is; each but the empty one is of one.
int kindsOf(Value value) {
  return isNumber(value) + isBoolean(value) + (value == ValueNil) +
         (value != ValueEmpty && isReference(value));
}

Value valueOfString(const String *text) { return reinterpret_cast<Value>(text); }

} // namespace

TEST_CASE("values: numbers keep their bits, and are nothing else") {
  Random random(3);
  std::vector<double> numbers = {0.0,
                                 -0.0,
                                 1.5,
                                 -1.5,
                                 5e-324,
                                 -5e-324,
                                 std::numeric_limits<double>::max(),
                                 std::numeric_limits<double>::lowest(),
                                 std::numeric_limits<double>::infinity(),
                                 -std::numeric_limits<double>::infinity(),
                                 std::nan("")};
  for (int i = 0; i < 100000; ++i)
    numbers.push_back(__builtin_bit_cast(double, random.next()));
  uint64_t wrong = 0;
  for (const double each : numbers) {
    const double number = canonical(each);
    const Value value = numberValue(number);
    wrong += !isNumber(value) || kindsOf(value) != 1 || isNilOrFalse(value);
    wrong += __builtin_bit_cast(uint64_t, numberOf(value)) != __builtin_bit_cast(uint64_t, number);
    wrong += std::isnan(each) != std::isnan(number);
  }
  CHECK(wrong == 0);
  // The NaN that x86's arithmetic makes, with its sign bit, can be encoded as it is.
  CHECK(isNumber(numberValue(__builtin_bit_cast(double, 0xFFF8000000000000))));
}

TEST_CASE("values: nil, booleans, references, and nothing") {
  CHECK(kindsOf(ValueEmpty) == 0);
  for (const Value value : {ValueNil, ValueFalse, ValueTrue})
    CHECK(kindsOf(value) == 1);
  CHECK(booleanValue(false) == ValueFalse);
  CHECK(booleanValue(true) == ValueTrue);
  CHECK(isNilOrFalse(ValueNil));
  CHECK(isNilOrFalse(ValueFalse));
  CHECK_FALSE(isNilOrFalse(ValueTrue));
  for (const uint64_t address :
       {uint64_t{8}, uint64_t{0x7FFFFFFFFFF8}, uint64_t{0x5555555555550}}) {
    if (address >> 47)
      continue;
    CHECK(isReference(address));
    CHECK(kindsOf(address) == 1);
    CHECK_FALSE(isNilOrFalse(address));
  }
}

TEST_CASE("values: equality is that of numbers, of strings' units, else of words") {
  StringWorld world;
  const auto equal = [](Value a, Value b) {
    CHECK(vmkit_value_equals(a, b) == vmkit_value_equals(b, a));
    return vmkit_value_equals(a, b);
  };
  CHECK(equal(numberValue(0.0), numberValue(-0.0)));
  CHECK(equal(numberValue(1.5), numberValue(1.5)));
  CHECK_FALSE(equal(numberValue(1.5), numberValue(2.5)));
  CHECK_FALSE(equal(numberValue(canonical(NAN)), numberValue(canonical(NAN))));
  CHECK(equal(ValueNil, ValueNil));
  CHECK_FALSE(equal(ValueNil, ValueFalse));
  CHECK_FALSE(equal(ValueTrue, numberValue(1)));

  Random random(5);
  int same = 0;
  for (int i = 0; i < 20000; ++i) {
    const Text a = randomText(random, 4), b = randomText(random, 4);
    String *left = world.make(a), *right = world.make(b);
    if (random.below(2))
      vmkit_string_hash(&world, left);
    if (random.below(2))
      vmkit_string_hash(&world, right);
    same += a == b;
    if (equal(valueOfString(left), valueOfString(right)) != (a == b))
      FAIL_CHECK("strings");
  }
  CHECK(same > 100);
  String *text = world.make(u"1");
  CHECK(equal(valueOfString(text), valueOfString(text)));
  CHECK_FALSE(equal(valueOfString(text), numberValue(1)));
  CHECK_FALSE(equal(valueOfString(text), ValueNil));
  CHECK_FALSE(equal(valueOfString(text), ValueEmpty));
  Object *object = static_cast<World &>(world).make(world.fixedClass(2, {}));
  CHECK_FALSE(equal(valueOfString(text), valueOf(object)));
  CHECK(equal(valueOf(object), valueOf(object)));
  const Text large(100000, u'x');
  CHECK(equal(valueOfString(world.make(large)), valueOfString(world.make(large))));
  CHECK_FALSE(equal(valueOfString(world.make(large)), valueOfString(world.make(large + u"y"))));
}
