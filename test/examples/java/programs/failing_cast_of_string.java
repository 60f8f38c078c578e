class Main {
  public static void main(String[] args) {
    Object o = "text";
    Main m = (Main) o;
    System.out.println(m);
  }
}
