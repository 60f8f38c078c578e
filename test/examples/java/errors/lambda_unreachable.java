import java.util.function.*;
class Main {
  Runnable a = () -> { return; System.out.println(); };
  Supplier<Integer> b = () -> { while (true) { } };
  Supplier<Integer> c = () -> { throw new Error(); };
  Supplier<Integer> d = () -> { for (;;) { } return 1; };
  Runnable e = () -> { while (false) { int x = 1; } };
}
