class Main {
    public static void main(String[] args) {
        System.out.println("a";
        int x = (1 + 2;
        int y = 1 + 2);
        f(1, );
    }
}
