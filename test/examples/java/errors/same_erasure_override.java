import java.util.List;

class A {
  void take(List<String> a) {}
}

class B extends A {
  void take(List<Integer> a) {}
}
