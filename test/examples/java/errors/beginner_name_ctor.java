class T { int x; T(int x) { x = x; } Tt() { } void f() { int T; } }
