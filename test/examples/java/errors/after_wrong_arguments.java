class Main {
  void bar(int x) { }
  void f(String s, java.util.List<Foo> list) {
    System.out.printn(s, zz);
    foo(zz);
    new Main(zz);
    Math.max(zz);
    "a".substring(zz, yy).foo();
    bar(zz).x();
    s = zz + 1;
    list.get(0).x();
    bar(list.get(0));
    s.foo(list.get(0));
  }
}
class Third {
  String.Foo a;
  Integer.Bar b;
  Object o = new String.Foo();
}
