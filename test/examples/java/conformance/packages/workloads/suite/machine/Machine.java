package suite.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import suite.Workload;

/** A stack machine; its subclasses are programs for it. */
public abstract class Machine implements Workload<Integer> {
  private record Instruction(Op op, int operand) {}

  final int[] memory = new int[100], returns = new int[1_000];
  private final int[] stack = new int[1_000];
  private int top;
  int at, depth;
  protected long steps;
  private final List<Instruction> code = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final Map<Integer, String> open = new HashMap<>();

  protected Machine() { program(); link(); }

  protected abstract void program();

  protected final Machine emit(final Op op, final int... operand) {
    code.add(new Instruction(op, operand.length == 0 ? 0 : operand[0]));
    return this;
  }

  protected final Machine emit(final Op op, final String label) {
    open.put(code.size(), label);
    return emit(op);
  }

  protected final Machine label(final String name) {
    labels.put(name, code.size());
    return this;
  }

  private void link() {
    open.forEach((index, label) -> {
      final Integer target = labels.get(label);
      if (target == null) throw new IllegalStateException("no label " + label);
      code.set(index, new Instruction(code.get(index).op(), target));
    });
  }

  void push(final int value) { stack[top++] = value; }
  int pop() { return stack[--top]; }
  int peek() { return stack[top - 1]; }

  @Override public Integer run(final int size) {
    at = top = depth = 0;
    memory[0] = size;
    while (at < code.size()) {
      final Instruction next = code.get(at++);
      next.op.run(this, next.operand);
      steps++;
    }
    return pop();
  }

  @Override public boolean accepts(final Integer result, final int size) { return result > 0 && top == 0; }
}
