package left;

public class Fourth extends Base {
  @Override String hidden() { return "Fourth.hidden"; }
  @Override public String open() { return "Fourth.open"; }
}
