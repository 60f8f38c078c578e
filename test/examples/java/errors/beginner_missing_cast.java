class Main {
    public static void main(String[] args) {
        double d = 3.7;
        int i = d;
        long l = 5L;
        int j = l;
        float f = d;
        char c = i;
        byte b = i + 1;
        Object o = "s";
        String s = o;
        int k = Math.round(d);
        int p = Math.pow(2, 3);
        b = b + 1;
        c = c + 1;
    }
}
