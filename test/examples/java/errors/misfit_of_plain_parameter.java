import java.util.*;
class misfit_of_plain_parameter { static class H<X> { H(List<X> a) { } } static class K<X> { K(X x, int i, Runnable r) { } } static <X> void lst(List<X> l) { } static <X> void in(X x, int l) { } static <X> void rr(X x, Runnable l) { }
  void m() {
    H<String> h = new H<>("s");
    H<String> h2 = new H<>(5);
    K<String> k = new K<>("s", "t", null);
    K<String> k1 = new K<>("s", 1.5, null);
    K<String> k2 = new K<>("s", 1, "t");
    K<String> k3 = new K<>("s", 1, () -> 5);
    lst("s");
    in(1, "x");
    in(1, 1.5);
    rr(1, "x");
  }
}
