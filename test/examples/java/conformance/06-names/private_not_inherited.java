/** A private method above is no member of the class below: its name means the method around (JLS 8.2, 15.12.1). */
public class private_not_inherited {
  static String say(int x) {
    return "around " + x;
  }

  static class Above {
    private String say(int x) {
      return "above " + x;
    }

    String call() {
      return say(1);
    }
  }

  static class Below extends Above {
    String use() {
      return say(2) + ", " + super.call() + ", " + ((Above) this).say(3);
    }
  }

  public static void main(String[] args) {
    Below below = new Below();
    System.out.println(below.use());
    System.out.println(below.call());
  }
}
