record Point(int hashCode, int x) {}

record Line(int a, int a) {}

record Varargs(int... xs, int y) {}
