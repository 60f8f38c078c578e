import java.util.function.*;
class Main {
  Function<Integer, Integer> a = x -> { if (x > 0) return 1; };
  Supplier<String> b = () -> { while (true) { if (hashCode() > 1) break; } };
  IntSupplier c = () -> { switch (hashCode()) { case 1: return 1; default: } };
  IntSupplier d = () -> { try { return 1; } catch (RuntimeException e) { } };
}
