class Main {
  static class A {}
  static class B extends A {}
  static class C extends A {}
  static void f(double d, long l, Object o, A a) {
    int i = d;
    int j = l;
    float g = d;
    B b = a;
    String s = o;
    int[] xs = o;
    B c = (B) new C();
    String t = (String) 5;
    int n = (int) "5";
    boolean p = (boolean) 1;
    char q = i;
    short r = q;
    byte u = (byte) 'x' + 1;
    i = i * 2.0;
    i += 2.0;
    Integer boxed = (Integer) l;
    Runnable run = (Runnable) s;
  }
}
