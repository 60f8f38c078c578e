class Main {
    public static void main(String[] args) {
        f(1);
    }
    static f(int a) { return a; }
}
