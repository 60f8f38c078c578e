class Main {
    public static void main(String[] args) {
        int x = "5";
        String s = 5;
        boolean b = 1;
        char c = "a";
        int y = 3.5;
        float f = 1.5;
        long l = 5.0f;
        byte z = 300;
        short w = 70000;
        double d = "1.0";
        int q = true;
        int[] a = 5;
        int k = new int[3];
        String t = null + 1;
    }
}
