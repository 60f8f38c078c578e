class A { void f() { } public int g() { return 1; } static void h() { } final void i() { } void j() { } }
class B extends A { private void f() { } public long g() { return 1; } void h() { } void i() { } @Override void jj() { } @Override void j(int x) { } static void j() { } }
class C { public String toString() { return 1; } int hashCode() { return 1; } @Override public boolean equals(C c) { return true; } }
