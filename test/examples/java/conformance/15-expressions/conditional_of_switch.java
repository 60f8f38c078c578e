// JLS 15.25: a conditional with a switch expression of numbers is a number, whatever the place wants.
public class conditional_of_switch {
  static <T> T nul() { return null; }
  static void log(Object o) { System.out.println(o); }
  static void t(Runnable r) { try { r.run(); } catch (RuntimeException e) { System.out.println(e.getMessage()); } }
  public static void main(String[] args) {
    int k = args.length; Integer v = null; boolean z = k == 0;
    t(() -> log(z ? switch (k) { case 0 -> conditional_of_switch.<Integer>nul(); default -> 1; } : v));
    t(() -> log(z ? v : switch (k) { case 0 -> conditional_of_switch.<Integer>nul(); default -> 1; }));
    t(() -> log(z ? switch (k) { case 0 -> conditional_of_switch.<Integer>nul(); default -> "a"; } : v));
    t(() -> { Object o = z ? switch (k) { case 0 -> conditional_of_switch.<Integer>nul(); default -> 1; } : 'c'; log(o); });
    t(() -> { Object o = switch (k) { case 0 -> conditional_of_switch.<Integer>nul(); default -> 1; }; log(o); });
    t(() -> { var o = switch (k) { case 0 -> conditional_of_switch.<Integer>nul(); default -> 1; }; log(o); });
    t(() -> { var o = switch (k) { case 0 -> conditional_of_switch.<Integer>nul(); default -> v; }; log(o); });
    t(() -> { Integer o = switch (k) { case 0 -> z ? v : conditional_of_switch.<Integer>nul(); default -> 1; }; log(o); });
    t(() -> { Integer o = switch (k) { case 0 -> z ? v : 1; default -> 1; }; log(o); });
    t(() -> { log((Object) switch (k) { case 0 -> v; default -> 1; }); });
    t(() -> { log((Object) (z ? v : switch (k) { case 0 -> v; default -> 1; })); });
    t(() -> { log((Object) (z ? v : z ? v : 1)); });
    t(() -> { log("" + (z ? v : switch (k) { case 0 -> v; default -> v; })); });
    t(() -> { log("" + switch (k) { case 0 -> v; default -> 1; }); });
  }
}
