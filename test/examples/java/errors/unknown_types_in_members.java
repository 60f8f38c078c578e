class Main extends Base implements Shape {
  Foo f;
  Bar m(Baz b) { return null; }
}
