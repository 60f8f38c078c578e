/** One-way constraints between variables with strengths, planned and executed: abstract classes, lists, an enum. */
import java.util.ArrayList;
import java.util.List;

public class Constraints {
  enum Strength { REQUIRED, STRONG, MEDIUM, WEAK; boolean isStrongerThan(Strength o) { return compareTo(o) < 0; } }
  static final class Variable { int value; Constraint by; int mark; Strength walk = Strength.WEAK; final List<Constraint> uses = new ArrayList<>(); Variable(int v) { value = v; } }
  abstract static class Constraint {
    final Strength strength;
    Constraint(Strength s) { strength = s; }
    abstract void execute();
    abstract Variable output();
    abstract boolean inputsKnown(int mark);
  }
  static final class Stay extends Constraint {
    final Variable v;
    Stay(Variable v, Strength s) { super(s); this.v = v; v.by = this; v.walk = s; }
    @Override void execute() {}
    @Override Variable output() { return v; }
    @Override boolean inputsKnown(int mark) { return true; }
  }
  static final class Edit extends Constraint {
    final Variable v; int next;
    Edit(Variable v) { super(Strength.STRONG); this.v = v; if (strength.isStrongerThan(v.walk)) { v.by = this; v.walk = strength; } }
    @Override void execute() { v.value = next; }
    @Override Variable output() { return v; }
    @Override boolean inputsKnown(int mark) { return true; }
  }
  static final class Scale extends Constraint {
    final Variable from, to; final int factor, offset;
    Scale(Variable from, Variable to, int factor, int offset) { super(Strength.REQUIRED); this.from = from; this.to = to; this.factor = factor; this.offset = offset; from.uses.add(this); to.by = this; to.walk = strength; }
    @Override void execute() { to.value = from.value * factor + offset; }
    @Override Variable output() { return to; }
    @Override boolean inputsKnown(int mark) { return from.mark == mark; }
  }
  private int mark;
  List<Constraint> plan(Constraint source) {
    mark++;
    List<Constraint> plan = new ArrayList<>(), open = new ArrayList<>();
    open.add(source);
    while (!open.isEmpty()) {
      Constraint c = open.remove(open.size() - 1);
      Variable out = c.output();
      if (out.mark == mark || out.by != c || !c.inputsKnown(mark)) continue;
      plan.add(c);
      out.mark = mark;
      open.addAll(out.uses);
    }
    return plan;
  }
  static long run() {
    Constraints solver = new Constraints();
    Variable first = new Variable(0);
    new Stay(first, Strength.MEDIUM);
    Edit edit = new Edit(first);
    Variable[] chain = new Variable[2000];
    chain[0] = first;
    for (int i = 1; i < chain.length; i++) { chain[i] = new Variable(i); new Scale(chain[i / 2 == 0 ? 0 : i - 1 - i % 2], chain[i], i % 3 + 1, i); }
    long sum = 0;
    for (int round = 0; round < 250; round++) {
      List<Constraint> plan = solver.plan(edit);
      for (int i = 0; i < 20; i++) { edit.next = round * i; for (Constraint c : plan) c.execute(); }
      sum += chain[chain.length - 1].value + plan.size();
    }
    return sum;
  }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
