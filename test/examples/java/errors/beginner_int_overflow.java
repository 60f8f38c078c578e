class Main {
    public static void main(String[] args) {
        int x = 3000000000;
        long y = 9999999999;
        long z = 99999999999999999999L;
    }
}
