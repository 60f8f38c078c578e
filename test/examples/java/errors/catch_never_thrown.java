class Main { void f() { try { int x = 1; } catch (java.io.IOException e) { } try { } catch (InterruptedException | java.io.IOException e) { } } }
