record P(int x, int y) { int z; P { x = 1; return; } void set() { x = 2; this.y = 3; } }
class M { void f() { P p = new P(1); p = new P(1, 2); p.x = 3; int i = p.x(1); i = p.getX(); p.y() = 2; } }
