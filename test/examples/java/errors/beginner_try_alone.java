class M { void f() { try { int x = 1; } int y; catch (Exception e) { } finally { } } void g() { try { } } void h() { try (int x = 1) { } } }
