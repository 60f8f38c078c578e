class Main {
    public static void main(String[] args) {
        f(1);
    }
    static void k(a, b) { }
    static void f(int) { }
}
