// A vending machine with states as objects, a menu with commands, parsing of amounts, a receipt, change in coins
import java.util.*;

public class vending_and_menus {
  enum Coin { NICKEL(5), DIME(10), QUARTER(25), DOLLAR(100); private final int cents; Coin(int c) { cents = c; } int cents() { return cents; }
    static List<Coin> change(int amount) { List<Coin> out = new ArrayList<>(); Coin[] all = values(); for (int i = all.length - 1; i >= 0; i--) while (amount >= all[i].cents) { amount -= all[i].cents; out.add(all[i]); } if (amount != 0) throw new ArithmeticException(amount + " cents left"); return out; } }
  static class Slot { final String name; final int price; private int left; Slot(String n, int p, int l) { name = n; price = p; left = l; } boolean take() { return left > 0 && left-- > 0; } }
  interface State { State coin(Coin c); State choose(char code); State cancel(); }
  static class Machine {
    private final Map<Character, Slot> slots = new LinkedHashMap<>(); private int credit, earned; private final List<String> events = new ArrayList<>(); private State state;
    private final State idle = new State() { public State coin(Coin c) { credit = c.cents(); return active; } public State choose(char code) { events.add("insert coins"); return this; } public State cancel() { return this; } };
    private final State active = new State() {
      @Override public State coin(Coin c) { credit += c.cents(); return credit > 300 ? cancel() : this; }
      @Override public State choose(char code) { Slot s = slots.get(code); if (s == null) { events.add("no slot " + code); return this; } if (s.price > credit) { events.add(s.name + " costs " + show(s.price)); return this; } if (!s.take()) { events.add(s.name + " sold out"); return credit > 100 ? broken : this; } earned += s.price; credit -= s.price; events.add(s.name + "!"); return cancel(); }
      @Override public State cancel() { if (credit > 0) events.add("change " + Coin.change(credit)); credit = 0; return idle; } };
    private final State broken = new State() { public State coin(Coin c) { throw new IllegalStateException("broken"); } public State choose(char c) { return coin(null); } public State cancel() { return idle; } };
    Machine() { state = idle; } Machine slot(char code, String name, int price, int n) { slots.put(code, new Slot(name, price, n)); return this; }
    void press(String keys) { for (char k : keys.toCharArray()) state = switch (k) { case 'n' -> state.coin(Coin.NICKEL); case 'd' -> state.coin(Coin.DIME); case 'q' -> state.coin(Coin.QUARTER); case '$' -> state.coin(Coin.DOLLAR); case 'x' -> state.cancel(); default -> { if (Character.isUpperCase(k)) yield state.choose(k); throw new IllegalArgumentException("key '" + k + "'"); } }; }
  }
  static String show(int cents) { return (cents < 0 ? "-" : "") + "$" + Math.abs(cents / 100) + "." + (char) ('0' + Math.abs(cents) % 100 / 10) + Math.abs(cents) % 10; }
  static int cents(String s) { int dot = s.indexOf('.'); if (s.startsWith("$")) return cents(s.substring(1)); if (dot < 0) return Integer.parseInt(s) * 100; String f = (s.substring(dot + 1) + "00").substring(0, 2); return Integer.parseInt(dot == 0 ? "0" : s.substring(0, dot)) * 100 + Integer.parseInt(f); }
  interface Command { String run(Deque<Integer> stack, List<String> args) throws Exception; } static final Map<String, Command> MENU = new LinkedHashMap<>();
  static { MENU.put("push", (s, a) -> { for (String x : a) s.push(cents(x)); return "" + s.size(); }); MENU.put("sum", (s, a) -> { int t = 0; for (int v : s) t += v; return show(t); }); MENU.put("pop", (s, a) -> show(s.pop())); MENU.put("help", (s, a) -> MENU.keySet().toString()); MENU.put("fail", (s, a) -> { throw new Exception(String.join(" ", a)); }); }
  static String execute(Deque<Integer> stack, String line) { Iterator<String> words = List.of(line.trim().isEmpty() ? new String[] {"help"} : words(line)).iterator(); Command c = MENU.get(words.next()); if (c == null) return "unknown"; List<String> args = new ArrayList<>(); words.forEachRemaining(args::add); try { return c.run(stack, args); } catch (NumberFormatException | NoSuchElementException e) { return "bad: " + e.getMessage(); } catch (Exception e) { return "failed: " + e.getMessage(); } }
  static String[] words(String s) { List<String> w = new LinkedList<>(); int i = 0; while (i < s.length()) { while (i < s.length() && s.charAt(i) == ' ') i++; int from = i; while (i < s.length() && s.charAt(i) != ' ') i++; if (i > from) w.add(s.substring(from, i)); } return w.toArray(String[]::new); }
  public static void main(String[] args) {
    Machine m = new Machine().slot('A', "Chips", 125, 1).slot('B', "Gum", 35, 5).slot('C', "Soda", 200, 0); for (String keys : new String[] {"A", "qB", "qdB", "$$A", "$q", "B", "$$$$", "qqZx", "$$C"}) m.press(keys); System.out.println(m.events); System.out.println(show(m.earned) + " " + m.credit); try { m.press("d"); } catch (IllegalStateException e) { System.out.println(e.getMessage()); } try { m.press("x%"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); } System.out.println(Coin.change(190) + show(-5) + show(1234567) + cents("$12.3") + cents(".75") + cents("7")); try { Coin.change(7); } catch (ArithmeticException e) { System.out.println(e.getMessage()); } Deque<Integer> stack = new ArrayDeque<>(); for (String line : new String[] {"push 1.50 2 $.25", "sum", "pop", "  pop  ", "help", "", "frob", "push x", "fail a b  c", "pop", "pop"}) System.out.print(execute(stack, line) + " | "); System.out.println();
  }
}
