class promotion_operands {
  void m(int i, long l, float f, double d, boolean z, String s, Object o, Integer box, Boolean bool, Character ch, int[] a) {
    i = i << l; i = i << f; i = l << i; l = i << l; i <<= l; l = ~f; l = ~d; i = ~z; i = -z; z = !i; z = !box; z = !bool; i = +s; i = -ch; ch = -ch;
    z = i & z; z = z & z; z = z | bool; i = i & l; i = i ^ f; z = i && z; z = z && bool; z = z ^ z; z = s == s & o == s;
    i = i + z; s = i + z + s; s = z + i; s += z; i += s; i += z; z += 1; z += z; z &= i; z &= z; o += 1; o += "x"; o = o + 1; o = o + "x"; box += 1; box += 1L; box++; ch++; ch += 1; bool |= z; bool++; s++; s -= "x"; s = s - s; s = s * 2; s = -s;
    z = i < z; z = s < s; z = o > 1; z = box < i; z = ch < box; z = bool < z; z = null < 1; z = null == null; i = null + null; s = null + null + s; s = null + s;
    a[l] = 1; a[ch] = 1; a[box] = 1; a['c'] = 1; a[f] = 1; a[z] = 1; a[s] = 1; a["0"] = 1; a = new int[l]; a = new int['c']; a = new int[box]; a = new int[1.0]; a = a + a; s = a + s; i = a;
    if (i) ; while (s) ; if (box) ; if (bool) ; for (; i;) ; do ; while (null); z = i ? z : z; z = bool ? z : bool; assert i; assert z : i; switch (l) { } switch (z) { } switch (f) { } switch (o) { case 1: } switch (ch) { case 'a': case 1: }
    throw s;
  }
}
