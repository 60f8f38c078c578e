interface Sizes { int SMALL = 1, LARGE = SMALL * 100; String UNIT = "mm"; int[] TABLE = {1, 2, 3}; }
class Box implements Sizes { int size = LARGE; String show() { return size + UNIT + TABLE[1]; } }
class Main implements Sizes {
  public static void main(String[] args) {
    System.out.println(new Box().show() + " " + SMALL + " " + Sizes.LARGE + " " + Box.SMALL + " " + TABLE.length);
  }
}
