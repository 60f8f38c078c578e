class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
class A { A(int x) throws Own { if (x < 0) throw new Own(); } }
class Main {
  public static void main(String[] args) {
    A a = new A(3);
  }
}
