class Main {
  public static void main(String[] args) {
    char c = 'a';
    c = c + 1;
    char d = 'a' + 1;
    final int k = 5;
    char e = k;
    final char f = 'a';
    byte g = f;
    byte h = 'é';
  }
}
