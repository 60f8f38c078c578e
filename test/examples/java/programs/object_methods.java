class Money {
  final int cents;
  Money(int cents) { this.cents = cents; }
  public boolean equals(Object o) { return o instanceof Money && ((Money) o).cents == cents; }
  public int hashCode() { return cents * 31; }
  public String toString() { return cents / 100 + "." + cents % 100 / 10 + cents % 10; }
}
class Plain {}
class Main {
  public static void main(String[] args) {
    Object a = new Money(1234), b = new Money(1234), c = new Plain();
    System.out.println(a.equals(b) + " " + (a == b) + " " + (a.hashCode() == b.hashCode()) + " " + a.hashCode());
    System.out.println(a + " " + b.toString());
    System.out.println(c.equals(c) + " " + c.equals(new Plain()) + " " + (c.hashCode() == c.hashCode()));
    System.out.println(a.equals(null) + " " + a.equals("12.34"));
    System.out.println(c.toString().substring(0, 6));
  }
}
