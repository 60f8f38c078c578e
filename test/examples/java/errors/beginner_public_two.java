class Main {
    public static void main(String[] args) { new B().f(1); }
}
class B { int f() { return 1; } }
class B { }
class C { int f() { return 1; } int f() { return 2; } int x; String x; }
