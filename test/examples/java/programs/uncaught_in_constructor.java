class Fragile {
  final int share;
  Fragile(int parts) {
    System.out.println("constructing");
    share = 100 / parts;
  }
}
class Main {
  static Fragile make(int n) { return new Fragile(n); }
  public static void main(String[] args) {
    System.out.println(make(4).share);
    System.out.println(make(0).share);
  }
}
