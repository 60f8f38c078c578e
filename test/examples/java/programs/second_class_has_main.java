class Helper { static String text() { return "from the second class"; } }
public class Second {
  public static void main(String[] args) { System.out.println(Helper.text()); }
}
