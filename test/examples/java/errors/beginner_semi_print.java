class Main {
    public static void main(String[] args) {
        System.out.println("a")
        int x = 1;
    }
}
