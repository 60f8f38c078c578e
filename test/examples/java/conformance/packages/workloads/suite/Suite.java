package suite;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import suite.util.*;

public abstract class Suite implements Settings {
  private static final Map<String, Supplier<? extends Workload<?>>> OTHERS = new HashMap<>();
  private static int ran;

  static {
    OTHERS.put("bounce", Bounce::new);
    OTHERS.put("nothing", () -> Workload.of("nothing", n -> n));
  }

  private Suite() { throw new AssertionError(); }

  private static Either<String, Workload<?>> find(final String name) {
    final var other = OTHERS.get(name);
    if (other != null) return Either.right(other.get());
    try {
      final Class<?> found = Class.forName(Suite.class.getPackageName() + "." + name);
      if (!Workload.class.isAssignableFrom(found)) return Either.left(found.getSimpleName() + " is no workload");
      return Either.right((Workload<?>) found.getDeclaredConstructor().newInstance());
    } catch (ClassNotFoundException e) {
      return Either.left("not found: " + e.getMessage());
    } catch (InvocationTargetException e) {
      return Either.left("thrown: " + e.getCause());
    } catch (ReflectiveOperationException e) {
      return Either.left(e.toString());
    }
  }

  public static void measure(final String[] args, final Consumer<? super String> out) {
    final List<String> notes = new ArrayList<>(List.of(args));
    try {
      final int times = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_TIMES;
      final int size = args.length > 2 ? Integer.parseInt(args[2]) : Settings.DEFAULTS.size();
      out.accept(find(args[0]).<String>fold(why -> "no " + args[0] + " (" + why + ")", work -> measured(work, times, size)));
    } catch (final IllegalArgumentException | IllegalStateException e) {
      out.accept(notes + ": " + e.getMessage() + (e.getCause() instanceof Exception cause ? " by " + cause : ""));
    }
  }

  /** A wildcard's type gets a name here. */
  private static <R extends Comparable<R>> String measured(final Workload<R> work, final int times, final int size) {
    R best = null;
    long longest = -1;
    for (int i = 1; i <= times; i++) {
      final long start = System.nanoTime();
      final R result = work.checked(size * i);
      longest = Math.max(longest, System.nanoTime() - start);
      if (best == null || result.compareTo(best) > 0) best = result;
      ran++;
    }
    return work.label() + " x" + times + " -> " + best + (longest < 0 ? "?" : "");
  }

  public static int ran() { return ran; }
}

interface Settings {
  int DEFAULT_TIMES = 1;
  Defaults DEFAULTS = new Defaults(4, "plain");
  record Defaults(int size, String mode) {}
}
