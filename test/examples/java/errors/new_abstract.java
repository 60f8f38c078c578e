class A { static abstract class Abs { } interface I { } enum E { X } void m() {
 new Abs();
 new I();
 new E();
} }
