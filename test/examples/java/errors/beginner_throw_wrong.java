class M { void f() { throw "error"; } void g() { throw new String("a"); } void h() { throws new Exception(); } void i() throw Exception { } }
