class Main { static class A { A() throws Exception { } } void f() { new A() { }; } }
