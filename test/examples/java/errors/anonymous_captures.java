class Main {
  public static void main(String[] args) {
    int n = 0;
    n++;
    Runnable r = new Runnable() {
      public void run() {
        System.out.println(n);
        args[0] = "";
      }
    };
    int m = 0;
    class Local {
      void go() {
        m++;
      }
    }
  }
}
