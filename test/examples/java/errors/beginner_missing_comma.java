class Main {
    public static void main(String[] args) {
        f(1 2);
        int[] a = {1 2 3};
        int b c;
    }
    static void f(int a int b) { }
}
