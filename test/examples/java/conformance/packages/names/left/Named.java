package left;

public interface Named {
  String name();
  default String hello() { return "hello " + name(); }
}
