/** System.getProperty and getenv: what is there, and what is asked for wrongly. */
public class HostProperties {
  public static void main(String[] args) {
    for (String name : new String[] {"user.dir", "java.io.tmpdir", "file.separator"})
      System.out.println(name + " " + System.getProperty(name).startsWith("/"));
    for (String name : new String[] {"user.home", "user.name", "os.name", "os.arch", "os.version", "java.version", "java.vendor"})
      System.out.println(name + " " + (System.getProperty(name).length() > 0));
    System.out.println(System.getProperty("java.specification.version") + System.getProperty("path.separator"));
    System.out.println(System.getProperty("user.nothing") + " " + System.getProperty("toString", "else") + " " + System.getProperty("user.nothing", null));
    System.out.println(System.getenv("PATH").contains("/") + " " + System.getenv("NO_SUCH_VARIABLE_OF_ANYBODY"));
    try { System.getenv(null); } catch (NullPointerException e) { System.out.println("null"); }
    try { System.getProperty(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { System.getProperty(""); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
  }
}
