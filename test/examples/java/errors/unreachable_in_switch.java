class Main { void f(int k) { switch (k) { case 1: break; f(1); case 2: return; default: throw new RuntimeException(); } } 
 int g(int k) { switch (k) { case 1: return 1; default: return 2; } } int h(int k) { switch (k) { case 1: return 1; } }
 int i(int k) { switch (k) { case 1 -> { return 1; } default -> throw new RuntimeException(); } } void j(int k) { switch (k) { default: return; } int x; } }
