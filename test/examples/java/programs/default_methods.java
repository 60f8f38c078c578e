interface Greeter {
  String name();
  default String greet() { return "Hello, " + name() + mark(); }
  default String mark() { return "!"; }
  static Greeter of(boolean loud) { return loud ? new Loud() : new Quiet(); }
}
interface Polite extends Greeter {
  default String greet() { return "Dear " + name() + mark(); }
}
class Loud implements Greeter {
  public String name() { return "LOUD"; }
  public String mark() { return "!!!"; }
}
class Quiet implements Polite {
  public String name() { return "quiet"; }
}
class Both extends Loud implements Polite {}
class Own implements Greeter, Polite {
  public String name() { return "own"; }
  public String greet() { return "own " + name() + mark(); }
}
class Main {
  public static void main(String[] args) {
    System.out.println(Greeter.of(true).greet());
    System.out.println(Greeter.of(false).greet());
    System.out.println(new Both().greet());
    System.out.println(new Own().greet());
    Greeter g = new Both();
    System.out.println(g.greet() + g.mark());
  }
}
