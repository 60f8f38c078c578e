class Main {
  Public static void main(String[] args) {
    Int x = 1;
    string s = "a";
    Boolean b = True;
    boolean c = False;
    Integer d = NULL;
    If (x > 0) {
    }
    System.out.println(x)
  }
}
