package suite.machine;

import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;

enum Op {
  ADD((a, b) -> a + b), SUB((a, b) -> a - b), MUL((a, b) -> a * b), DIV((a, b) -> a / b), REM((a, b) -> a % b), MAX(Math::max),
  PUSH { @Override void run(final Machine on, final int operand) { on.push(operand); } },
  LOAD { @Override void run(final Machine on, final int operand) { on.push(on.memory[operand]); } },
  STORE { @Override void run(final Machine on, final int operand) { on.memory[operand] = on.pop(); } },
  JUMP(any -> true), ZERO(n -> n == 0), NEGATIVE(n -> n < 0),
  CALL {
    @Override void run(final Machine on, final int operand) {
      on.returns[on.depth++] = on.at;
      on.at = operand;
    }
  },
  RETURN { @Override void run(final Machine on, final int operand) { on.at = on.returns[--on.depth]; } },
  DUP { @Override void run(final Machine on, final int operand) { on.push(on.peek()); } },
  HALT { @Override void run(final Machine on, final int operand) { on.at = Integer.MAX_VALUE; } };

  private final IntBinaryOperator binary;
  private final IntPredicate test;

  Op() { this(null, null); }
  Op(final IntBinaryOperator binary) { this(binary, null); }
  Op(final IntPredicate test) { this(null, test); }
  private Op(final IntBinaryOperator binary, final IntPredicate test) {
    this.binary = binary;
    this.test = test;
  }

  void run(final Machine on, final int operand) {
    if (binary != null) {
      final int right = on.pop();
      on.push(binary.applyAsInt(on.pop(), right));
    } else if (test.test(this == JUMP ? 0 : on.pop())) on.at = operand;
  }
}
