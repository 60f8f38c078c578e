class conditional_typing {
  void m(boolean z, int i, Integer box, byte b, char c, short s, long l, double d, String t, Object o, Runnable r, Long lo) {
    byte b1 = z ? b : 1; byte b2 = z ? b : 128; byte b3 = z ? b : s; byte b4 = z ? b : c; byte b5 = z ? b : i; byte b6 = z ? 1 : 2; char c1 = z ? c : 1; char c2 = z ? c : b; char c3 = z ? 'a' : i; short s1 = z ? b : s; short s2 = z ? b : 'a'; short s3 = z ? s : 'a';
    int i1 = z ? i : l; int i2 = z ? box : lo; int i3 = z ? 1 : 'a'; int i4 = z ? null : 1; int i5 = z ? box : null; long l1 = z ? box : lo; Integer x1 = z ? 1 : 2L; Integer x2 = z ? 1 : 'a'; Integer x3 = z ? box : 1.0; Object o1 = z ? 1 : "a"; String t1 = z ? 1 : "a"; String t2 = z ? t : null; String t3 = z ? o : t; Comparable<?> cm = z ? 1 : "a";
    Runnable r1 = z ? r : null, r2 = z ? () -> { } : r; Object r3 = z ? () -> { } : r; var v1 = z ? 1 : "x"; int v2 = v1; var v3 = z ? () -> { } : null; Long l2 = z ? 1 : 2; Long l3 = z ? 1L : 2; double d1 = z ? 1 : d; float f1 = z ? 1 : d; boolean z1 = z ? 1 : z; boolean z2 = z ? null : z;
    (z ? t : o).toString().foo(); (z ? 1 : 2).toString(); (z ? box : box).intValue(); (z ? box : i).intValue(); (z ? box : null).intValue(); (z ? t : box).length(); (z ? t : box).hashCode();
    z ? i : b; if (z ? 1 : 0) ; int v4 = z ? m2() : 1; (z ? i : i) = 1; (z ? i : i)++;
  }
  void m2() { }
}
