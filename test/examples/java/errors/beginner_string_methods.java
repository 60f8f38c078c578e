class Main {
    public static void main(String[] args) {
        String s = "abc";
        s.lenght();
        s.charat(0);
        s.subString(1);
        s[0] = 'a';
        char c = s[1];
        s.length = 3;
        int n = s.length;
        s.equal("a");
        s.add("x");
    }
}
