// A library as students write one: an abstract hierarchy, interfaces, enums, custom exceptions, observers, and a menu of commands.
import java.util.*;

interface Borrowable {
  int MAX_DAYS = 21;
  void checkOut(Member m, int day) throws LibraryException;
  int checkIn(int day);
  default boolean isOverdue(int day) { return dueDay() >= 0 && day > dueDay(); }
  int dueDay();
}

class LibraryException extends Exception {
  private static final long serialVersionUID = 1L;
  LibraryException(String message) { super(message); }
  LibraryException(String message, Throwable cause) { super(message, cause); }
}

class LimitReachedException extends LibraryException {
  private final int limit;
  LimitReachedException(Member m, int limit) { super(m.getName() + " may borrow only " + limit); this.limit = limit; }
  int getLimit() { return limit; }
}

abstract class Item implements Borrowable, Comparable<Item> {
  private static int nextId = 100;
  protected final int id;
  protected final String title;
  private Member holder;
  private int due = -1;
  protected int timesLent = 0;

  protected Item(String title) {
    this.id = nextId++;
    this.title = title;
  }

  public abstract double finePerDay();
  public int loanDays() { return MAX_DAYS; }

  @Override
  public void checkOut(Member m, int day) throws LibraryException {
    if (holder != null) throw new LibraryException(this + " is with " + holder.getName());
    m.take(this);
    holder = m;
    due = day + loanDays();
    timesLent++;
  }

  @Override
  public int checkIn(int day) {
    if (holder == null) throw new IllegalStateException(title + " is not lent");
    int late = isOverdue(day) ? day - due : 0;
    holder.giveBack(this, late * finePerDay());
    holder = null;
    due = -1;
    return late;
  }

  @Override public int dueDay() { return due; }
  @Override public int compareTo(Item other) { return this.title.compareTo(other.title); }
  @Override public boolean equals(Object o) {
    if (this == o) return true;
    if (o == null || getClass() != o.getClass()) return false;
    return title.equals(((Item) o).title);
  }
  @Override public int hashCode() { return title.hashCode() * 31 + getClass().getSimpleName().length(); }
  @Override public String toString() { return getClass().getSimpleName() + "#" + id + "[" + title + "]"; }
}

class Book extends Item {
  enum Genre { NOVEL(0.10), SCIENCE(0.25) { @Override double fine(int pages) { return super.fine(pages) * 2; } }, CHILDREN(0.0); private final double base; Genre(double base) { this.base = base; } double fine(int pages) { return pages > 500 ? base * 1.5 : base; } }
  private final Genre genre;
  private final int pages;
  Book(String title, Genre genre, int pages) { super(title); this.genre = genre; this.pages = pages; }
  Book(String title) { this(title, Genre.NOVEL, 200); }
  @Override public double finePerDay() { return genre.fine(pages); }
}

class Dvd extends Item {
  static final double FINE = 1;
  Dvd(String title) { super(title); }
  public double finePerDay() { return FINE; }
  @Override public int loanDays() { return super.loanDays() / 3; }
}

final class Reference extends Item {
  Reference(String title) { super(title); }
  @Override public double finePerDay() { return 0; }
  @Override public void checkOut(Member m, int day) throws LibraryException { throw new LibraryException("not for loan: " + title, new UnsupportedOperationException(m.getName())); }
}

abstract class Member {
  private final String name;
  private final List<Item> items = new LinkedList<>();
  private double fines;
  Member(String name) { this.name = name; }
  final String getName() { return name; }
  abstract int limit();
  void take(Item i) throws LimitReachedException { if (items.size() >= limit()) throw new LimitReachedException(this, limit()); items.add(i); }
  void giveBack(Item i, double fine) { items.remove(i); fines += fine * discount(); }
  protected double discount() { return 1.0; }
  double getFines() { return fines; }
  int count() { return items.size(); }
}

class Student extends Member { Student(String n) { super(n); } int limit() { return 2; } @Override protected double discount() { return 0.5; } }
class Teacher extends Member { Teacher(String n) { super("Dr. " + n); } int limit() { return 5; } }

public class library_system {
  interface Observer { void event(String what, Object about); }
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Member> members = new HashMap<>();
  private final List<Observer> observers = new ArrayList<>();
  private int today;

  private class Log implements Observer {
    private final StringBuilder lines = new StringBuilder();
    private int n;
    @Override public void event(String what, Object about) { lines.append(++n).append(". day ").append(today).append(": ").append(what).append(' ').append(about).append('\n'); }
  }

  void add(Item... all) { for (Item i : all) { if (items.put(i.title, i) != null) fire("replaced", i); } }
  void join(Member m) { members.put(m.getName(), m); }
  private void fire(String what, Object about) { for (Observer o : observers) o.event(what, about); }

  private Item item(String t) throws LibraryException { Item i = items.get(t); if (i == null) throw new LibraryException("no item " + t); return i; }

  String command(String line) {
    String[] words = new String[3];
    int n = 0;
    for (StringBuilder rest = new StringBuilder(line); rest.length() > 0 && n < 3; ) { int sp = n == 2 ? -1 : rest.indexOf(" "); words[n++] = sp < 0 ? rest.toString() : rest.substring(0, sp); rest.delete(0, sp < 0 ? rest.length() : sp + 1); }
    try {
      switch (words[0]) {
        case "lend":
          Member m = members.get(words[1].replace('_', ' '));
          item(words[2]).checkOut(m, today);
          fire("lent", words[2]);
          return "ok until " + item(words[2]).dueDay();
        case "return": {
          int late = item(words[1]).checkIn(today);
          return late > 0 ? "late by " + late : "ok";
        }
        case "wait":
          today += Integer.parseInt(words[1]);
        case "day":
          return "day " + today;
        case "fines":
          StringBuilder b = new StringBuilder();
          for (String name : new TreeNames(members.keySet())) b.append(name).append('=').append(members.get(name).getFines()).append('/').append(members.get(name).count()).append(' ');
          return b.toString().trim();
        default:
          throw new IllegalArgumentException("unknown command: " + words[0]);
      }
    } catch (LimitReachedException e) {
      return e.getMessage() + " (" + e.getLimit() + ")";
    } catch (LibraryException e) {
      return "refused: " + e.getMessage() + (e.getCause() != null ? " <- " + e.getCause().getMessage() : "");
    } catch (IllegalStateException | NumberFormatException e) {
      return "error: " + e.getMessage();
    } finally {
      fire("did", words[0]);
    }
  }

  static class TreeNames implements Iterable<String> {
    private static class Node { String s; Node l, r; Node(String s) { this.s = s; } }
    private Node root;
    TreeNames(Collection<String> c) { for (String s : c) root = insert(root, s); }
    private Node insert(Node n, String s) { if (n == null) return new Node(s); if (s.compareTo(n.s) < 0) n.l = insert(n.l, s); else n.r = insert(n.r, s); return n; }
    @Override public Iterator<String> iterator() {
      Stack<Node> stack = new Stack<>();
      for (Node n = root; n != null; n = n.l) stack.push(n);
      return new Iterator<String>() {
        @Override public boolean hasNext() { return !stack.isEmpty(); }
        @Override public String next() { Node n = stack.pop(); for (Node m = n.r; m != null; m = m.l) stack.push(m); return n.s; }
      };
    }
  }

  public static void main(String[] args) {
    library_system lib = new library_system();
    Log log = lib.new Log();
    lib.observers.add(log);
    int[] lent = new int[1];
    lib.observers.add((what, about) -> { if (what.equals("lent")) lent[0]++; });
    lib.add(new Book("Dune", Book.Genre.NOVEL, 600), new Book("Emma"), new Book("Cosmos", Book.Genre.SCIENCE, 400), new Dvd("Alien"), new Reference("Atlas"));
    lib.join(new Student("Ann"));
    lib.join(new Teacher("Bob"));
    String[] commands = {"lend Ann Dune", "lend Ann Emma", "lend Ann Alien", "lend Dr._Bob Dune", "lend Dr._Bob Alien", "lend Dr._Bob Atlas", "wait 10", "return Alien", "return Alien", "wait x", "wait 15", "return Dune", "lend Dr._Bob Cosmos", "return Emma", "wait 30", "return Cosmos", "lend Ann Moby", "fines", "day"};
    for (String c : commands) System.out.println(c + " -> " + lib.command(c));
    for (String c : new String[] {"fly", "lend Zed Emma"}) try { lib.command(c); } catch (IllegalArgumentException | NullPointerException e) { System.out.println(e.getClass().getSimpleName()); }
    System.out.print(log.lines);
    List<Item> sorted = new ArrayList<>(lib.items.values());
    Collections.sort(sorted);
    System.out.println(sorted + " " + lent[0] + " " + sorted.get(0).equals(new Dvd("Alien")) + sorted.get(1).equals(null) + new Book("X").equals(new Dvd("X")) + (new Book("Y").hashCode() == new Book("Y").hashCode()));
  }
}
