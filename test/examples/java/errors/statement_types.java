class Main {
  enum E { A, B } static int count; static void nothing() { }
  void m(int n, Object o, String s, long l, E e, boolean b, Integer box, double d) {
    if (n) { }
    while (o) { }
    do { }
    while (s);
    for (; n; ) { }
    if (n = 1) { }
    if (b = true) { }
    assert n;
    assert b : nothing();
    switch (l) { }
    switch (d) { }
    switch (b) { }
    switch (o) { default: }
    switch (s) { case 1: }
    switch (n) { case "a": }
    switch (e) { case C: }
    switch (e) { case E.A: }
    switch (e) { case A: case A: }
    switch (n) { default: default: }
    switch (n) { case n: }
    switch (n) { case 1L: }
    switch ((byte) n) { case 128: }
    switch (box) { case null: }
    throw o; 
  }
  void k(int n, Object o, String s, Integer box) {
    throw null;
  }
  void t(int n, Object o, String s, Integer box) {
    synchronized (box) { }
    for (int i : n) { }
    for (int i : s) { }
    for (String i : new int[0]) { }
    for (int i : new long[0]) { }
    for (Integer i : new int[0]) { }
    for (long i : new int[0]) { }
    for (byte i : new int[] {1}) { }
    try (Object q = o) { }
    try (s) { }
    try { }
    catch (String q) { }
    try { }
    catch (java.io.IOException q) { }
    int v = nothing();
    String w = "" + nothing();
    nothing().x();
    o = nothing();
    foo(nothing());
  }
  void foo(Object o) { }
}
