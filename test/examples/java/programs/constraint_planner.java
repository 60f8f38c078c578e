// One-way constraints with strengths, solved incrementally by walking strengths along a graph of variables and methods.
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class constraint_planner {
  enum Strength {
    REQUIRED, STRONG, PREFERRED, NORMAL, WEAK, WEAKEST;

    boolean strongerThan(Strength other) {
      return compareTo(other) < 0;
    }

    static Strength weakestOf(Strength a, Strength b) {
      return a.strongerThan(b) ? b : a;
    }

    Strength next() {
      return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
  }

  static class Variable {
    final String name;
    int value;
    final List<Constraint> constraints = new ArrayList<>();
    Constraint determinedBy;
    int mark;
    Strength walkStrength = Strength.WEAKEST;
    boolean stay = true;

    Variable(String name, int value) {
      this.name = name;
      this.value = value;
    }

    void remove(Constraint c) {
      constraints.remove(c);
      if (determinedBy == c) determinedBy = null;
    }

    @Override public String toString() {
      return name + "=" + value + "@" + walkStrength.name().charAt(0) + (stay ? "s" : "");
    }
  }

  static abstract class Constraint {
    final Strength strength;

    Constraint(Strength strength) {
      this.strength = strength;
    }

    void post(Planner planner) {
      connect();
      planner.incrementalAdd(this);
    }

    void destroy(Planner planner) {
      if (isSatisfied()) planner.incrementalRemove(this);
      disconnect();
    }

    abstract void connect();
    abstract void disconnect();
    abstract boolean isSatisfied();
    abstract void chooseMethod(int mark);
    abstract void markInputs(int mark);
    abstract boolean inputsKnown(int mark);
    abstract Variable output();
    abstract void execute();
    abstract void markUnsatisfied();
    abstract void recalculate();

    boolean isInput() {
      return false;
    }

    Constraint satisfy(int mark, Planner planner) {
      chooseMethod(mark);
      if (!isSatisfied()) {
        if (strength == Strength.REQUIRED) throw new IllegalStateException("required but impossible");
        return null;
      }
      markInputs(mark);
      Variable out = output();
      Constraint overridden = out.determinedBy;
      if (overridden != null) overridden.markUnsatisfied();
      out.determinedBy = this;
      if (!planner.addPropagate(this, mark)) throw new IllegalStateException("cycle at " + out);
      out.mark = mark;
      return overridden;
    }
  }

  static abstract class Unary extends Constraint {
    protected final Variable out;
    private boolean satisfied;

    Unary(Variable v, Strength s, Planner p) {
      super(s);
      out = v;
      post(p);
    }

    void connect() { out.constraints.add(this); satisfied = false; }
    void disconnect() { out.remove(this); satisfied = false; }
    boolean isSatisfied() { return satisfied; }
    void chooseMethod(int mark) { satisfied = out.mark != mark && strength.strongerThan(out.walkStrength); }
    void markInputs(int mark) {}
    boolean inputsKnown(int mark) { return true; }
    Variable output() { return out; }
    void markUnsatisfied() { satisfied = false; }

    void recalculate() {
      out.walkStrength = strength;
      out.stay = !isInput();
      if (out.stay) execute();
    }
  }

  static final class Stay extends Unary {
    Stay(Variable v, Strength s, Planner p) { super(v, s, p); }
    void execute() {}
  }

  static final class Edit extends Unary {
    Edit(Variable v, Strength s, Planner p) { super(v, s, p); }
    @Override boolean isInput() { return true; }
    void execute() {}
  }

  enum Direction { NONE, FORWARD, BACKWARD }

  static abstract class Binary extends Constraint {
    protected final Variable v1, v2;
    protected Direction direction = Direction.NONE;

    Binary(Variable a, Variable b, Strength s) {
      super(s);
      v1 = a;
      v2 = b;
    }

    void connect() { v1.constraints.add(this); v2.constraints.add(this); direction = Direction.NONE; }
    void disconnect() { v1.remove(this); v2.remove(this); direction = Direction.NONE; }
    boolean isSatisfied() { return direction != Direction.NONE; }
    Variable input() { return direction == Direction.FORWARD ? v1 : v2; }
    Variable output() { return direction == Direction.FORWARD ? v2 : v1; }
    void markInputs(int mark) { input().mark = mark; }
    void markUnsatisfied() { direction = Direction.NONE; }

    boolean inputsKnown(int mark) {
      Variable in = input();
      return in.mark == mark || in.stay || in.determinedBy == null;
    }

    void chooseMethod(int mark) {
      if (v1.mark == mark) {
        direction = v2.mark != mark && strength.strongerThan(v2.walkStrength) ? Direction.FORWARD : Direction.NONE;
      } else if (v2.mark == mark) {
        direction = strength.strongerThan(v1.walkStrength) ? Direction.BACKWARD : Direction.NONE;
      } else if (v2.walkStrength.strongerThan(v1.walkStrength)) {
        direction = strength.strongerThan(v1.walkStrength) ? Direction.BACKWARD : Direction.NONE;
      } else {
        direction = strength.strongerThan(v2.walkStrength) ? Direction.FORWARD : Direction.NONE;
      }
    }

    void recalculate() {
      Variable in = input(), out = output();
      out.walkStrength = Strength.weakestOf(strength, in.walkStrength);
      out.stay = in.stay;
      if (out.stay) execute();
    }
  }

  static final class Equal extends Binary {
    Equal(Variable a, Variable b, Strength s, Planner p) { super(a, b, s); post(p); }
    void execute() { output().value = input().value; }
  }

  static final class Scale extends Binary {
    private final Variable scale, offset;

    Scale(Variable src, Variable scale, Variable offset, Variable dest, Strength s, Planner p) {
      super(src, dest, s);
      this.scale = scale;
      this.offset = offset;
      post(p);
    }

    @Override void connect() { super.connect(); scale.constraints.add(this); offset.constraints.add(this); }
    @Override void disconnect() { super.disconnect(); if (scale != null) scale.remove(this); if (offset != null) offset.remove(this); }
    @Override void markInputs(int mark) { super.markInputs(mark); scale.mark = offset.mark = mark; }

    void execute() {
      if (direction == Direction.FORWARD) v2.value = v1.value * scale.value + offset.value;
      else v1.value = (v2.value - offset.value) / scale.value;
    }

    @Override void recalculate() {
      Variable in = input(), out = output();
      out.walkStrength = Strength.weakestOf(strength, in.walkStrength);
      out.stay = in.stay && scale.stay && offset.stay;
      if (out.stay) execute();
    }
  }

  static class Plan {
    private final List<Constraint> steps = new ArrayList<>();
    void add(Constraint c) { steps.add(c); }
    void execute() { steps.forEach(Constraint::execute); }
    int size() { return steps.size(); }
  }

  static class Planner {
    private int mark;

    private int newMark() { return ++mark; }

    void incrementalAdd(Constraint c) {
      int m = newMark();
      for (Constraint overridden = c.satisfy(m, this); overridden != null; ) overridden = overridden.satisfy(m, this);
    }

    void incrementalRemove(Constraint c) {
      Variable out = c.output();
      c.markUnsatisfied();
      c.disconnect();
      List<Constraint> unsatisfied = removePropagateFrom(out);
      for (Strength s = Strength.REQUIRED; ; s = s.next()) {
        for (Constraint u : unsatisfied) if (u.strength == s) incrementalAdd(u);
        if (s == Strength.WEAKEST) break;
      }
    }

    boolean addPropagate(Constraint c, int m) {
      List<Constraint> todo = new ArrayList<>(List.of(c));
      while (!todo.isEmpty()) {
        Constraint d = todo.remove(todo.size() - 1);
        if (d.output().mark == m) {
          incrementalRemove(c);
          return false;
        }
        d.recalculate();
        consuming(d.output(), todo::add);
      }
      return true;
    }

    private List<Constraint> removePropagateFrom(Variable out) {
      out.determinedBy = null;
      out.walkStrength = Strength.WEAKEST;
      out.stay = true;
      List<Constraint> unsatisfied = new ArrayList<>();
      List<Variable> todo = new ArrayList<>();
      todo.add(out);
      while (!todo.isEmpty()) {
        Variable v = todo.remove(todo.size() - 1);
        for (Constraint c : v.constraints) if (!c.isSatisfied()) unsatisfied.add(c);
        consuming(v, c -> {
          c.recalculate();
          todo.add(c.output());
        });
      }
      return unsatisfied;
    }

    private void consuming(Variable v, Consumer<? super Constraint> action) {
      for (Constraint c : v.constraints) if (c != v.determinedBy && c.isSatisfied()) action.accept(c);
    }

    Plan planFrom(List<? extends Constraint> sources) {
      int m = newMark();
      Plan plan = new Plan();
      List<Constraint> todo = new ArrayList<>();
      for (Constraint c : sources) if (c.isInput() && c.isSatisfied()) todo.add(c);
      while (!todo.isEmpty()) {
        Constraint c = todo.remove(todo.size() - 1);
        if (c.output().mark != m && c.inputsKnown(m)) {
          plan.add(c);
          c.output().mark = m;
          consuming(c.output(), todo::add);
        }
      }
      return plan;
    }

    void change(Variable v, int value) {
      Edit edit = new Edit(v, Strength.PREFERRED, this);
      Plan plan = planFrom(List.of(edit));
      for (int i = 0; i < 10; i++) {
        v.value = value;
        plan.execute();
      }
      edit.destroy(this);
    }
  }

  static void chain(int n) {
    Planner planner = new Planner();
    Variable[] vs = new Variable[n + 1];
    for (int i = 0; i <= n; i++) {
      vs[i] = new Variable("v" + i, 0);
      if (i > 0) new Equal(vs[i - 1], vs[i], Strength.REQUIRED, planner);
    }
    new Stay(vs[n], Strength.NORMAL, planner);
    Edit edit = new Edit(vs[0], Strength.PREFERRED, planner);
    Plan plan = planner.planFrom(List.of(edit));
    for (int i = 0; i < 100; i++) {
      vs[0].value = i;
      plan.execute();
      if (vs[n].value != i) throw new AssertionError("chain " + i + " " + vs[n]);
    }
    edit.destroy(planner);
    System.out.println("chain " + plan.size() + " " + vs[0] + " " + vs[n]);
  }

  static void projection(int n) {
    Planner planner = new Planner();
    Variable scale = new Variable("scale", 10), offset = new Variable("offset", 1000);
    List<Variable> dests = new ArrayList<>();
    Variable src = null, dst = null;
    for (int i = 0; i < n; i++) {
      src = new Variable("src", i);
      dst = new Variable("dst", i);
      dests.add(dst);
      new Stay(src, Strength.NORMAL, planner);
      new Scale(src, scale, offset, dst, Strength.REQUIRED, planner);
    }
    planner.change(src, 17);
    System.out.println(src + " " + dst);
    planner.change(dst, 1050);
    System.out.println(src + " " + dst);
    planner.change(scale, 5);
    System.out.println(dests.get(0) + " " + dests.get(n - 2));
    planner.change(offset, 2000);
    long sum = 0;
    for (Variable v : dests) sum += v.value;
    System.out.println(sum + " " + scale + " " + offset);
  }

  public static void main(String[] args) {
    chain(100);
    chain(1000);
    projection(100);
    Planner p = new Planner();
    Variable a = new Variable("a", 1), b = new Variable("b", 2);
    new Stay(a, Strength.REQUIRED, p);
    new Equal(a, b, Strength.STRONG, p);
    try {
      new Edit(a, Strength.REQUIRED, p);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + a + " " + b);
    }
  }
}
