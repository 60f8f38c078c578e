class Problem<T> extends Exception {}

class Other<T> extends RuntimeException {
  T value;
}
