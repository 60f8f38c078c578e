class Main {
  public static void main(String[] args) {
    int i = 1;
    byte b = i;
    char c = i;
    short s = c;
    float f = i;
    b = b + 1;
    b += 1;
  }
}
