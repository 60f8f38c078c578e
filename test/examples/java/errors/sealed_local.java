class Main {
  sealed interface Shape permits Circle {}
  record Circle(int r) implements Shape {}
  public static void main(String[] args) {
    Shape a = new Shape() {};
    class Local implements Shape {}
    final class Other implements Shape {}
  }
}
