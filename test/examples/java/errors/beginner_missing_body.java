class Main {
    public static void main(String[] args) {
        f();
    }
    static void f();
    abstract void g();
    int h(int a)
}
