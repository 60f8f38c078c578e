class M { void g() { try { } } void h() { try (int x = 1) { } catch (Exception) { } } }
