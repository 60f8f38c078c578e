import java.util.*;
class Main {
  private int count = 0
  public static void main(String args) {
    int x = 5;
    System.out.println(x);
  }
}
