package java.lang;

/** Texts as bytes; what is malformed becomes a question mark as a byte, U+FFFD as a character. */
final class Utf8 {
  private Utf8() {}
  static byte[] encode(String text) {
    byte[] bytes = new byte[3 * text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) bytes[size++] = (byte) c;
      else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        bytes[size++] = (byte) (0xF0 | point >> 18);
        bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | point & 0x3F);
      } else bytes[size++] = '?';
    }
    byte[] exact = new byte[size];
    System.arraycopy(bytes, 0, exact, 0, size);
    return exact;
  }
  static String decode(byte[] bytes, int from, int length) {
    char[] units = new char[length];
    int size = 0;
    for (int at = from, end = from + length; at < end;) {
      int first = bytes[at++];
      if (first >= 0) {
        units[size++] = (char) first;
        continue;
      }
      first &= 0xFF;
      // How many bytes follow, and what the first of them may be, so that no shorter form and no surrogate is taken.
      int more = first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : 0;
      int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80, most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      int point = first & (more == 1 ? 0x1F : more == 2 ? 0xF : 7);
      int left = more;
      for (; left > 0 && at < end && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= most; left--) {
        point = point << 6 | bytes[at++] & 0x3F;
        least = 0x80;
        most = 0xBF;
      }
      if (more == 0 || left > 0) units[size++] = '\uFFFD';
      else if (point < 0x10000) units[size++] = (char) point;
      else {
        units[size++] = Character.highSurrogate(point);
        units[size++] = Character.lowSurrogate(point);
      }
    }
    return new String(units, 0, size);
  }
}
