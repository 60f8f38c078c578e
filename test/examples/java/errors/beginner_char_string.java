class Main {
    public static void main(String[] args) {
        char c = "a";
        String s = 'a';
        char d = 'ab';
        char e = '';
    }
}
