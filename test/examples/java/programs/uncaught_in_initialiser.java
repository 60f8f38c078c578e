class Broken {
  static int ok = 1;
  static int value = 10 / (ok - 1);
}
class Main {
  public static void main(String[] args) {
    System.out.println("start");
    System.out.println(Broken.value);
  }
}
