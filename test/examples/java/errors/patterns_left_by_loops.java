class Main {
  void h(Object o) {
    while (!(o instanceof String s)) { if (o == null) break; }
    System.out.println(s);
    do { } while (!(o instanceof String t));
    t.length();
    for (; !(o instanceof Integer i); ) { for (;;) { break; } }
    i.intValue();
    outer:
    while (!(o instanceof Long l)) { for (;;) { break outer; } }
    l.intValue();
    if (!(o instanceof Byte b)) { while (true) { if (o == null) break; } }
    b.intValue();
  }
}
