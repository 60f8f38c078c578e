import java.util.List;

class Main {
  void take(List<String> a) {}
  void take(List<Integer> b) {}
  <T> void one(T t) {}
  void one(Object t) {}
}
