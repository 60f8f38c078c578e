class A { void inst() { } int f; static void m() {
 inst();
 A.inst();
 this.inst();
 super.toString();
 f++;
} }
