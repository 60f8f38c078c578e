package suite.constraint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

abstract class Constraint {
  protected final Strength strength;
  private final String name;
  protected boolean chosen;

  protected Constraint(final String name, final Strength strength, final Variable... variables) {
    this.name = name;
    this.strength = strength;
    for (final Variable each : variables) each.constraints().add(this);
  }

  abstract Variable output();
  abstract List<Variable> inputs();
  abstract void execute();
  boolean isInput() { return false; }

  final boolean choose(final int mark) {
    final Variable out = output();
    if (out.mark == mark || !strength.isStrongerThan(out.strength)) return chosen = false;
    out.decide(this);
    return chosen = true;
  }

  @Override public String toString() { return name + "(" + strength.name().charAt(0) + ")"; }
}

/** Of two variables: the second is so many times the first, and some more. */
class Scale extends Constraint {
  private final Variable from, to;
  private final int factor, offset;

  Scale(final Variable from, final Variable to, final int factor, final int offset, final Strength strength) {
    super("scale", strength, from, to);
    this.from = from;
    this.to = to;
    this.factor = factor;
    this.offset = offset;
  }

  @Override Variable output() { return to; }
  @Override List<Variable> inputs() { return Collections.singletonList(from); }
  @Override void execute() { to.value = from.value * factor + offset; }
}

class Edit extends Constraint {
  private final Variable variable;
  int wanted;

  Edit(final Variable variable, final int wanted) { this(variable, wanted, Strength.PREFERRED); }

  private Edit(final Variable variable, final int wanted, final Strength strength) {
    super("edit", strength, variable);
    this.variable = variable;
    this.wanted = wanted;
  }

  @Override boolean isInput() { return true; }
  @Override Variable output() { return variable; }
  @Override List<Variable> inputs() { return new ArrayList<>(); }
  @Override void execute() { variable.value = wanted; }
}
