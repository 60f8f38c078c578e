// JLS 8.6, 8.7: fields' initialisers and blocks run in the order of the text, static ones once, the others per instance.
public class initialisers_interleaved {
  static int clock;
  static int at(String s) { System.out.println(s + "@" + clock); return clock++; }
  static int first = at("first");
  int i1 = at("i1");
  static { at("static block, second=" + initialisers_interleaved.second); second = 77; }
  { at("block, i2=" + this.i2); i2 = 88; }
  static int second = at("second");
  int i2 = at("i2");
  static int third;
  static { third = second + 10; at("third=" + third); }
  int i3;
  { i3 = i1 + i2; int local = 5; at("i3 local " + local); }
  { int local = 6; at("another local " + local); for (int k = 0; k < 2; k++) { class L { int v = at("L" + local); } new L(); } }
  static final int CONST = 3 * 4;
  static final Integer NOT_CONST = at("not const");
  static final String JOINED = "a" + CONST + 'c' + 1.5f + true + (char) ('a' + 1);
  static int forward() { return late; }
  static int early = forward();
  static int late = at("late") + 100;
  static int after = forward();
  static { late = 1; }
  { try { at("try"); if (i1 >= 0) throw new IllegalStateException("in block"); } catch (IllegalStateException e) { at(e.getMessage()); } finally { at("finally"); } }
  final int blank;
  { if (i1 % 2 == 0) blank = at("even"); else blank = at("odd"); }
  final int[][] table = {{at("cell")}, {}, {at("cell"), at("cell")}};
  final Runnable run = () -> at("lambda sees i3 " + (i3 > 0) + this.after2);
  int after2 = 9;
  static class Holder {
    static int x = 1;
    int y = x++;
    static { x = 10; }
    { y += 100; }
    Holder() { y += 1000; }
    { y *= 2; }
  }
  static class Chain {
    int a = 1, b = a + 1, c = this.b + a, d[] = {a, b, c}, e = d[2]++ + d.length;
    int f = (f = 4) * 2, g = h() + this.z, z = 6;
    int h() { return z + f; }
    static int p = 5, q = p++ + ++p, r[] = new int[q], s = r.length;
  }
  initialisers_interleaved() { at("constructor"); run.run(); }
  public static void main(String[] args) {
    at("main");
    new initialisers_interleaved();
    initialisers_interleaved o = new initialisers_interleaved();
    System.out.println(o.i1 + " " + o.i2 + " " + o.i3 + " " + o.blank + " " + o.table[2][1]);
    System.out.println(JOINED + " " + (JOINED == "a12c1.5trueb") + " " + NOT_CONST + early + " " + late + " " + after + " " + second + " " + third);
    System.out.println(new Holder().y + " " + new Holder().y + " " + Holder.x);
    Chain c = new Chain();
    System.out.println(c.a + " " + c.b + " " + c.c + " " + c.d[2] + " " + c.e + " " + c.f + " " + c.g + " " + c.z);
    System.out.println(Chain.p + " " + Chain.q + " " + Chain.s);
  }
}
