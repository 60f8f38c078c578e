abstract class Account {
  private static int opened;
  protected long cents;
  final int number = ++opened;
  abstract long fee(long amount);
  final boolean withdraw(long amount) {
    long total = amount + fee(amount);
    if (total > cents) return false;
    cents -= total;
    return true;
  }
  static int opened() { return opened; }
}
class Free extends Account { long fee(long amount) { return 0; } }
class Costly extends Account {
  Costly(long start) { cents = start; }
  long fee(long amount) { return amount / 100 + 5; }
}
class Main {
  public static void main(String[] args) {
    Account a = new Free();
    a.cents = 1000;
    Account b = new Costly(1000);
    System.out.println(a.withdraw(1000) + " " + a.cents);
    System.out.println(b.withdraw(1000) + " " + b.cents);
    System.out.println(b.withdraw(900) + " " + b.cents);
    System.out.println(a.number + " " + b.number + " " + Account.opened());
  }
}
