class Main {
    public static void main(String[] args) {
        int x = 0;
        while x < 3 {
          x++;
        }
    }
}
