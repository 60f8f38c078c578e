class Main {
    public static void main(String[] args) {
        int x = 1;
        if (x => 1) { }
        if (x =< 1) { }
        if (x <> 1) { }
        x =+ 1;
        int y = x ** 2;
    }
}
