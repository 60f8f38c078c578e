import java.util.function.*;
class Main {
  Function<Integer, Integer> a = x -> { if (x > 0) return; return 1; };
  Runnable b = () -> { if (hashCode() > 0) return 1; return; };
  Supplier<Integer> c = () -> { if (hashCode() > 0) return 1; else return; };
}
