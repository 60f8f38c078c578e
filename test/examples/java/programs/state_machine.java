import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
public class state_machine {
  enum Event { COIN, PUSH, KICK, FIX }
  enum State {
    LOCKED { @Override State on(Event e, Ctx c) { return switch (e) { case COIN -> { c.coins++; yield UNLOCKED; } case PUSH -> { c.log("blocked"); yield this; } default -> super.on(e, c); }; } },
    UNLOCKED { @Override State on(Event e, Ctx c) { switch (e) { case PUSH: c.passed++; return LOCKED; case COIN: c.coins++; c.log("thanks"); return this; default: return super.on(e, c); } } },
    BROKEN { int kicks; @Override State on(Event e, Ctx c) { if (e == Event.FIX) { c.log("fixed after " + kicks); kicks = 0; return LOCKED; } if (e == Event.KICK && ++kicks > 2) throw new IllegalStateException("destroyed in " + this); return this; } @Override boolean usable() { return false; } };
    State on(Event e, Ctx c) { if (e == Event.KICK) return BROKEN; c.log("ignored " + e + " in " + name().charAt(0) + name().substring(1).toLowerCase()); return this; }
    boolean usable() { return true; }
  }
  static class Ctx { int coins, passed; final List<String> log = new ArrayList<>(); void log(String s) { log.add(s); } }
  static class Machine {
    private State s = State.LOCKED; final Ctx c = new Ctx(); private final List<BiFunction<State, State, String>> watchers = new ArrayList<>(); private int transitions;
    void watch(BiFunction<State, State, String> w) { watchers.add(w); }
    Machine fire(Event... es) { for (Event e : es) { State old = s; s = s.on(e, c); if (s != old) { transitions++; for (var w : watchers) { String m = w.apply(old, s); if (m != null) c.log(m); } } } return this; }
  }
  public static void main(String[] args) {
    Machine m = new Machine();
    m.watch((a, b) -> a.ordinal() < b.ordinal() ? a + "->" + b : null);
    m.watch(new BiFunction<>() { int seen; public String apply(State a, State b) { return ++seen % 3 == 0 ? "third " + m.transitions : null; } });
    m.fire(Event.PUSH, Event.COIN, Event.COIN, Event.PUSH, Event.FIX).fire(Event.KICK, Event.COIN, Event.KICK, Event.KICK, Event.FIX).fire().fire(Event.COIN);
    for (String s : m.c.log) System.out.println(s);
    System.out.println(m.c.coins + " " + m.c.passed + " " + m.s + " " + m.s.usable() + m.transitions);
    try { m.fire(Event.KICK, Event.KICK, Event.KICK, Event.KICK); } catch (IllegalStateException e) { System.out.println(e.getMessage() + " " + m.s.usable()); }
    int[][] table = new int[State.values().length][Event.values().length];
    for (State s : State.values()) for (Event e : Event.values()) { try { table[s.ordinal()][e.ordinal()] = s.on(e, new Ctx()).ordinal(); } catch (RuntimeException x) { table[s.ordinal()][e.ordinal()] = -1; } }
    for (int[] r : table) { for (int v : r) System.out.print(v + "\t"); System.out.println(); }
  }
}
