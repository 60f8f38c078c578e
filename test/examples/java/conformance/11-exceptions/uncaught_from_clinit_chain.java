// JLS 12.4.2, 11.3: an error from a chain of initialisers: a superclass's, from a field's, from a lambda's.
import java.util.function.*;
public class uncaught_from_clinit_chain {
  static class Root {
    static final IntSupplier NUMBER = () ->
        Table.of("three");
    static int n = NUMBER.getAsInt();
  }
  static class Leaf extends Root {
    static int m = n + 1;
  }
  enum Table {
    ONE, TWO;
    static int of(String s) {
      return valueOf(s.toUpperCase()).ordinal();
    }
  }
  interface Holder {
    Leaf LEAF = new Leaf();
    static int size() {
      return LEAF == null ? 0 : 1;
    }
  }
  public static void main(String[] args) {
    System.out.println(Table.of("two"));
    System.out.println(
        Holder.size());
  }
}
