class Main {
    public static void main(String[] args) {
        int a = 2147483648;
        int b = -2147483648;
        int c = 0x1FFFFFFFF;
        int d = 09;
        int e = 0b102;
    }
}
