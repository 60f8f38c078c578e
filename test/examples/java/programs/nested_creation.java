/** Objects that hold each other and are first used in a branch: they may be made there, one after another. */
class nested_creation {
  interface Step {
    Object of(Object head, Object rest);
  }
  interface Chain {
    Object fold(Object start, Step step);
  }
  static class End implements Chain {
    public Object fold(Object start, Step step) { return start; }
  }
  static class Link implements Chain {
    final Object head;
    final Chain rest;
    Link(Object head, Chain rest) {
      this.head = head;
      this.rest = rest;
    }
    public Object fold(Object start, Step step) { return step.of(head, rest.fold(start, step)); }
  }
  static class Last implements Step {
    public Object of(Object head, Object rest) { return rest; }
  }
  static class Copy implements Step {
    public Object of(Object head, Object rest) { return new Link(head, (Chain) rest); }
  }
  static class Text implements Step {
    public Object of(Object head, Object rest) { return head + " " + rest; }
  }
  public static void main(String[] args) {
    Chain chain = new Link(1, new Link(2, new Link(3, new End())));
    System.out.println(chain.fold("", new Last()) == "");
    Chain copy = (Chain) chain.fold(new End(), new Copy());
    for (int i = 0; i < 3; i++) copy = (Chain) copy.fold(new Link(i, copy), new Copy());
    System.out.println(copy.fold("end", new Text()) + ", " + chain.fold("end", new Text()));
  }
}
