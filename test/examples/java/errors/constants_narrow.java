class Main {
  public static void main(String[] args) {
    final long a = 5;
    int b = a;
    final int c = 300;
    byte d = c;
    final int e = 100;
    byte f = e;
    int g = 5 / 0;
    byte h = -128;
    byte i = 128;
  }
}
