class Main {
    public static void main(String[] args) {
        int x = f();
        String s = "a" + f();
        System.out.println(f());
        if (f()) { }
        f().g();
        Object o = f();
        var v = f();
        return f();
    }
    static void f() { return 1; }
    static int g() { return; }
    static String h() { return 1; }
}
