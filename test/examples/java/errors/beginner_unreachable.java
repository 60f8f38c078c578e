class Main {
    public static void main(String[] args) {
        while (true) { }
        System.out.println("x");
    }
    static int f() {
        return 1;
        int x = 2;
    }
    static void g() {
        for (;;) { break; }
        throw new RuntimeException();
        g();
    }
    static void h() { for (int i = 0; ; i++) { continue; i++; } }
}
