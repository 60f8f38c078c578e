interface I { default String hi() { return ""; } String abs(); }
class C implements I { public String abs() { return ""; }
  java.util.function.Supplier<String> a = I.super::hi;
  java.util.function.Supplier<String> c = () -> I.super.hi();
  java.util.function.Supplier<String> d = () -> I.super.abs();
  java.util.function.Supplier<String> e = Comparable.super::toString;
}
