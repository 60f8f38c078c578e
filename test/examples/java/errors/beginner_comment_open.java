class M { void f() { int x = 1; /* never closed 
 } }
