class A extends RuntimeException { }
class B extends Error { }
class C extends Throwable { }
class Main {
  static void a() { throw new A(); }
  static void b() { throw new B(); }
  static void c() { throw new C(); }
  static void d() { try { throw new C(); } catch (Exception e) { } }
  static void e() { try { throw new C(); } catch (Throwable e) { } }
  static void f() { try { throw new B(); } catch (C e) { } }
}
