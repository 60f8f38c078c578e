class Main {
    public static void main(String[] args) {
        for (int i in args) { }
    }
}
