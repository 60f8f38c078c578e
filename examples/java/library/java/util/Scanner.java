package java.util;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;

/** Words, numbers and lines of a text. It reads no further than the line that it needs. */
public final class Scanner implements Iterator<String>, Closeable {
  private final Reader reader;
  private final StringBuilder text = new StringBuilder();
  /** Behind what was given. */
  private int at;
  private boolean isAtEnd, isClosed;

  public Scanner(InputStream input) { reader = new InputStreamReader(input); }
  public Scanner(Reader input) { reader = Objects.requireNonNull(input); }
  public Scanner(String text) { reader = new StringReader(text); }

  /** Reads up to the end of a line. */
  private void fill() {
    if (at > 4096) {
      text.delete(0, at);
      at = 0;
    }
    try {
      int next;
      do {
        next = reader.read();
        if (next < 0) isAtEnd = true;
        else text.append((char) next);
      } while (next >= 0 && next != '\n' && next != '\r');
    } catch (IOException e) {
      isAtEnd = true;
    }
  }
  private void checkOpen() {
    if (isClosed) throw new IllegalStateException("Scanner closed");
  }
  private boolean has(int index) {
    while (index >= text.length() && !isAtEnd) fill();
    return index < text.length();
  }
  private int startOfWord() {
    checkOpen();
    int left = 0;
    while (has(at + left) && Character.isWhitespace(text.charAt(at + left))) left++;
    return left;
  }
  /** The next word, which stays; null where there is none. */
  private String peek() {
    int start = startOfWord(), end = start;
    while (has(at + end) && !Character.isWhitespace(text.charAt(at + end))) end++;
    return end == start ? null : text.substring(at + start, at + end);
  }
  private void skip(String word) { at += startOfWord() + word.length(); }
  private String peekOrFail() {
    String word = peek();
    if (word == null) throw new NoSuchElementException();
    return word;
  }

  /** Digits, with a sign, and with commas between thousands; null for another word. */
  private static String integer(String word) {
    if (word == null) return null;
    int start = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    int groups = word.indexOf(',');
    int length = word.length();
    if (start == length || groups == start || groups > start + 3) return null;
    for (int i = start; i < length; i++) {
      boolean isComma = groups >= 0 && i >= groups && (length - i) % 4 == 0;
      if (isComma ? word.charAt(i) != ',' : !Character.isDigit(word.charAt(i))) return null;
    }
    return word.replace(",", "");
  }
  private static String decimal(String word) {
    if (word == null || word.equals("NaN")) return word;
    int exponent = Math.max(word.indexOf('e'), word.indexOf('E'));
    String rest = exponent < 0 ? "" : word.substring(exponent + 1);
    if (exponent >= 0 && (rest.indexOf(',') >= 0 || integer(rest) == null)) return null;
    String number = exponent < 0 ? word : word.substring(0, exponent);
    int dot = number.indexOf('.');
    String whole = dot < 0 ? number : number.substring(0, dot);
    String fraction = dot < 0 ? "" : number.substring(dot + 1);
    for (int i = 0; i < fraction.length(); i++) if (!Character.isDigit(fraction.charAt(i))) return null;
    boolean isEmpty = whole.isEmpty() || whole.equals("-") || whole.equals("+");
    String digits = isEmpty && !fraction.isEmpty() ? whole : integer(whole);
    if (digits == null) return null;
    return digits + (dot < 0 ? "" : "." + fraction) + (exponent < 0 ? "" : "e" + rest);
  }

  @Override public boolean hasNext() { return peek() != null; }
  @Override public String next() {
    String word = peekOrFail();
    skip(word);
    return word;
  }
  public boolean hasNextInt() { return isNumber(integer(peek()), true); }
  public boolean hasNextLong() { return isNumber(integer(peek()), false); }
  private static boolean isNumber(String digits, boolean isInt) {
    if (digits == null) return false;
    try {
      if (isInt) Integer.parseInt(digits);
      else Long.parseLong(digits);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
  public int nextInt() {
    String word = peekOrFail(), digits = integer(word);
    if (digits == null) throw new InputMismatchException();
    try {
      int value = Integer.parseInt(digits);
      skip(word);
      return value;
    } catch (NumberFormatException e) {
      throw new InputMismatchException(e.getMessage());
    }
  }
  public long nextLong() {
    String word = peekOrFail(), digits = integer(word);
    if (digits == null) throw new InputMismatchException();
    try {
      long value = Long.parseLong(digits);
      skip(word);
      return value;
    } catch (NumberFormatException e) {
      throw new InputMismatchException(e.getMessage());
    }
  }
  public boolean hasNextDouble() { return decimal(peek()) != null; }
  public double nextDouble() {
    String word = peekOrFail(), digits = decimal(word);
    if (digits == null) throw new InputMismatchException();
    skip(word);
    return Double.parseDouble(digits);
  }
  private static boolean isBoolean(String word) { return "true".equalsIgnoreCase(word) || "false".equalsIgnoreCase(word); }
  public boolean hasNextBoolean() { return isBoolean(peek()); }
  public boolean nextBoolean() {
    String word = peekOrFail();
    if (!isBoolean(word)) throw new InputMismatchException();
    skip(word);
    return "true".equalsIgnoreCase(word);
  }
  public boolean hasNextLine() {
    checkOpen();
    return has(at);
  }
  public String nextLine() {
    if (!hasNextLine()) throw new NoSuchElementException("No line found");
    int end = at;
    while (has(end) && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
    String line = text.substring(at, end);
    boolean isPair = end < text.length() && text.charAt(end) == '\r' && has(end + 1) && text.charAt(end + 1) == '\n';
    at = Math.min(end + (isPair ? 2 : 1), text.length());
    return line;
  }
  @Override public void close() {
    isClosed = true;
    try {
      reader.close();
    } catch (IOException e) {
      isAtEnd = true;
    }
  }
}
