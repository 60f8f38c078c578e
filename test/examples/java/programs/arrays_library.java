abstract class Shape implements Comparable2 {
  double area;
  public boolean equals(Object o) {
    if (this == o) return true;
    if (o == null || getClass() != o.getClass()) return false;
    Shape s = (Shape) o;
    return s.area == area;
  }
  public int hashCode() {
    return Double.hashCode(area);
  }
  public int compareTo(Object o) {
    return Double.compare(area, ((Shape) o).area);
  }
  public String toString() {
    return getClass().getSimpleName() + "(" + area + ")";
  }
}
interface Comparable2 {
  int compareTo(Object o);
}
class Square extends Shape {
  Square(double s) {
    area = s * s;
  }
}
class Circle extends Shape {
  Circle(double r) {
    area = Math.PI * r * r;
  }
}
class Big extends Square {
  Big(double s) {
    super(s);
  }
  static class Nested {
  }
}
public class arrays_library {
  static void sort(Comparable2[] a) {
    for (int i = 1; i < a.length; i++) {
      Comparable2 x = a[i];
      int j = i;
      while (j > 0 && a[j - 1].compareTo(x) > 0) {
        a[j] = a[j - 1];
        j--;
      }
      a[j] = x;
    }
  }
  static String show(int[] a) {
    StringBuilder b = new StringBuilder("[");
    for (int i = 0; i < a.length; i++) {
      if (i > 0) b.append(", ");
      b.append(a[i]);
    }
    return b.append(']').toString();
  }
  public static void main(String[] args) {
    int[] a = { 1, 2, 3, 4, 5, 6 };
    int[] c = a.clone();
    c[0] = 99;
    System.out.println(show(a) + show(c));
    System.arraycopy(a, 0, a, 2, 4);
    System.out.println(show(a));
    System.arraycopy(c, 2, c, 0, 4);
    System.out.println(show(c));
    System.arraycopy(a, 0, c, 3, 0);
    int[][] m = { { 1 }, { 2, 3 } };
    int[][] n = m.clone();
    n[0][0] = 7;
    n[1] = null;
    System.out.println(m[0][0] + m[1].length);
    String[] s = { "x", "y" };
    Object[] o = s.clone();
    System.out.println(o instanceof String[]);
    Object[] t = new Object[4];
    System.arraycopy(s, 0, t, 1, 2);
    System.out.println(t[1] + "" + t[2] + t[0]);
    String[] back = new String[2];
    System.arraycopy(t, 1, back, 0, 2);
    System.out.println(back[0] + back[1]);
    long[] l = { 1L << 40, 2 };
    long[] l2 = new long[3];
    System.arraycopy(l, 0, l2, 1, 2);
    System.out.println(l2[1] + l2[2]);
    char[] ch = "hello".toCharArray();
    System.arraycopy(ch, 0, ch, 1, 4);
    System.out.println(ch);
    boolean[] z = { true, false };
    System.out.println(z.clone()[0]);
    double[] d = new double[0].clone();
    System.out.println(d.length);
    Shape[] shapes = { new Circle(2), new Square(3), new Square(3), new Big(3), new Circle(0.5) };
    sort(shapes);
    for (Shape x : shapes) System.out.print(x + " ");
    System.out.println();
    for (Shape x : shapes) {
      for (Shape y : shapes) System.out.print(x.equals(y) ? 1 : 0);
      System.out.println(" " + x.hashCode() + x.getClass().getName());
    }
    System.out.println(new Big.Nested().getClass().getName() + " " + new Big.Nested().getClass().getSimpleName() + " " + "s".getClass().getName() + new int[0].getClass().getName() + s.getClass() + new Object().getClass());
    System.out.println(shapes[0].equals(null) + " " + shapes[0].equals("x") + (shapes[1].getClass() == shapes[1].getClass()) + new arrays_library().getClass());
    int hits = 0;
    for (int i = 0; i < 1000000; i++) if (shapes[i % 5].getClass() == shapes[(i + 1) % 5].getClass()) hits++;
    System.out.println(hits);
    System.out.println(System.identityHashCode(null) + " " + (System.identityHashCode(a) == a.hashCode()) + System.lineSeparator().length());
    Object src = t;
    System.arraycopy(src, 0, back, 1, 1);
    t[0] = a;
    System.out.println(back[1]);
    System.arraycopy(t, 0, back, 0, 3);
  }
}
