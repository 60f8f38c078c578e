class Main {
  public static void main(String[] args) {
    char c = 'ab';
  }
}
