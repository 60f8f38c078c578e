class M { void f() { throw "error"; } void g() throws String { throw new String("a"); } void h() { throw Exception("a"); } void i() { throw new Exception; } }
