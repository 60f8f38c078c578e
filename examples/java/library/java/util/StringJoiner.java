package java.util;

public final class StringJoiner {
  private final String delimiter, prefix, suffix;
  private StringBuilder joined;
  private String empty;
  public StringJoiner(CharSequence delimiter) { this(delimiter, "", ""); }
  public StringJoiner(CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
    this.prefix = Objects.requireNonNull(prefix, "The prefix must not be null").toString();
    this.delimiter = Objects.requireNonNull(delimiter, "The delimiter must not be null").toString();
    this.suffix = Objects.requireNonNull(suffix, "The suffix must not be null").toString();
  }
  public StringJoiner setEmptyValue(CharSequence empty) {
    this.empty = Objects.requireNonNull(empty, "The empty value must not be null").toString();
    return this;
  }
  private StringBuilder begin() {
    if (joined == null) joined = new StringBuilder();
    else joined.append(delimiter);
    return joined;
  }
  public StringJoiner add(CharSequence element) {
    String text = String.valueOf(element);
    begin().append(text);
    return this;
  }
  public StringJoiner merge(StringJoiner other) {
    String text = Objects.requireNonNull(other).joined == null ? null : other.joined.toString();
    if (text != null) begin().append(text);
    return this;
  }
  public int length() {
    if (joined == null && empty != null) return empty.length();
    return prefix.length() + (joined == null ? 0 : joined.length()) + suffix.length();
  }
  @Override public String toString() {
    if (joined == null) return empty != null ? empty : prefix + suffix;
    return prefix + joined + suffix;
  }
}
