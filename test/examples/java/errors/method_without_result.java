class Main {
  foo() { }
}
