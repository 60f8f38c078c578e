package expr;

abstract class Node {
  interface Visitor<R, C> {
    R number(Number node, C context);
    R name(Name node, C context);
    R binary(Binary node, C context);
    R call(Call node, C context);
  }

  final int at;

  Node(int at) { this.at = at; }

  abstract <R, C> R accept(Visitor<R, C> visitor, C context);

  /** Hides java.lang.Number here. */
  static class Number extends Node {
    final long value;
    Number(int at, long value) { super(at); this.value = value; }
    <R, C> R accept(Visitor<R, C> visitor, C context) { return visitor.number(this, context); }
  }

  static class Name extends Node {
    final String name;
    Name(int at, String name) { super(at); this.name = name; }
    <R, C> R accept(Visitor<R, C> visitor, C context) { return visitor.name(this, context); }
  }

  static class Binary extends Node {
    final char operator;
    final Node left, right;
    Binary(int at, char operator, Node left, Node right) {
      super(at);
      this.operator = operator;
      this.left = left;
      this.right = right;
    }
    <R, C> R accept(Visitor<R, C> visitor, C context) { return visitor.binary(this, context); }
  }

  static final class Call extends Name {
    final Node[] arguments;
    Call(int at, String name, Node... arguments) { super(at, name); this.arguments = arguments; }
    @Override <R, C> R accept(Visitor<R, C> visitor, C context) { return visitor.call(this, context); }
  }
}
