class Counter {
  static int count;
  static long total = 10;
  static final double RATE = 1.5;
  static String last = "none";
  static boolean flag;
  static char letter = 'a';
  static Counter previous;
  int id;
  Counter() { id = ++count; previous = this; last = "counter " + id; }
  static void add(int n) { total += n; letter++; flag = !flag; }
}
class Sub extends Counter {
  static int count = 100;
  static void add(int n) { Counter.add(n * 2); count++; }
}
class Main {
  public static void main(String[] args) {
    new Counter(); new Counter(); new Sub();
    Counter.add(5);
    Sub.add(5);
    System.out.println(Counter.count + " " + Sub.count + " " + Counter.total + " " + Counter.RATE);
    System.out.println(Counter.last + " " + Counter.flag + " " + Counter.letter + " " + Counter.previous.id);
    Counter none = null;
    System.out.println(none.count + " " + Sub.total);
  }
}
