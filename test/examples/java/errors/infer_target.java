class A { static <T> T id(T t) { return t; } void m() {
 String s = id("a");
 String u = id(5);
 int i = id("s");
} }
