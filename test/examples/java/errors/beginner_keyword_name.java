class Main {
    public static void main(String[] args) {
        int class = 3;
        int new = 2;
        String int = "a";
        int 2x = 3;
        int my-var = 3;
        int my var = 3;
    }
}
