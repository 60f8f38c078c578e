class Main { void f() { try { throw new java.io.FileNotFoundException(); } catch (java.io.IOException e) { } catch (java.io.FileNotFoundException e) { } } }
