/**
 * Strings, the same program for vmkit's Java-like language, for OpenJDK, and in C++ (Strings.cpp): see managed.ts.
 *
 * Arguments: concatenation, equality, hash, substring or building; operations of each sample; samples. Prints a sum, then
 * the nanoseconds for each operation of each sample, after three that warm up.
 */
class Strings {
  static String[] words = new String[256];
  static String[] copies = new String[256];
  static String text = "";

  static void fill() {
    int random = 1;
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder("word");
      for (int k = 0; k < 3 + (i & 31); k++) {
        random = random * 1664525 + 1013904223;
        word.append((char) ('a' + (random >>> 28)));
      }
      words[i] = word.toString();
      copies[i] = word.toString();
      all.append(words[i]).append(' ');
    }
    text = all.toString();
  }

  static long concatenation(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      String made = words[i & 255] + ":" + i + " " + words[i + 7 & 255];
      sum += made.length();
    }
    return sum;
  }

  static long equality(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      if (words[i & 255].equals(copies[i & 255])) sum++;
      if (words[i & 255].equals(copies[i + 32 & 255])) sum += 2;
    }
    return sum;
  }

  /** Of strings that are new each time, since a string keeps its hash. */
  static long hash(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      int from = i * 13 & 2047;
      sum += text.substring(from, from + 24).hashCode();
    }
    return sum;
  }

  static long substring(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      int from = i * 13 & 2047;
      String part = text.substring(from, from + 5 + (i & 15));
      sum += part.length() + part.charAt(2);
    }
    return sum;
  }

  /** Lines of about 100 characters of words, numbers and single characters; an operation is one append. */
  static long building(int count) {
    long sum = 0;
    for (int i = 0; i < count / 20; i++) {
      StringBuilder line = new StringBuilder();
      for (int k = 0; k < 5; k++) {
        line.append(words[i + k & 255]).append('=').append(i * k).append(k & 1);
      }
      sum += line.toString().length();
    }
    return sum;
  }

  static long run(String kind, int count) {
    if (kind.equals("concatenation")) return concatenation(count);
    if (kind.equals("equality")) return equality(count);
    if (kind.equals("hash")) return hash(count);
    if (kind.equals("substring")) return substring(count);
    return building(count);
  }

  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) value = value * 10 + text.charAt(i) - '0';
    return value;
  }

  public static void main(String[] args) {
    int count = number(args[1]);
    int samples = number(args[2]);
    fill();
    long sum = run(args[0], count);
    System.out.println(sum);
    for (int sample = -2; sample < samples; sample++) {
      long start = System.nanoTime();
      long again = run(args[0], count);
      double time = (double) (System.nanoTime() - start) / count;
      if (again != sum) System.out.println("wrong: " + again);
      if (sample >= 0) System.out.println(time);
    }
  }
}
