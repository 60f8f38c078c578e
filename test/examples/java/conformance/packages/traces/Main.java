import app.Application;
import lib.Failing;
import lib.inner.Deep;

public class Main {
  private final Runnable stored = () -> { throw new IllegalStateException("stored"); };

  class Inner {
    int value;
    Inner(int value) {
      if (value < 0) throw new IllegalArgumentException("negative: " + value);
      this.value = value;
    }
    Runnable later() {
      return () -> {
        Runnable r = () -> Deep.fall(value);
        r.run();
      };
    }
  }

  static void show(String what, Runnable work) {
    try {
      work.run();
      System.out.println(what + ": nothing");
    } catch (Throwable t) {
      System.out.println(what + ": " + t);
      for (Throwable at = t; at != null; at = at.getCause()) {
        System.out.println("  of " + at.getClass().getName());
        for (StackTraceElement e : at.getStackTrace()) {
          if (e.getClassName().startsWith("java.") || e.getClassName().startsWith("jdk.")) continue;
          System.out.println("    " + e.getClassName() + "." + e.getMethodName() + " " + e.getFileName() + ":" + e.getLineNumber());
        }
      }
    }
  }

  public static void main(String[] args) {
    Main main = new Main();
    show("stored", main.stored);
    show("inner", () -> main.new Inner(-1));
    show("later", main.new Inner(3).later());
    show("static", () -> System.out.println(Failing.value));
    show("again", () -> System.out.println(Failing.value));
    show("anonymous", new Runnable() {
      final int[] data = new int[1];
      @Override public void run() { data[Deep.index()]++; }
    });
    show("application", () -> new Application("x").start());
    show("reference", Application::broken);
    show("constructor", () -> {
      class Local extends Application {
        Local() { super(null); }
      }
      new Local();
    });
    show("enum", () -> Application.Mode.valueOf("NONE"));
    show("package", () -> new Deep().hidden());
  }
}
