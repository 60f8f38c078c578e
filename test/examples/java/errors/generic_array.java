import java.util.List;

class Main<T> {
  T[] some = new T[3];
  List<String>[] lists = new List<String>[2];
  List<?>[] fine = new List<?>[2];
  static <E> E[] make(int n) {
    return new E[n];
  }
}
