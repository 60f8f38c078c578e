package expr;

import bench.Kernel;
import bench.KernelException;
import java.util.HashMap;
import java.util.Map;

public class Expressions extends Kernel {
  private static final String[] TEXTS = {
    "1 + 2 * 3 - 4", "a * (b + 3) % 7", "max(a, b, 3) << 2", "(a ^ b) & 255 | sq(sq(3))", "a / (b - b)",
    "missing + 1", "1 +", "f(1,", "2 * (3 + 4", "sum() + sum(1) + sum(1, 2, 3)", "10 # 2", "size * size - 1",
  };

  /** With the bindings as context. */
  private class Evaluate implements Node.Visitor<Long, Map<String, Long>> {
    public Long number(Node.Number node, Map<String, Long> names) { return node.value; }

    public Long name(Node.Name node, Map<String, Long> names) {
      Long value = names.get(node.name);
      if (value == null) throw new IllegalArgumentException("unknown name " + node.name + "@" + node.at);
      return value;
    }

    public Long binary(Node.Binary node, Map<String, Long> names) {
      steps++;
      long left = node.left.accept(this, names), right = node.right.accept(this, names);
      switch (node.operator) {
        case '+': return left + right;
        case '-': return left - right;
        case '*': return left * right;
        case '/': return left / right;
        case '%': return left % right;
        case '<': return left << right;
        case '&': return left & right;
        case '^': return left ^ right;
        case '|': return left | right;
        default: throw new AssertionError(node.operator);
      }
    }

    public Long call(Node.Call node, Map<String, Long> names) {
      long result = node.name.equals("max") ? Long.MIN_VALUE : 0;
      for (Node each : node.arguments) {
        long value = each.accept(this, names);
        if ("max".equals(node.name)) result = Math.max(result, value);
        else if ("sq".equals(node.name)) result += value * value;
        else result += value;
      }
      return result;
    }
  }

  private static final class Print implements Node.Visitor<Void, StringBuilder> {
    public Void number(Node.Number node, StringBuilder out) { out.append(node.value); return null; }
    public Void name(Node.Name node, StringBuilder out) { out.append(node.name); return null; }
    public Void binary(Node.Binary node, StringBuilder out) {
      out.append('(').append(node.operator).append(' ');
      node.left.accept(this, out);
      out.append(' ');
      return close(node.right.accept(this, out), out);
    }
    public Void call(Node.Call node, StringBuilder out) {
      out.append("(").append(node.name);
      for (Node each : node.arguments) { out.append(' '); each.<Void, StringBuilder>accept(this, out); }
      return close(null, out);
    }
    private static <T> T close(T value, StringBuilder out) { out.append(')'); return value; }
  }

  private int steps;

  @Override protected long run() throws KernelException {
    Map<String, Long> names = new HashMap<String, Long>();
    names.put("a", 12L);
    names.put("b", Long.valueOf(size));
    names.put("size", (long) size);
    long total = 0;
    int number = 0;
    for (String text : TEXTS) {
      String shown;
      number++;
      try {
        Node node = new Parser(text).parse();
        StringBuilder out = new StringBuilder();
        node.accept(new Print(), out);
        shown = out.toString();
        long value = node.accept(new Evaluate(), names);
        total += value * number;
        shown += " = " + value;
      } catch (Parser.SyntaxError e) {
        shown = "syntax: " + e.getMessage();
      } catch (ArithmeticException e) {
        shown = text + " fails: " + e.getMessage();
        total -= number;
      } catch (IllegalArgumentException e) {
        shown = e.toString();
      }
      System.out.println("  " + shown);
    }
    if (steps == 0) throw new KernelException("nothing was computed", KernelException.RESULT);
    return total;
  }

  @Override protected boolean accepts(long result) { return result != 0 && steps > size; }
}
