public class Inherited extends common.Parent {
  String callHidden() { return "Inherited.callHidden " + inner().text; }
  Nested inner() { return new Nested(); }
}
