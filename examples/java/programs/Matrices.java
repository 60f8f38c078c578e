/** Matrices as arrays of arrays: products in several ways, determinants, powers, and what goes wrong. */
public class Matrices {
  /** What two matrices have that cannot be multiplied. */
  static class ShapeException extends IllegalArgumentException {
    ShapeException(Matrix a, Matrix b) {
      super(a.shape() + " and " + b.shape() + " do not fit");
    }
  }

  static class SingularException extends ArithmeticException {
    final int column;

    SingularException(int column) {
      super("no pivot in column " + column);
      this.column = column;
    }
  }

  static final class Matrix {
    final double[][] rows;

    Matrix(int height, int width) {
      rows = new double[height][width];
    }

    Matrix(double[][] rows) {
      for (double[] row : rows)
        if (row.length != rows[0].length) throw new IllegalArgumentException("ragged: " + row.length + " and " + rows[0].length);
      this.rows = rows;
    }

    int height() { return rows.length; }

    int width() { return rows.length == 0 ? 0 : rows[0].length; }

    String shape() { return height() + "x" + width(); }

    static Matrix identity(int size) {
      Matrix made = new Matrix(size, size);
      for (int i = 0; i < size; i++) made.rows[i][i] = 1;
      return made;
    }

    static Matrix hilbert(int size) {
      Matrix made = new Matrix(size, size);
      for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) made.rows[i][j] = 1.0 / (i + j + 1);
      return made;
    }

    /** The textbook's three loops. */
    Matrix times(Matrix other) {
      if (width() != other.height()) throw new ShapeException(this, other);
      Matrix product = new Matrix(height(), other.width());
      for (int i = 0; i < height(); i++) {
        for (int j = 0; j < other.width(); j++) {
          double sum = 0;
          for (int k = 0; k < width(); k++) sum += rows[i][k] * other.rows[k][j];
          product.rows[i][j] = sum;
        }
      }
      return product;
    }

    /** The same with the loops in the order that memory likes. */
    Matrix timesByRows(Matrix other) {
      if (width() != other.height()) throw new ShapeException(this, other);
      Matrix product = new Matrix(height(), other.width());
      for (int i = 0; i < height(); i++) {
        double[] to = product.rows[i];
        for (int k = 0; k < width(); k++) {
          double factor = rows[i][k];
          double[] from = other.rows[k];
          for (int j = 0; j < to.length; j++) to[j] += factor * from[j];
        }
      }
      return product;
    }

    Matrix transposed() {
      Matrix made = new Matrix(width(), height());
      for (int i = 0; i < height(); i++) for (int j = 0; j < width(); j++) made.rows[j][i] = rows[i][j];
      return made;
    }

    Matrix power(int exponent) {
      Matrix result = identity(height());
      Matrix square = this;
      for (int rest = exponent; rest > 0; rest >>= 1) {
        if ((rest & 1) != 0) result = result.times(square);
        square = square.times(square);
      }
      return result;
    }

    double trace() {
      double sum = 0;
      for (int i = 0; i < height(); i++) sum += rows[i][i];
      return sum;
    }

    /** By elimination with the largest pivot. */
    double determinant() {
      if (height() != width()) throw new ShapeException(this, this);
      double[][] rest = rows.clone();
      for (int i = 0; i < rest.length; i++) rest[i] = rest[i].clone();
      double product = 1;
      for (int column = 0; column < rest.length; column++) {
        int best = column;
        for (int i = column; i < rest.length; i++)
          if (Math.abs(rest[i][column]) > Math.abs(rest[best][column])) best = i;
        if (rest[best][column] == 0) throw new SingularException(column);
        if (best != column) {
          double[] other = rest[best];
          rest[best] = rest[column];
          rest[column] = other;
          product = -product;
        }
        product *= rest[column][column];
        for (int i = column + 1; i < rest.length; i++) {
          double factor = rest[i][column] / rest[column][column];
          for (int j = column; j < rest.length; j++) rest[i][j] -= factor * rest[column][j];
        }
      }
      return product;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (double[] row : rows) {
        text.append('[');
        for (int j = 0; j < row.length; j++) text.append(j == 0 ? "" : " ").append(row[j]);
        text.append("]\n");
      }
      return text.toString();
    }
  }

  /** Whole numbers, which must come out the same to the last bit. */
  static long[][] product(int[][] a, int[][] b) {
    long[][] result = new long[a.length][b[0].length];
    for (int i = 0; i < a.length; i++)
      for (int k = 0; k < b.length; k++)
        for (int j = 0; j < b[0].length; j++) result[i][j] += (long) a[i][k] * b[k][j];
    return result;
  }

  static int[][] numbers(int size, int seed) {
    int[][] made = new int[size][];
    int value = seed;
    for (int i = 0; i < size; i++) {
      made[i] = new int[size];
      for (int j = 0; j < size; j++) {
        value = value * 1103515245 + 12345;
        made[i][j] = value >> 16;
      }
    }
    return made;
  }

  static String attempt(Matrix a, Matrix b) {
    try {
      return "trace " + a.times(b).trace();
    } catch (ShapeException e) {
      return e.getMessage();
    }
  }

  public static void main(String[] args) {
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    Matrix a = new Matrix(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    System.out.print(a.times(a.transposed()));
    System.out.print(a.transposed().times(a));
    System.out.println(attempt(a, a.transposed()) + ", " + attempt(a, a));
    System.out.print(new Matrix(new double[][] {{1, 1}, {1, 0}}).power(50));
    System.out.println(new Matrix(new double[][] {{2, 0, 1}, {1, 3, 2}, {1, 1, 4}}).determinant());
    for (int n = 1; n <= 5; n++) System.out.println(n + ": " + Matrix.hilbert(n).determinant());
    try {
      System.out.println(new Matrix(new double[][] {{1, 2}, {2, 4}}).determinant());
    } catch (SingularException e) {
      System.out.println(e.getMessage() + ", " + e.column);
    }
    try {
      new Matrix(new double[][] {{1, 2}, {3}});
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Matrix large = Matrix.hilbert(size);
    double difference = 0;
    Matrix one = large.times(large);
    Matrix other = large.timesByRows(large);
    for (int i = 0; i < size; i++)
      for (int j = 0; j < size; j++) difference = Math.max(difference, Math.abs(one.rows[i][j] - other.rows[i][j]));
    System.out.println(one.trace() + " " + (difference < 1e-12));
    long hash = 0;
    for (long[] row : product(numbers(size, 1), numbers(size, 2))) for (long each : row) hash = hash * 31 + each;
    System.out.println(hash);
  }
}
