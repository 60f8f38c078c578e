class Main {
    public static void main(String[] args) {
        void f() { }
        int g(int x) { return x; }
        public int z = 3;
        static int w = 2;
    }
}
