class Main {
  static int calls;
  static int next() { return ++calls; }
  int field = 10;
  static Main instance = new Main();
  static Main get() { calls += 100; return instance; }
  public static void main(String[] args) {
    int x = 5;
    x += x++ + ++x;
    System.out.println(x);
    x -= next();
    x *= next();
    x /= next();
    x %= 100;
    System.out.println(x);
    x &= 0xff; x |= 0x100; x ^= 3;
    System.out.println(x);
    get().field += next();
    System.out.println(instance.field + " " + calls);
    System.out.println(get().field++ + " " + calls);
    System.out.println(--get().field + " " + calls);
    long l = 1;
    l += 1.9;
    l <<= 40;
    System.out.println(l);
    int a, b, c;
    a = b = c = 7;
    System.out.println(a + b + c);
    boolean t = true;
    t &= false;
    t |= true;
    t ^= true;
    System.out.println(t);
    String s = "a";
    s += 1 + 2;
    s += 'c';
    s += null;
    s += 1.0;
    System.out.println(s);
    int y = 10;
    y = y++ + y--;
    System.out.println(y);
    byte by = 10;
    by += 300;
    System.out.println(by);
  }
}
