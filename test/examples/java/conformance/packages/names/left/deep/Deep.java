package left.deep;

import right.*;

public class Deep {
  private final List list = new List("deep");
  @Override public String toString() { return "Deep:" + list + ":" + Numbers.BASE; }
}
