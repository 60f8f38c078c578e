/** Array covariance and its store check, in plain, nested and generic form. */
public class covariance_and_store {
  static void put(Object[] a, Object v) {
    try {
      a[0] = v;
      System.out.println(a.getClass().getSimpleName() + " took " + v);
    } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
  }
  interface I {}
  static class A implements I {}
  static class B extends A {
    public String toString() { return "B"; }
  }
  public static void main(String[] args) {
    put(new Object[1], "s");
    put(new String[1], "s");
    put(new String[1], 1);
    put(new Integer[1], 1);
    put(new Integer[1], 1L);
    put(new Number[1], 2.5);
    put(new A[1], new B());
    put(new I[1], new B());
    put(new B[1], null);
    put(new int[1][1], null);
    put(new int[1][], new long[0]);
    put(new Object[1], new int[0].length);
    put(new Comparable<?>[1], "c");
    put(new Object[1][1], "not an array");
    put(new Runnable[1], 'c');
    Object[] o = new String[] {"x"};
    o[0] += "y";
    System.out.println(o[0]);
    try { o[0] = o; } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    try {
      Object[] none = null;
      none[0] = new int[-1];
    } catch (NegativeArraySizeException | NullPointerException e) {
      System.out.println(e.getClass().getName());
    }
    Object[] s = new B[2];
    int i = 0;
    try { s[i++] = new A(); } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + i);
    }
    try { s[5] = new A(); } catch (ArrayStoreException | ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getClass().getSimpleName());
    }
  }
}
