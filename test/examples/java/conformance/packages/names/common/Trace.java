package common;

public final class Trace {
  private static final StringBuilder LOG = new StringBuilder();
  private Trace() {}
  public static void show(String text) { System.out.println(text); }
  public static <T> T note(String what, T value) {
    LOG.append(what).append('=').append(value).append(';');
    System.out.println("  init " + what);
    return value;
  }
  public static String log() { return LOG.toString(); }
}
