class Main {
    public static void main(String[] args) {
        int x = 3;
        if (x = 4) { }
        while (x = 1) { }
        boolean b = x;
        if (x) { }
        int y = x == 3;
        if (!x) { }
        if (x && true) { }
        String s = x ? "a" : "b";
    }
}
