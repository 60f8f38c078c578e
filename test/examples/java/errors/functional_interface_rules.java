interface Two {
  void a();
  void b();
}

interface None {}

abstract class Not {
  abstract void m();
}

@FunctionalInterface
interface Wrong {
  void a();
  void b();
}

class Main {
  Two two = () -> {};
  None none = () -> {};
  Not not = () -> {};
}
