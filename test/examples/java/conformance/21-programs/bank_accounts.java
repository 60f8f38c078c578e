// A bank: accounts of two kinds, checked and unchecked exceptions, a log of transactions
import java.util.*;

abstract class Account {
  private static int nextNumber = 1001;
  protected double balance;
  private final int number;
  private final String owner;
  private final List<Transaction> history = new ArrayList<>();

  Account(String owner, double opening) {
    if (owner == null || owner.isEmpty()) throw new IllegalArgumentException("owner required");
    this.owner = owner;
    this.number = nextNumber++;
    deposit(opening);
  }

  void deposit(double amount) {
    if (amount < 0) throw new IllegalArgumentException("Negative deposit: " + amount);
    balance += amount;
    history.add(new Transaction(Kind.DEPOSIT, amount, balance));
  }

  void withdraw(double amount) throws InsufficientFundsException {
    if (amount > available()) throw new InsufficientFundsException(this, amount);
    balance -= amount;
    history.add(new Transaction(Kind.WITHDRAWAL, amount, balance));
  }

  double available() { return balance; }
  abstract void endOfMonth();
  int getNumber() { return number; }
  String getOwner() { return owner; }
  List<Transaction> getHistory() { return Collections.unmodifiableList(history); }
  protected void record(Kind kind, double amount) { history.add(new Transaction(kind, amount, balance)); }

  @Override public String toString() { return getClass().getSimpleName() + " #" + number + " (" + owner + "): " + Money.format(balance); }
}

enum Kind {
  DEPOSIT('+'), WITHDRAWAL('-'), INTEREST('%') { @Override String label() { return "interest"; } }, FEE('!');
  private final char sign;
  Kind(char sign) { this.sign = sign; }
  char sign() { return sign; }
  String label() { return name().charAt(0) + name().substring(1).toLowerCase(); }
}

record Transaction(Kind kind, double amount, double after) {
  @Override public String toString() { return kind.sign() + Money.format(amount) + " [" + kind.label() + "] -> " + Money.format(after); }
}

class Money {
  static String format(double value) {
    long cents = Math.round(value * 100);
    String sign = cents < 0 ? "-" : "";
    cents = Math.abs(cents);
    long rest = cents % 100;
    return sign + "$" + cents / 100 + "." + (rest < 10 ? "0" : "") + rest;
  }
}

class InsufficientFundsException extends Exception {
  private final double missing;
  InsufficientFundsException(Account account, double wanted) {
    super("Account #" + account.getNumber() + " has only " + Money.format(account.available()) + " of " + Money.format(wanted));
    missing = wanted - account.available();
  }
  double getMissing() { return missing; }
}

class SavingsAccount extends Account {
  private final double rate;
  SavingsAccount(String owner, double opening, double rate) { super(owner, opening); this.rate = rate; }
  @Override void endOfMonth() {
    double interest = balance * rate / 12;
    balance += interest;
    record(Kind.INTEREST, interest);
  }
}

class CheckingAccount extends Account {
  private static final double FEE = 2.5;
  private final double overdraft;
  private int withdrawals;
  CheckingAccount(String owner, double opening, double overdraft) { super(owner, opening); this.overdraft = overdraft; }
  @Override double available() { return super.available() + overdraft; }
  @Override void withdraw(double amount) throws InsufficientFundsException { super.withdraw(amount); withdrawals++; }
  @Override void endOfMonth() {
    if (withdrawals > 2) { balance -= FEE * (withdrawals - 2); record(Kind.FEE, FEE * (withdrawals - 2)); }
    withdrawals = 0;
  }
}

class Bank {
  private final Map<Integer, Account> accounts = new LinkedHashMap<>();
  Account open(Account account) { accounts.put(account.getNumber(), account); return account; }
  Account find(int number) {
    Account account = accounts.get(number);
    if (account == null) throw new NoSuchElementException("No account #" + number);
    return account;
  }
  void transfer(int from, int to, double amount) throws InsufficientFundsException {
    Account source = find(from), target = find(to);
    source.withdraw(amount);
    target.deposit(amount);
  }
  double total() { double sum = 0; for (Account account : accounts.values()) sum += account.balance; return sum; }
  void endOfMonth() { accounts.values().forEach(Account::endOfMonth); }
  Collection<Account> all() { return accounts.values(); }
}

public class bank_accounts {
  static int failures = 0;
  static void attempt(Bank bank, int from, int to, double amount) {
    try {
      bank.transfer(from, to, amount);
      System.out.println("Transferred " + Money.format(amount) + " from " + from + " to " + to);
    } catch (InsufficientFundsException e) {
      failures++;
      System.out.println(e.getMessage() + ", missing " + Money.format(e.getMissing()));
    } catch (NoSuchElementException | IllegalArgumentException e) {
      failures++;
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    } finally {
      System.out.println("  total " + Money.format(bank.total()));
    }
  }

  public static void main(String[] args) {
    Bank bank = new Bank();
    bank.open(new SavingsAccount("Alice", 1000, 0.03));
    bank.open(new CheckingAccount("Bob", 250.75, 100));
    bank.open(new SavingsAccount("Carol", 0, 0.12));
    attempt(bank, 1001, 1002, 300);
    attempt(bank, 1002, 1003, 650.75);
    attempt(bank, 1002, 1003, 0.01);
    attempt(bank, 1001, 4711, 1);
    attempt(bank, 1001, 1002, -5);
    for (int i = 0; i < 4; i++) attempt(bank, 1002, 1001, 0);
    bank.endOfMonth();
    for (Account account : bank.all()) {
      System.out.println(account);
      for (Transaction t : account.getHistory()) System.out.println("    " + t);
    }
    try {
      bank.find(1001).getHistory().add(null);
    } catch (UnsupportedOperationException e) {
      System.out.println("history is read-only");
    }
    try {
      new CheckingAccount("", 1, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(failures + " failures");
    if (failures > 3) throw new IllegalStateException("too many failures: " + failures);
  }
}
