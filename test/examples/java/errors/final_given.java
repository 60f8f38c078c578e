class Main { void m(final int p, final String... rest) {
 p = 3; rest = null; p++;
 for (final String e : rest) e += "x";
 try { m(1); } catch (final RuntimeException e) { e = null; }
 try { m(1); } catch (IllegalStateException | IllegalArgumentException e) { e = null; } } }
