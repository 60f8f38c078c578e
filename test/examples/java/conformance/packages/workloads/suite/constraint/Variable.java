package suite.constraint;

import java.util.ArrayList;
import java.util.List;
import suite.util.Lazy;

class Variable {
  int value, mark;
  Strength strength = Strength.WEAKEST;
  private Constraint determinedBy;
  private final Lazy<List<Constraint>> constraints = Lazy.of(ArrayList::new);

  Variable(final int value) { this.value = value; }

  List<Constraint> constraints() { return constraints.get(); }

  void decide(final Constraint by) {
    determinedBy = by;
    strength = Strength.weaker(by.strength, by.inputs().isEmpty() ? by.strength : by.inputs().get(0).strength);
  }

  boolean isDecided() { return determinedBy != null; }
}
