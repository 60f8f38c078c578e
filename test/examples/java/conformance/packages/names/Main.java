import static common.Trace.*;
import static common.Levels.Level.HIGH;
import static common.Levels.Level;
import static left.Tools.describe;
import static left.Tools.SCALE;
import static java.lang.Math.max;
import static java.util.Map.Entry;

import common.*;
import java.util.*;
import left.Holder.Item;
import left.Named;
import left.deep.*;
import right.List;

public class Main extends Inherited {
  static final int LIMIT = left.Tools.SCALE * 2 + right.Numbers.BASE;
  static int order = note("Main.order", 1);

  /** Hides the one of the star import. */
  static class Box {
    @Override public String toString() { return "Main.Box"; }
  }

  private static String left(Object o) { return "method left " + o; }

  public static void main(String[] args) {
    show("start");
    show(new Box() + " " + new common.Box() + " " + new left.deep.Deep());
    show(describe(1) + describe("s") + describe(2.5) + describe('c', 'd') + SCALE);
    show("constant " + LIMIT + " " + max(3, 4) + " " + right.Numbers.class.getName());
    switch (LIMIT) {
      case left.Tools.SCALE: show("scale"); break;
      case left.Tools.SCALE * 2 + right.Numbers.BASE: show("limit"); break;
      default: show("none");
    }
    Level level = Level.valueOf("LOW");
    show(level + " " + HIGH + " " + level.compareTo(HIGH) + " " + Level.LOW.next().next());

    List own = new List("own");
    java.util.List<String> library = new ArrayList<>(java.util.List.of("a", "b"));
    library.add(own.toString());
    show(own + " " + library);
    Map<String, Integer> map = new HashMap<>();
    map.put("k", 1);
    for (Entry<String, Integer> e : map.entrySet()) show(e.getKey() + e.getValue());

    Item item = new Item(5);
    left.Holder.Item same = item;
    show(item.value() + " " + same + " " + left.Holder.make(7).value());
    Named n = () -> right.Impl.name(1);
    show(n.name() + " " + new Named() { public String name() { return "anonymous " + LIMIT; } }.hello());

    // A variable hides a package, a method does not.
    String right = "text";
    show(right.length() + " " + left(right));

    // Members that are inherited from another package.
    Nested nested = new Nested();
    show(nested.text + " " + counter + " " + protectedMethod() + " " + new Main().callHidden());
    left.Base base = new common.Derived();
    show(base.run() + " " + ((common.Derived) base).hidden() + " " + base.open());
    left.Base third = new left.deep.Third();
    show(third.run() + " " + third.open());

    // Static initialisation: only what is used, and in order.
    show("constant of a class that is not initialised: " + common.Lazy.CONSTANT);
    show("not a constant: " + common.Lazy.VALUE);
    show("ping " + common.Ping.value + " pong " + common.Pong.value);
    show(String.valueOf(common.Sub.inherited));
    show(new common.Sub().toString());
    System.out.println(log());
  }
}
