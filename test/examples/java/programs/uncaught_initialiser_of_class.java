/** A static initialiser that fails and that nobody catches: the cause, with the frames that both have in common. */
public class uncaught_initialiser_of_class {
  static class Table {
    static final int[] sizes = fill(new int[2]);

    static int[] fill(int[] sizes) {
      for (int i = 0; i <= sizes.length; i++) sizes[i] = i;
      return sizes;
    }
  }

  static int first() {
    return Table.sizes[0];
  }

  public static void main(String[] args) {
    System.out.println("before");
    System.out.println(first());
  }
}
