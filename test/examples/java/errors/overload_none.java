class A { static void ov(int a) {} static void ov(String a) {} void m() {
 ov(1.0);
 ov();
 ov(null, 1);
} }
