class Main {
  public static void main(String[] args) {
    Foo f = new Foo();
    Bar.baz();
  }
}
