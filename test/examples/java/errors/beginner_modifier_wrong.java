static class Main { public private int x; final abstract class A { } static int y() { static int z = 1; return z; } public void f() { private int k = 1; } abstract void g() { } }
