class Main {
  static void f() throws Exception { }
  static void m(boolean a) {
    int x; try { x = 1; f(); } catch (Exception e) { } System.out.println(x);
    int y; try { f(); y = 1; } catch (Exception e) { y = 2; } System.out.println(y);
    int z; try { f(); z = 1; } catch (Exception e) { return; } System.out.println(z);
    int w; try { f(); w = 1; } catch (Exception e) { throw new RuntimeException(); } finally { System.out.println(w); }
    int v; try { f(); } catch (Exception e) { } finally { v = 3; } System.out.println(v);
    int u; try { u = 1; } finally { } System.out.println(u);
    int t; try { if (a) return; t = 1; } finally { t = 2; } System.out.println(t);
    final int s; try { s = 1; f(); } catch (Exception e) { s = 2; }
    final int r; try { f(); r = 1; } catch (Exception e) { r = 2; }
    final int q; try { q = 1; } finally { q = 2; }
    final int p; try { f(); } catch (Exception e) { p = 1; } finally { p = 2; }
    int o; try { f(); } catch (RuntimeException e) { o = 1; } catch (Exception e) { o = 2; } System.out.println(o);
    int n; try { n = 1; return; } catch (RuntimeException e) { n = 2; } finally { } System.out.println(n);
    int k; l: { try { break l; } finally { k = 1; } } System.out.println(k);
    int j; l: { try { if (a) break l; } finally { } j = 1; } System.out.println(j);
  }
}
