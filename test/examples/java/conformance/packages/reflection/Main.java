import java.lang.reflect.*;
public class Main {
  static abstract class Abs { Abs(){} }
  interface I {}
  enum Color { RED; }
  static class Two { final int a; final String b; Two(int a, String b){this.a=a;this.b=b;} public String toString(){return a+b;} }
  static class Bad { Bad() { throw new IllegalStateException("bad"); } }
  static class Init { static { System.out.println("init"); } static int x; }
  static class BadInit { static int x = 1/0; }
  class Inner { public String toString(){return "inner of "+Main.this;} }
  static void run(String what, java.util.function.Supplier<Object> s) {
    try { System.out.println(what + ": " + s.get()); } catch (RuntimeException e) { System.out.println(what + " failed: " + e + " / " + e.getCause()); }
  }
  interface Thrower { Object get() throws Exception; }
  static void t(String what, Thrower s) {
    try { System.out.println(what + ": " + s.get()); } catch (Throwable e) { System.out.println(what + " failed: " + e + " / " + e.getCause()); }
  }
  public static void main(String[] args) throws Exception {
    t("no", () -> Class.forName("Nope"));
    t("null", () -> Class.forName(null));
    t("slash", () -> Class.forName("pk/A"));
    t("dot", () -> Class.forName("Main.Two"));
    t("abs", () -> Class.forName("Main$Abs").getDeclaredConstructor().newInstance());
    t("iface", () -> I.class.getDeclaredConstructor().newInstance());
    t("enum", () -> Color.class.getDeclaredConstructor().newInstance());
    t("enum2", () -> Color.class.getDeclaredConstructor(String.class,int.class).newInstance("A", 3));
    t("two", () -> Two.class.getDeclaredConstructor(int.class,String.class).newInstance(3, "x"));
    t("two-short", () -> Two.class.getDeclaredConstructor(int.class,String.class).newInstance((short) 3, "x"));
    t("two-char", () -> Two.class.getDeclaredConstructor(int.class,String.class).newInstance('c', "x"));
    t("two-long", () -> Two.class.getDeclaredConstructor(int.class,String.class).newInstance(3L, "x"));
    t("two-obj", () -> Two.class.getDeclaredConstructor(int.class,String.class).newInstance(3, new Object()));
    t("two-null", () -> Two.class.getDeclaredConstructor(int.class,String.class).newInstance(null, null));
    t("two-few", () -> Two.class.getDeclaredConstructor(int.class,String.class).newInstance(3));
    t("two-none", () -> Two.class.getDeclaredConstructor().newInstance());
    t("two-other", () -> Two.class.getDeclaredConstructor(long.class, int[].class, String[][].class));
    t("two-ctor", () -> Two.class.getDeclaredConstructor(int.class,String.class));
    t("pubctor", () -> pk.A.class.getConstructor(int.class, String[].class));
    t("two-getctor", () -> Two.class.getConstructor(int.class,String.class));
    t("bad", () -> Bad.class.getDeclaredConstructor().newInstance());
    t("badold", () -> Bad.class.newInstance());
    t("inner", () -> Inner.class.getDeclaredConstructor(Main.class).newInstance(new Main(){ public String toString(){return "m";}}));
    t("inner0", () -> Inner.class.getDeclaredConstructor().newInstance());
    t("init", () -> Class.forName("Main$Init"));
    t("badinit", () -> Class.forName("Main$BadInit"));
    t("badinit", () -> Class.forName("Main$BadInit"));
    t("arr", () -> Class.forName("[I"));
    t("arr2", () -> Class.forName("[[Ljava.lang.String;"));
    t("arr3", () -> Class.forName("[LMain$Two;"));
    t("int", () -> Class.forName("int"));
    t("string", () -> Class.forName("java.lang.String").getDeclaredConstructor().newInstance());
    t("list", () -> Class.forName("java.util.ArrayList").getDeclaredConstructor().newInstance());
    Class<?> c = Class.forName("pk.A");
    System.out.println(c + " " + c.getSimpleName());
    Object o = c.getDeclaredConstructor().newInstance();
    System.out.println(o);
    Class<? extends Runnable> r = (Class<? extends Runnable>) Class.forName("pk.R");
    r.getDeclaredConstructor().newInstance().run();
    r.newInstance().run();
    System.out.println(Class.forName("pk.A") == o.getClass());
  }
}
