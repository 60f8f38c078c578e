// JLS 15.12.4.4: the message and the lines of a null in the middle of a chain over several lines, below a recursion.
import java.util.*;
public class uncaught_null_in_chain {
  static class Tree {
    final String name;
    final Map<String, Tree> kids = new HashMap<>();
    Tree parent;
    Tree(String name) {
      this.name = name;
    }
    Tree kid(String k) {
      return kids.get(k);
    }
    Tree add(String k) {
      Tree t = new Tree(k);
      t.parent = this;
      kids.put(k, t);
      return t;
    }
    int depth() {
      return parent.parent == null
          ? 1
          : parent.depth() + 1;
    }
  }
  static int walk(Tree t, int n) {
    if (n == 0) return t.kid("a")
        .kid("b")
        .kid("zzz")
        .depth();
    return walk(t, n - 1)
        + 1;
  }
  public static void main(String[] args) {
    Tree root = new Tree("root");
    Tree b = root.add("a").add("b");
    System.out.println(b.depth());
    try {
      System.out.println(root.depth());
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    int r = walk(root, 2);
    System.out.println(r);
  }
}
