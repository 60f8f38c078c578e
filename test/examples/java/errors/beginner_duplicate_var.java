class Main {
    public static void main(String[] args) {
        int x = 1;
        int x = 2;
        String args = "";
        for (int i = 0; i < 3; i++) { int i = 2; int x = 3; }
        try { } catch (RuntimeException x) { }
        Runnable r = () -> { int x = 1; };
    }
}
