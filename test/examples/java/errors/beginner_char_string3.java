class Main {
    public static void main(String[] args) {
        String s = 'a';
        char c = "abc".charAt("0");
        if (s == 'a') { }
        if (c == "a") { }
        switch (c) { case "a": }
        c = s;
        s = c;
        if (s > "a") { }
        int n = s - 1;
        int k = s * 2;
        int j = -s;
        s++;
        boolean t = !s;
    }
}
