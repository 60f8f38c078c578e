class Main {
  public static void main(String[] args) {
    switch (args.length) {
      case 0 -> System.out.println("a");
      case 0 -> { int x = "b"; }
      default -> 5;
    }
  }
}
