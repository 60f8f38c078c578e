package left.deep;

public class Third extends left.Fourth {
  public String hidden() { return "Third.hidden"; }
  @Override public String open() { return "Third.open of " + super.open(); }
}
