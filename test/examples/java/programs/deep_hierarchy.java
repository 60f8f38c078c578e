abstract class L0 { abstract int f(); int g() { return 0; } int h() { return f() * 100 + g(); } }
class L1 extends L0 { int f() { return 1; } }
class L2 extends L1 { int g() { return 2; } }
class L3 extends L2 { int f() { return 3 + super.f(); } }
class L4 extends L3 { int extra = 4; int g() { return extra + super.g(); } }
class L5 extends L4 { }
class L6 extends L5 { int f() { return 6 * super.f(); } }
class L7 extends L6 { int own = 7; }
class L8 extends L7 { int g() { return own * super.g(); } }
class L9 extends L8 { int f() { return 9; } }
class Main {
  public static void main(String[] args) {
    L0[] all = {new L1(), new L2(), new L3(), new L4(), new L5(), new L6(), new L7(), new L8(), new L9()};
    for (L0 l : all) System.out.print(l.h() + " ");
    System.out.println();
    int n = 0;
    for (L0 l : all) if (l instanceof L5) n++;
    System.out.println(n);
    Object o = all[8];
    System.out.println(((L4) o).extra + ((L7) o).own);
  }
}
