import java.util.Comparator;
import java.util.Iterator;

class A implements Runnable {}

class B implements Comparable<B> {
  public int compareTo(Object o) {
    return 0;
  }
  int compare;
}

class C implements Comparator<String> {
  int compare(String a, String b) {
    return 0;
  }
}

class D implements Iterable<String> {}

class E implements Iterator<String> {
  public boolean hasNext() {
    return false;
  }
}
