class Main {
  public static void main(String[] args) {
    System.out.println(Math.abs(-5) + " " + Math.abs(-5.5) + " " + Math.abs(Integer.MIN_VALUE) + " " + Math.abs(-5L) + " " + Math.abs(-0.0));
    System.out.println(Math.max(1, 2) + " " + Math.min(1, 2) + " " + Math.max(1L, 2) + " " + Math.min(1.5, 2) + " " + Math.max(0.0, -0.0) + " " + Math.min(0.0, -0.0));
    System.out.println(Math.max(0.0 / 0, 1) + " " + Math.sqrt(2) + " " + Math.sqrt(-1) + " " + Math.sqrt(16));
    System.out.println(Integer.MAX_VALUE + " " + Integer.MIN_VALUE + " " + Long.MAX_VALUE + " " + Long.MIN_VALUE);
  }
}
