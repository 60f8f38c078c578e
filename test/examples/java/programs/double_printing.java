class Main {
  public static void main(String[] args) {
    System.out.println(0.0);
    System.out.println(1.0);
    System.out.println(-1.5);
    System.out.println(100.0);
    System.out.println(1234567.0);
    System.out.println(9999999.0);
    System.out.println(10000000.0);
    System.out.println(12345678.9);
    System.out.println(0.001);
    System.out.println(0.00099);
    System.out.println(0.0001);
    System.out.println(1e-10);
    System.out.println(123456789012345678.0);
    System.out.println(1e21);
    System.out.println(1e100);
    System.out.println(Double.MAX_VALUE);
    System.out.println(4.9e-324);
    System.out.println(3.141592653589793);
    System.out.println(1.0 / 3.0);
    System.out.println(2.0 / 3.0);
    System.out.println(1e16);
    System.out.println(1.1e-5);
    System.out.println(0.1f);
    System.out.println(1.0f / 3);
    System.out.println(16777216f);
    System.out.println(1e10f);
    System.out.println(3.4028235e38f);
    System.out.println(1.4e-45f);
    System.out.println(0.001f);
    System.out.println(0.0009f);
    System.out.println((double) 0.1f);
    System.out.println((float) 0.1);
    System.out.println("" + 1.5 + 'x' + 2f);
  }
}
