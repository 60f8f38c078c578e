class Main { static void g() throws Exception { } void f() { new Object() { { g(); } }; } }
