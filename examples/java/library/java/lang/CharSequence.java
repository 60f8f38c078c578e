package java.lang;

public interface CharSequence {
  int length();
  char charAt(int index);
  default boolean isEmpty() { return length() == 0; }
  CharSequence subSequence(int begin, int end);
  String toString();
  static int compare(CharSequence a, CharSequence b) {
    if (a == b) return 0;
    int end = Math.min(a.length(), b.length());
    for (int i = 0; i < end; i++) {
      char x = a.charAt(i), y = b.charAt(i);
      if (x != y) return x - y;
    }
    return a.length() - b.length();
  }
}
