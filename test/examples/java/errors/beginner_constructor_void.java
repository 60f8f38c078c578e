class Main {
    public static void main(String[] args) {
        new P(3);
        new P();
        new Q();
        Q q = Q();
        P p = P(3);
    }
}
class P { void P(int x) { } }
class Q { Q(int a) { } }
class R extends Q { }
class S extends Q { S() { int x = 1; super(2); } }
class T { int T(int x) { return x; } Tt() { } }
