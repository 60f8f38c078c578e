class Main {
  public static void main(String[] args) {
    foo.bar.baz();
    foo.Bar b;
  }
}
