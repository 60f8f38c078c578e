package common;

public class Parent {
  protected static int counter = 10;
  protected static class Nested {
    public String text = "nested of " + Parent.class.getSimpleName();
    public Nested() {}
  }
  protected static String protectedMethod() { return "protected " + ++counter; }
}
