class Main {
    public static void main(String[] args) {
        final int x = 1;
        x = 2;
        x++;
        MAX = 3;
        Main m = new Main();
        m.y = 4;
        args.length = 3;
        String s = "";
        final int z;
        z = 1;
        z = 2;
        int e = 0;
        Runnable r = () -> e++;
        int g = 1;
        g = 2;
        Runnable t = () -> System.out.println(g);
    }
    static final int MAX = 1;
    final int y = 2;
}
