import java.util.function.*;
class Main {
  BinaryOperator<Integer> a = (x, int y) -> x;
  BinaryOperator<Integer> b = (var x, y) -> x;
  BinaryOperator<Integer> c = (var x, int y) -> x;
}
