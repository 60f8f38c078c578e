interface Shown {
  default String toString() { return ""; }
  default String toString(int radix) { return ""; }
  default int hashCode() { return 1; }
  default boolean equals(Object other) { return true; }
  default boolean equals(Shown other) { return true; }
}
interface Fine {
  String toString();
  int hashCode();
  boolean equals(Object other);
  static int hashCode(int x) { return x; }
  private void toString(String s) { }
}
interface Final { default Class<?> getClass() { return null; } }
