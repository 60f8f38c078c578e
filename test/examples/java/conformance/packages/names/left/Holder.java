package left;

public class Holder {
  public static class Item {
    private final int value;
    public Item(int value) { this.value = value; }
    public int value() { return value * Holder.factor; }
    @Override public String toString() { return getClass().getName() + value; }
  }
  private static int factor = 2;
  public static Item make(int value) {
    factor++;
    return new Item(value) { @Override public int value() { return -super.value(); } };
  }
}
