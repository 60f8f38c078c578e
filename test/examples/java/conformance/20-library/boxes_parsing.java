/** The boxes: parsing with radixes and errors, printing, comparison, bits, hash codes. */
public class boxes_parsing {
  interface Parse { Object go(); }
  static void trial(Parse p) {
    try { System.out.println(p.go()); } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
  }
  public static void main(String[] args) {
    for (String s : new String[] {"0", "-0", "+7", "2147483647", "2147483648", "-2147483648", "", "-",
        "1_000", " 1", "0x1F", "٣", "1.0"}) trial(() -> Integer.parseInt(s));
    trial(() -> Integer.parseInt("zz", 36));
    trial(() -> Integer.parseInt("12", 2));
    trial(() -> Integer.parseInt(null));
    trial(() -> Long.parseLong("9223372036854775808"));
    trial(() -> Long.parseLong("-7fffffffffffffff", 16));
    trial(() -> Byte.parseByte("128"));
    trial(() -> Short.valueOf("-32768"));
    trial(() -> Integer.decode("-0x10"));
    trial(() -> Integer.decode("#ff"));
    trial(() -> Integer.decode("010"));
    trial(() -> Double.parseDouble(" 1e3 "));
    trial(() -> Double.parseDouble("1x"));
    trial(() -> Double.valueOf("-Infinity"));
    trial(() -> Float.parseFloat("0x1p3"));
    System.out.println(Integer.toString(-255, 16) + Integer.toHexString(-1) + Integer.toBinaryString(10)
        + Integer.toOctalString(8) + Long.toHexString(255L) + Integer.toUnsignedString(-1) + " "
        + Integer.parseUnsignedInt("4294967295"));
    System.out.println(Integer.bitCount(255) + Integer.reverse(1) + Integer.highestOneBit(100) + " "
        + Integer.numberOfLeadingZeros(1) + Integer.numberOfTrailingZeros(8) + Integer.rotateLeft(1, 33)
        + Integer.signum(-9) + Long.bitCount(-1L) + Integer.reverseBytes(1));
    System.out.println(Integer.hashCode(5) + Long.hashCode(1L << 32) + Boolean.hashCode(true)
        + Double.hashCode(1.5) + Character.hashCode('a') + " " + Integer.compare(1, 2)
        + Boolean.compare(true, false) + Character.compare('a', 'c') + Integer.compareUnsigned(-1, 1));
    System.out.println(Boolean.parseBoolean("TRUE") + "" + Boolean.valueOf("yes") + Boolean.logicalXor(true,
        false) + Character.isDigit('5') + Character.isLetter('é') + Character.toUpperCase('ß')
        + Character.getNumericValue('z') + Character.isWhitespace('\t') + Character.digit('f', 16)
        + Character.forDigit(11, 16));
    Integer a = 127, b = 127;
    Integer c = Integer.valueOf("77");
    System.out.println((a == b) + " " + (c.equals(77)) + c.compareTo(78) + c.doubleValue() + c.byteValue()
        + Integer.sum(1, 2) + Integer.max(3, 4) + Integer.divideUnsigned(-1, 2));
    System.out.println(Double.isNaN(0.0 / 0) + " " + Double.toString(100) + Double.MIN_VALUE
        + Double.isInfinite(1 / 0.0) + Float.MAX_VALUE + Long.MIN_VALUE + Byte.MAX_VALUE + Short.MIN_VALUE
        + (int) Character.MAX_VALUE + Integer.SIZE + Long.BYTES);
  }
}
