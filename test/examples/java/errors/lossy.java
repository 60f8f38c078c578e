class Main {
  public static void main(String[] args) {
    int a = 1.5;
    float f = 1.5;
    int b = 10L;
    byte c = 200;
    char d = -1;
    long e = 1.0f;
    short g = 40000;
    byte h = 100;
  }
}
