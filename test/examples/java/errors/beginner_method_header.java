class Main {
    public static void main(String[] args) {
        f(1);
    }
    static f(int a) { }
    public void static g() { }
    int void h() { }
    void k(a, b) { }
    void l(int) { }
    void m[] { }
}
