class Main {
    public static void main(String[] args) {
        int x = 0;
        if x > 3 {
          x++;
        }
        if (x > 3 { }
    }
}
