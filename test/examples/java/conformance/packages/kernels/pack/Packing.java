package pack;

import bench.Kernel;
import bench.KernelException;
import java.util.Arrays;

/** Huffman's code and runs of equal bytes. */
public class Packing extends Kernel {
  private abstract static class Symbol implements Comparable<Symbol> {
    private static int made;
    final int weight, order = made++;
    Symbol(int weight) { this.weight = weight; }
    public int compareTo(Symbol other) { return weight != other.weight ? weight - other.weight : order - other.order; }
    abstract void name(String prefix, String[] codes);
    abstract int depth();
  }

  private static class Leaf extends Symbol {
    final char value;
    Leaf(char value, int weight) { super(weight); this.value = value; }
    void name(String prefix, String[] codes) { codes[value] = prefix.isEmpty() ? "0" : prefix; }
    int depth() { return 0; }
  }

  private static class Fork extends Symbol {
    final Symbol zero, one;
    Fork(Symbol zero, Symbol one) { super(zero.weight + one.weight); this.zero = zero; this.one = one; }
    void name(String prefix, String[] codes) {
      zero.name(prefix + '0', codes);
      one.name(prefix + '1', codes);
    }
    int depth() { return 1 + Math.max(zero.depth(), one.depth()); }
  }

  private static Symbol codeOf(String text) {
    int[] weights = new int[128];
    for (char each : text.toCharArray()) weights[each]++;
    Heap<Symbol> heap = new Heap<Symbol>();
    for (char c = 0; c < weights.length; c++) if (weights[c] > 0) heap.add(new Leaf(c, weights[c]));
    while (heap.size() > 1) heap.add(new Fork(heap.poll(), heap.poll()));
    return heap.poll();
  }

  private static long[] packed(String text, String[] codes) {
    long[] words = new long[2];
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      String code = codes[text.charAt(i)];
      for (int k = 0; k < code.length(); k++, bits++) {
        if (bits >> 6 >= words.length - 1) words = Arrays.copyOf(words, words.length * 2);
        if (code.charAt(k) == '1') words[bits / 64] |= 1L << bits;
      }
    }
    words[words.length - 1] = bits;
    return words;
  }

  private static String unpacked(long[] words, Symbol code) {
    StringBuilder text = new StringBuilder();
    Symbol at = code;
    for (int bit = 0; bit < words[words.length - 1]; bit++) {
      if (at instanceof Fork) at = (words[bit >>> 6] >>> bit & 1) == 0 ? ((Fork) at).zero : ((Fork) at).one;
      if (at instanceof Leaf) {
        text.append(((Leaf) at).value);
        at = code;
      }
    }
    return text.toString();
  }

  private static String runs(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0, k; i < text.length(); i = k) {
      for (k = i + 1; k < text.length() && text.charAt(k) == text.charAt(i); ) k++;
      if (k - i > 2) out.append(k - i).append(text.charAt(i));
      else out.append(text, i, k);
    }
    return out.toString();
  }

  @Override protected long run() throws KernelException {
    String text = "";
    for (int i = 0; i < size; i++) text += "abracadabra " + i + "aaaa" + Integer.toString(i * i * 97, 2);
    Symbol code = codeOf(text);
    String[] codes = new String[128];
    code.name("", codes);
    long[] words = packed(text, codes);
    String back = unpacked(words, code);
    if (!back.equals(text)) throw new KernelException("'" + back + "' is not the text", KernelException.RESULT);
    System.out.println("  " + code.weight + " " + code.depth() + " " + codes['a'] + " " + codes['z'] + " " + codes['1'] + " " + words[words.length - 1] + " " + runs(text));
    return Arrays.hashCode(words);
  }
}
