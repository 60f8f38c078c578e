package suite.constraint;

import static suite.constraint.Strength.*;
import static suite.util.Lists.filter;
import static suite.util.Lists.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import suite.Workload;

public class Planner implements Workload<Long> {
  private int mark;

  private List<Constraint> plan(final List<? extends Constraint> sources) {
    final int current = ++mark;
    final Deque<Constraint> open = new ArrayDeque<>(filter(sources, Constraint::isInput));
    final List<Constraint> plan = new ArrayList<>();
    while (!open.isEmpty()) {
      final Constraint next = open.poll();
      if (!next.choose(current)) continue;
      next.output().mark = current;
      plan.add(next);
      for (final Constraint each : next.output().constraints()) if (each != next && !each.chosen) open.add(each);
    }
    return plan;
  }

  @Override public Long run(final int size) {
    final List<Variable> chain = new ArrayList<>();
    final Variable first = new Variable(size);
    chain.add(first);
    for (int i = 1; i < size; i++) {
      final Variable last = chain.get(i - 1), next = new Variable(i);
      new Scale(last, next, i % 3 + 1, -i, i % 4 == 3 ? NORMAL : REQUIRED);
      chain.add(next);
    }
    final Edit edit = new Edit(first, 0);
    final List<Constraint> plan = plan(first.constraints());
    long total = plan.size();
    for (edit.wanted = 1; edit.wanted < 10; edit.wanted += 2) {
      plan.forEach(Constraint::execute);
      total = fold(chain, total * 7, (sum, each) -> sum + each.value);
    }
    if (size > 12) total += plan.toString().hashCode() + filter(chain, v -> !v.isDecided()).size();
    return total;
  }
}
