class Main {
    public static void main(String[] args) {
        int x = f(3);
    }
    static int f(int a) {
        if (a > 1) return 2;
    }
    static int g() { }
    static String h(int k) { while (k > 0) { k--; return "a"; } }
}
