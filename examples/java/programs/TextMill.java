/** Text is made, taken apart, compared and made again: strings, builders, characters beyond ASCII. */
public class TextMill {
  /** Word counts in a hash table with chains. */
  static final class Counter {
    private static final class Entry {
      final String word;
      int count;
      final Entry next;

      Entry(String word, Entry next) {
        this.word = word;
        this.next = next;
      }
    }

    private Entry[] table = new Entry[8];
    private int size;

    void add(String word) {
      int index = word.hashCode() & table.length - 1;
      for (Entry at = table[index]; at != null; at = at.next) {
        if (at.word.equals(word)) {
          at.count++;
          return;
        }
      }
      if (++size > table.length) {
        grow();
        index = word.hashCode() & table.length - 1;
      }
      table[index] = new Entry(word, table[index]);
      table[index].count = 1;
    }

    private void grow() {
      Entry[] old = table;
      table = new Entry[2 * old.length];
      for (Entry chain : old) {
        for (Entry at = chain; at != null; at = at.next) {
          int index = at.word.hashCode() & table.length - 1;
          Entry moved = new Entry(at.word, table[index]);
          moved.count = at.count;
          table[index] = moved;
        }
      }
    }

    /** The words in alphabetical order, each with its count. */
    String report() {
      Entry[] all = new Entry[size];
      int count = 0;
      for (Entry chain : table) for (Entry at = chain; at != null; at = at.next) all[count++] = at;
      for (int i = 1; i < count; i++) {
        Entry moved = all[i];
        int j = i;
        for (; j > 0 && all[j - 1].word.compareTo(moved.word) > 0; j--) all[j] = all[j - 1];
        all[j] = moved;
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        if (i > 0) text.append(", ");
        text.append(all[i].word).append(' ').append(all[i].count);
      }
      return text.toString();
    }
  }

  static String[] words(String text) {
    int count = 0;
    String[] found = new String[4];
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isLetter = i < text.length() && Character.isLetter(text.charAt(i));
      if (isLetter && begin < 0) begin = i;
      if (!isLetter && begin >= 0) {
        if (count == found.length) {
          String[] larger = new String[2 * count];
          System.arraycopy(found, 0, larger, 0, count);
          found = larger;
        }
        found[count++] = text.substring(begin, i).toLowerCase();
        begin = -1;
      }
    }
    String[] result = new String[count];
    System.arraycopy(found, 0, result, 0, count);
    return result;
  }

  /** Lines of a width, words whole. */
  static String wrapped(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      if (end < 0) end = text.length();
      String word = text.substring(at, end);
      if (column > 0 && column + 1 + word.length() > width) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
      at = end + 1;
    }
    return lines.toString();
  }

  static String shifted(String text, int by) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 'a' && c <= 'z') chars[i] = (char) ((c - 'a' + by + 26) % 26 + 'a');
      else if (c >= 'A' && c <= 'Z') chars[i] = (char) ((c - 'A' + by + 26) % 26 + 'A');
    }
    return new String(chars);
  }

  /** "aaabcc" as "3ab2c", and back. */
  static String packed(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int j = i;
      while (j < text.length() && text.charAt(j) == text.charAt(i)) j++;
      if (j - i > 1) out.append(j - i);
      out.append(text.charAt(i));
      i = j;
    }
    return out.toString();
  }

  static String unpacked(String text) {
    StringBuilder out = new StringBuilder();
    int count = 0;
    for (char c : text.toCharArray()) {
      if (Character.isDigit(c)) count = count * 10 + (c - '0');
      else {
        out.append(String.valueOf(c).repeat(Math.max(count, 1)));
        count = 0;
      }
    }
    return out.toString();
  }

  static boolean isPalindrome(String text) {
    StringBuilder letters = new StringBuilder();
    for (String word : words(text)) letters.append(word);
    String forward = letters.toString();
    return forward.equals(letters.reverse().toString());
  }

  /** The length of the longest common subsequence. */
  static int common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  static void mill(int rounds) {
    String text = "";
    long hash = 0;
    for (int i = 0; i < rounds; i++) {
      text += i % 7 == 0 ? "ä" + i : i % 11 == 0 ? "\u0416" + (char) ('a' + i % 26) : " " + i * 3L + (i % 2 == 0) + i / 4.0;
      if (text.length() > 500) text = text.substring(text.length() / 2).replace('1', '!').trim();
      hash = hash * 31 + text.hashCode();
    }
    System.out.println(hash + " " + text.length() + " " + text.substring(0, 40));
    StringBuilder builder = new StringBuilder();
    for (int i = 0; i < rounds; i++) {
      builder.append(i).append(i % 3 == 0 ? 'x' : 'y').append((i & 1) == 0).append(i * 0.5f).append("é");
      if (builder.length() > 1000) builder.delete(0, 900).insert(5, "<" + i + ">").setCharAt(0, '\u20ac');
      if (i % 100 == 99) builder.reverse();
    }
    System.out.println(builder.toString().hashCode() + " " + builder.length() + " " + builder.substring(0, 30));
  }

  public static void main(String[] args) {
    String text =
        "Im Anfang war das Wort, und das Wort war bei Gott, und Gott war das Wort. Über Äpfel und "
            + "Öl: das Übermaß! The quick brown fox jumps over the lazy dog; the dog does not mind.";
    Counter counter = new Counter();
    for (String word : words(text)) counter.add(word);
    System.out.println(counter.report());
    System.out.println(wrapped(text, 40));
    System.out.println(shifted(text, 13).equals(text) + " " + shifted(shifted(text, 5), -5).equals(text));
    System.out.println(shifted("Hello, World", 3));
    String runs = "wwwwwwwwwwwwbwwwwwbbbwx";
    System.out.println(packed(runs) + " " + unpacked(packed(runs)).equals(runs));
    System.out.println(isPalindrome("A man, a plan, a canal: Panama") + " " + isPalindrome("no lemon, no melons"));
    System.out.println(common("the quick brown fox", "a thick crown box"));
    System.out.println(text.toUpperCase());
    System.out.println("\ud83d\ude00 smile".length() + " " + new StringBuilder("a\ud83d\ude00b").reverse() + " " + "x\ud83d\ude00".codePointAt(1));
    mill(args.length > 0 ? Integer.parseInt(args[0]) : 2000);
  }
}
