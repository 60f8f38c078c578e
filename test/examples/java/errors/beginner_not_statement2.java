class Main {
    public static void main(String[] args) {
        int x = 1;
        x++ + 1;
        (x) = 2;
        x + 1 = 3;
        5 = x;
        f() = 2;
        x++ = 1;
        ++5;
    }
    static int f() { return 1; }
}
