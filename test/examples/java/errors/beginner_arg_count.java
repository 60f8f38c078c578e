class Main {
    public static void main(String[] args) {
        f();
        f(1, 2, 3);
        f("a", 1);
        new P();
        new P("x");
        Math.max(1);
        "a".charAt();
        "a".substring("b");
        args.length();
        "a".length;
        new Main(3);
    }
    static void f(int a, int b) { }
    static class P { P(int x) { } }
}
