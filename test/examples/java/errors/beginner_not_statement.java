class Main {
    public static void main(String[] args) {
        int x = 1;
        x;
        x + 1;
        "a";
        x == 2;
        5;
        -x;
    }
}
