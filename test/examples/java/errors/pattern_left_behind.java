class Main {
  void m(Object o, boolean b) {
    while (!(o instanceof String s)) { if (b) break; o = "x"; } s.length();
    while (!(o instanceof String t)) { while (b) break; o = "x"; } t.length();
    for (; !(o instanceof String v); ) { lab: { break lab; } } v.length();
    outer: while (!(o instanceof String w)) { for (;;) break outer; } w.length();
    outer2: while (!(o instanceof String x)) { for (;;) continue outer2; } x.length();
    if (!(o instanceof String y)) { while (true) { if (b) break; } } y.length();
    if (!(o instanceof String z)) { while (true) { } } z.length();
    if (!(o instanceof String a)) { throw new RuntimeException(); } else { } a.length();
    if (o instanceof String c) { } else return; c.length();
    if (!(o instanceof String d) || b) return; d.length(); if (!(o instanceof String e) && b) return; e.length();
    if (!(o instanceof Integer f)) { if (b) return; else throw new RuntimeException(); } int g = f; String f = "";
    if (o instanceof Integer f) return;
    if (!(o instanceof Integer h)) return; if (o instanceof Integer h) { }
  }
}
