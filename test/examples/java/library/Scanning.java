import java.util.InputMismatchException;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Scanner: words, numbers, lines, in all mixtures; what is no number, and the end. */
public class Scanning {
  static void fails(Runnable code) {
    try {
      code.run();
      System.out.println("done");
    } catch (InputMismatchException e) {
      System.out.println("mismatch: " + e.getMessage());
    } catch (NoSuchElementException e) {
      System.out.println("nothing: " + e.getMessage());
    } catch (IllegalStateException e) {
      System.out.println("state: " + e.getMessage());
    }
  }
  public static void main(String[] args) {
    Scanner in = new Scanner("3 4.5 abc\n  rest of line \n\n true FALSE -17 +8 9999999999 1,234 12,34 1,234.5\r\nlast 1e3 .5 5. -.25 x\n\n");
    System.out.println(in.nextInt() + " " + in.nextDouble() + " " + in.next() + " [" + in.nextLine() + "]");
    System.out.println("[" + in.nextLine() + "] [" + in.nextLine() + "] " + in.hasNextBoolean() + " " + in.nextBoolean() + " " + in.nextBoolean());
    System.out.println(in.hasNextInt() + " " + in.nextInt() + " " + in.nextInt() + " " + in.hasNextInt() + " " + in.hasNextLong());
    fails(() -> in.nextInt());
    System.out.println(in.nextLong() + " " + in.nextInt() + " " + in.hasNextInt() + " " + in.hasNextDouble());
    fails(() -> in.nextInt());
    fails(() -> in.nextDouble());
    fails(() -> in.nextBoolean());
    System.out.println(in.next() + " " + in.nextDouble() + " [" + in.nextLine() + "] " + in.next());
    System.out.println(in.nextDouble() + " " + in.nextDouble() + " " + in.nextDouble() + " " + in.nextDouble() + " " + in.hasNextDouble());
    System.out.println(in.next() + " " + in.hasNext() + " " + in.hasNextLine() + " [" + in.nextLine() + "] [" + in.nextLine() + "] " + in.hasNextLine());
    fails(() -> in.next());
    fails(() -> in.nextInt());
    fails(() -> in.nextLine());
    in.close();
    fails(() -> in.hasNext());
    int sum = 0;
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3000; i++) many.append(i).append(i % 7 == 0 ? "\n" : " ");
    Scanner numbers = new Scanner(many.toString());
    while (numbers.hasNextInt()) sum = sum * 31 + numbers.nextInt();
    System.out.println(sum + " " + numbers.hasNext());
    try (Scanner lines = new Scanner("a b\nc")) {
      while (lines.hasNextLine()) System.out.println(lines.nextLine().length());
    }
  }
}
