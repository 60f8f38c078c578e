class M { void f() { f(; g()); } }
