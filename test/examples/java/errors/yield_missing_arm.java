class Main { static int f(int k) { return switch (k) { case 1: yield 5; case 2: System.out.println(); default: System.out.println("x"); }; }
  public static void main(String[] a) { } }
