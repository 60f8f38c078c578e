class Account {
  private int balance;
  private void add(int n) {}
  private Account(String s) {}
  Account() {}
  private static int count;
  private class Inner {}
  protected int shared;
}

class Sub extends Account {
  void m() {
    balance = 1;
    add(1);
    super.add(1);
    this.balance++;
    shared = 2;
  }
}

class Main {
  public static void main(String[] args) {
    Account a = new Account();
    a.balance = 5;
    a.add(1);
    new Account("x");
    int n = Account.count;
    Account.Inner i = null;
  }
}
