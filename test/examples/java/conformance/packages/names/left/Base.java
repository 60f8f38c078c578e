package left;

public abstract class Base {
  String hidden() { return "Base.hidden"; }
  protected String seen() { return "Base.seen"; }
  public abstract String open();
  public String run() { return hidden() + "," + seen() + "," + open(); }
}
