@interface An {
  int v();
  int f(int x);
  Object o();
  An self();
  String[][] z();
  <T> int g();
  int h() throws Exception;
  Class<?> c() default String.class;
  void v2();
  int hashCode();
  String[] names() default {};
  Kind kind() default Kind.A;
  Override over() default @Override;
  Integer boxed();
}
enum Kind { A }
class Foo { @Foo void y() { } @An2 void z() { } }
