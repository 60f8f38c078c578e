class Main {
    public static void main(String[] args) {
        f();
        throw new Exception("x");
    }
    static void f() throws java.io.IOException { }
    static void g() { try { int x = 1; } catch (java.io.IOException e) { } }
    static void h() { try { f(); } catch (RuntimeException e) { } }
    static void k() { try { f(); } catch (Exception e) { } catch (java.io.IOException e) { } }
}
