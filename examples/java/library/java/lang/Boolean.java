package java.lang;

import java.io.Serializable;

public final class Boolean implements Comparable<Boolean>, Serializable {
  public static final Boolean TRUE = new Boolean(true);
  public static final Boolean FALSE = new Boolean(false);
  public static final Class<Boolean> TYPE = boolean.class;
  public static boolean parseBoolean(String text) { return "true".equalsIgnoreCase(text); }
  public static Boolean valueOf(String text) { return valueOf(parseBoolean(text)); }
  public static boolean getBoolean(String property) {
    return property != null && !property.isEmpty() && parseBoolean(System.getProperty(property));
  }
  public static String toString(boolean value) { return value ? "true" : "false"; }
  public static int compare(boolean a, boolean b) { return a == b ? 0 : a ? 1 : -1; }
  public static int hashCode(boolean value) { return value ? 1231 : 1237; }
  public static boolean logicalAnd(boolean a, boolean b) { return a & b; }
  public static boolean logicalOr(boolean a, boolean b) { return a | b; }
  public static boolean logicalXor(boolean a, boolean b) { return a ^ b; }
  private final boolean value;
  public Boolean(boolean value) { this.value = value; }
  public Boolean(String text) { this(parseBoolean(text)); }
  public static Boolean valueOf(boolean value) { return value ? TRUE : FALSE; }
  public boolean booleanValue() { return value; }
  @Override public boolean equals(Object other) { return other instanceof Boolean && value == ((Boolean) other).value; }
  @Override public int hashCode() { return hashCode(value); }
  @Override public String toString() { return String.valueOf(value); }
  @Override public int compareTo(Boolean other) { return compare(value, other.value); }
}
