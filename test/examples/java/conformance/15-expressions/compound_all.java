public class compound_all {
  static int calls; static int[] arr = {1, 2, 3}; byte fb = 10; static short fs = 100; char fc = 'a'; static long fl = 1L << 40; Integer boxed = 5; Character bc = 'x'; static Double bd = 1.5; String str;
  static int idx() { calls++; return calls % 3; }
  compound_all self() { calls += 10; return this; }
  static int[] nul() { return null; }
  static int thr() { throw new IllegalStateException("rhs"); }
  enum E { A }
  public static void main(String[] args) {
    byte b = 127; b++; System.out.println(b); b += 200; System.out.println(b); b -= 1.7; System.out.println(b); b *= 3; b /= 2; b %= 5; System.out.println(b);
    b = -1; b >>>= 1; System.out.println(b); b = -128; b >>= 2; b <<= 1; b ^= 0x55; b |= 3; b &= ~2; System.out.println(b);
    short s = (short) 40000; s += 1; s = (short) -s; System.out.println(s); s >>>= 10; System.out.println(s);
    char c = 'a'; c += 1; c++; c *= 1.5; System.out.println((int) c + " " + c); c -= 100; System.out.println(c); c = '\uffff'; c++; System.out.println((int) c); --c; System.out.println((int) c); c >>= 4; System.out.println((int) c);
    int i = 5; i += 3.99; System.out.println(i); i *= 1e10; System.out.println(i); i -= 1L << 33; System.out.println(i); i = 7; i <<= 33; System.out.println(i); i >>= 65L; System.out.println(i); i /= 0.3; System.out.println(i); i += 'a'; i = i++ + ++i; System.out.println(i); i = i-- - --i; System.out.println(i);
    long l = Long.MAX_VALUE; l++; System.out.println(l); l += 0.5f; System.out.println(l); l >>>= 63; l <<= 64; l |= 1 << 31; System.out.println(l); l = 5; l %= -3; System.out.println(l); l *= 0.5; System.out.println(l);
    float f = 1; f += 1e-8; f /= 3; System.out.println(f); f++; f %= 0.7; System.out.println(f); f = 16777216; f++; System.out.println(f);
    double d = 10; d %= 3.3; d -= 'a'; d--; System.out.println(d); d /= 0; System.out.println(d); d -= d; System.out.println(d);
    boolean z = true; z &= false; z |= true; z ^= true; System.out.println(z); z = !z & (1 > 0) | z;
    System.out.println(z);
    String t = "s"; t += 1; t += 'c'; t += 2.5f; t += null; t += new char[] {'q'}.length; t += 1 + 2 + "x" + 1 + 2; t += E.A; t += (Object) null; t += true ? 1 : 'c'; System.out.println(t);
    String nn = null; nn += null; System.out.println(nn); nn += nn += "z"; System.out.println(nn);
    Object o = "ob"; o += "j"; System.out.println(o); CharSequence cs = "c"; cs += "s"; System.out.println(cs);
    Integer I = 127; I++; I += 2; Integer J = I++; System.out.println(I + " " + J); I = -I; I <<= 2; System.out.println(I + ~I);
    Character C = 'a'; C++; System.out.println(C); Byte B = 1; B++; System.out.println(B); Long L = 1L; L += 1; L *= L; System.out.println(L++ + ++L); Double D = 1.0; D /= 3; System.out.println(D); Boolean Z = true; Z &= !Z; System.out.println(Z); Short S = 3; S--; System.out.println(S);
    arr[idx()] += idx() * 10; System.out.println(arr[0] + " " + arr[1] + " " + arr[2] + " " + calls); arr[idx()]++; --arr[idx()]; System.out.println(arr[0] + " " + arr[1] + " " + arr[2] + " " + calls); int k = 0; arr[k] = k = 2; arr[k] = arr[k = 0] + k++; System.out.println(arr[0] + " " + arr[2] + " " + k); k = 0; arr[k++] += k++; System.out.println(arr[0] + " " + k);
    compound_all m = new compound_all(); m.self().fb += 300; m.self().fb--; System.out.println(m.fb + " " + calls); fs *= 1000; m.fc += 1; fl >>= 39; m.boxed++; m.self().boxed *= 2; m.bc++; bd -= 1; m.str += "x"; System.out.println(fs + " " + m.fc + " " + fl + " " + m.boxed + " " + m.bc + " " + bd + " " + m.str + calls);
    byte[] bs = {1}; bs[0] += 255; bs[0]--; System.out.println(bs[0]); char[] cc = {'a'}; cc[0]++; cc[0] += 2; System.out.println(cc[0]); long[] ls = {1}; ls[0] <<= 40; ls[0]--; System.out.println(ls[0]); double[] ds = {1}; ds[0]++; System.out.println(ds[0]++ + ds[0]); String[] ss = {"a", null}; ss[0] += ss[1] += "b"; System.out.println(ss[0] + ss[1]); Integer[] is = {1, null}; is[0]++; is[0] += 5; System.out.println(is[0]); boolean[] zs = {true}; zs[0] ^= true; System.out.println(zs[0]); Object[] os = {"p"}; os[0] += "q"; System.out.println(os[0]); int[][] mm = {{1, 2}, {3}}; mm[1][0] += mm[0][1]++; System.out.println(mm[1][0] + mm[0][1]);
    try { is[1]++; } catch (NullPointerException e) { System.out.println("npe unbox"); } try { nul()[idx()] += 1; } catch (NullPointerException e) { System.out.println("npe arr " + calls); } try { arr[9] += thr(); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); } try { arr[9] = thr(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); } try { nul()[0] = thr(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); } try { m = null; m.fb = (byte) thr(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); } try { m.fb += thr(); } catch (NullPointerException e) { System.out.println("npe fb"); } try { i /= 0; } catch (ArithmeticException e) { System.out.println(e.getMessage() + i); } try { l %= 0L; } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    int q = 1, r = q += q -= q *= 5; System.out.println(q + " " + r); int x, y; x = y = 4; x ^= y ^= x; System.out.println(x + " " + y); int p = 10; p -= p++ + --p; System.out.println(p); System.out.println(-+-~-5 + - -3 + (-(-2147483648)) + " " + (char) (98) + (byte) 300 + (short) 'a' + (char) -1 / 2);
    final byte cb = 10; byte nb = cb + 5; char nc = 'a' + 1; final int fi = 100; byte nb2 = fi; short sh = 'a'; System.out.println(nb + nc + nb2 + sh); System.out.println('a' + 'b' + "c" + 'd' + 'e' + 1); System.out.println((char) ('a' + 1) + "" + (int) 'z'); char up = (char) (c & ~32); System.out.println((int) up); System.out.println("" + (5 & 6 | 1 ^ 3) + (5 > 3 == true) + (1 + 2 * 3 % 4 - -1) + (7 >> 1 << 2 >>> 1));
  }
}
