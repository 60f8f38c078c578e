// An exception through lambdas, anonymous classes, constructors, initialisers and a comparator: the frames of the program and its causes
import java.util.*;
import java.util.function.*;

public class uncaught_deep {
  static class Node {
    final int value;
    final Node child;
    Node(int depth) {
      this(depth, depth == 0
          ? null
          : new Node(depth - 1));
    }
    private Node(int value, Node child) {
      if (value == limit()) {
        throw new IllegalStateException(
            "limit " + value);
      }
      this.value = value;
      this.child = child;
    }
    static int limit() { return 3; }
  }

  interface Step<T> { T run() throws Exception; }

  static <T> T quietly(Step<T> step) {
    try {
      return step.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new RuntimeException(e);
    } finally {
      System.out.println("done");
    }
  }

  static int compareNames(String a, String b) {
    return a.length() - b
        .toString().length();
  }

  final Supplier<Node> supplier = () -> new Node(5);
  int[] data = {1, 2};
  {
    data[1] = data[0] * 3;
  }

  Object sort() {
    List<String> names = new ArrayList<>(Arrays.asList("b", null, "a"));
    return new Object() {
      Object go() {
        names.sort(uncaught_deep::compareNames);
        return names;
      }
    }.go();
  }

  public static void main(String[] args) {
    uncaught_deep program = new uncaught_deep();
    try {
      program.sort();
    } catch (NullPointerException e) {
      System.out.println("sorting failed");
    }
    try {
      quietly(() -> { throw new Exception("checked"); });
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + " / " + e.getCause().getMessage());
    }
    Function<Integer, Integer> twice = x -> program.data[x] * 2;
    System.out.println(twice.andThen(y -> y + 1).apply(1));
    try {
      quietly(() -> twice.apply(7));
    } catch (ArrayIndexOutOfBoundsException e) {
      StackTraceElement top = e.getStackTrace()[0];
      System.out.println(top.getMethodName().startsWith("lambda$main$") + " " + top.getLineNumber() + " " + top.getClassName());
      try {
        quietly(() -> {
          Object made = program
              .supplier
              .get();
          return made;
        });
      } catch (IllegalStateException inner) {
        inner.addSuppressed(e);
        throw new IllegalArgumentException("outer", inner);
      }
    }
  }
}
