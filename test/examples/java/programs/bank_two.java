import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class bank_two {
  static class InsufficientFunds extends Exception {
    private final double missing;
    InsufficientFunds(String message, double missing) { super(message); this.missing = missing; }
    double missing() { return missing; }
  }
  static abstract class Account {
    private static int next = 1000;
    protected final int id;
    protected double balance;
    private final List<String> history = new ArrayList<>();
    Account(double opening) { id = next++; balance = opening; record("open", opening); }
    protected void record(String what, double amount) { history.add(what + ":" + amount); }
    void deposit(double amount) {
      if (amount <= 0) throw new IllegalArgumentException("deposit must be positive: " + amount);
      balance += amount;
      record("deposit", amount);
    }
    void withdraw(double amount) throws InsufficientFunds {
      if (amount > available()) throw new InsufficientFunds("account " + id + " lacks money", amount - available());
      balance -= amount;
      record("withdraw", amount);
    }
    double available() { return balance; }
    abstract void monthEnd();
    List<String> history() { return history; }
    @Override public String toString() { return getClass().getSimpleName() + "#" + id + "[" + balance + "]"; }
  }
  static class Savings extends Account {
    private final double rate;
    Savings(double opening, double rate) { super(opening); this.rate = rate; }
    @Override void monthEnd() { double interest = balance * rate / 12; balance += interest; record("interest", interest); }
  }
  static class Checking extends Account {
    private final double limit;
    private int moves;
    Checking(double opening, double limit) { super(opening); this.limit = limit; }
    @Override double available() { return balance + limit; }
    @Override void withdraw(double amount) throws InsufficientFunds { super.withdraw(amount); moves++; }
    @Override void monthEnd() { if (moves > 2) { balance -= 1.5 * (moves - 2); record("fee", 1.5 * (moves - 2)); } moves = 0; }
  }
  static class Bank {
    private final Map<Integer, Account> accounts = new HashMap<>();
    int failures;
    <T extends Account> T open(T account) { accounts.put(account.id, account); return account; }
    void transfer(int from, int to, double amount) {
      try {
        Account source = find(from), target = find(to);
        source.withdraw(amount);
        target.deposit(amount);
        System.out.println("moved " + amount + " from " + from + " to " + to);
      } catch (InsufficientFunds e) {
        failures++;
        System.out.println("failed: " + e.getMessage() + " (missing " + e.missing() + ")");
      } catch (IllegalArgumentException | NullPointerException e) {
        failures++;
        System.out.println("error: " + e.getMessage());
      } finally {
        System.out.println("total " + total());
      }
    }
    private Account find(int id) {
      Account found = accounts.get(id);
      if (found == null) throw new IllegalArgumentException("no account " + id);
      return found;
    }
    double total() { double sum = 0; for (Account a : accounts.values()) sum += a.balance; return sum; }
  }
  public static void main(String[] args) {
    Bank bank = new Bank();
    Savings s = bank.open(new Savings(1200, 0.05));
    Checking c = bank.open(new Checking(100, 50));
    bank.transfer(1000, 1001, 200);
    bank.transfer(1001, 1000, 349.5);
    bank.transfer(1001, 1000, 100);
    bank.transfer(1001, 7, 1);
    bank.transfer(1000, 1001, -5);
    for (int i = 0; i < 4; i++) bank.transfer(1001, 1000, 0.1);
    for (Account a : new Account[] {s, c}) { a.monthEnd(); System.out.println(a); for (String h : a.history()) System.out.println("  " + h); }
    System.out.println(bank.failures);
  }
}
