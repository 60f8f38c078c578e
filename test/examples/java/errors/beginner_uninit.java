class Main {
    public static void main(String[] args) {
        int x;
        int y;
        if (args.length > 0) y = 1;
        System.out.println(x + y);
        int sum;
        for (int i = 0; i < 3; i++) sum += i;
        String s;
        s.length();
        int[] a;
        a[0] = 1;
    }
}
