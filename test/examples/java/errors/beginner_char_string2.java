class Main {
    public static void main(String[] args) {
        String s = 'a';
        char c = "abc".charAt("0");
        if (s == 'a') { }
        if (c == "a") { }
        switch (c) { case "a": }
        c = s;
        s = c;
        boolean q = s.equals(c);
        if (s > "a") { }
        s - 1;
    }
}
