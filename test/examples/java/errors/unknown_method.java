class Main {
  public static void main(String[] args) {
    foo(1);
    args.foo();
    "a".foo(2);
  }
}
