class Main {
  public static void main(String[] args) {
    Int x = 1;
    string s = "a";
    Boolean b = True;
    boolean c = False;
    Integer d = NULL;
    char e = Null;
    bool f = true;
  }
}
