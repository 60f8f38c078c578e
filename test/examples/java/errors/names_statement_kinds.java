class names_statement_kinds {
  int m(int x, int[] a) {
    x; a[0]; x + 1; x == 1; "s"; 5; m; this; -x; a; null; new int[1]; x > 1 ? x : 2; m(x, a); new names_statement_kinds(); x++; --x; x = 1; int y; ; 
    return x;
  }
}
