import java.util.function.*;

class Main {
  public static void main(String[] args) {
    int count = 0;
    Runnable r = () -> count++;
    int n = 1;
    n = 2;
    Supplier<Integer> s = () -> n;
    for (int i = 0; i < 3; i++) {
      Runnable t = () -> System.out.println(i);
    }
    String late;
    late = "x";
    Runnable fine = () -> System.out.println(late);
    String never;
    Runnable u = () -> System.out.println(never);
  }
}
