class Main {
    public static void main(String[] args) {
        string s = "a";
        system.out.println(s);
        System.Out.println(s);
        System.out.printn(s);
        System.out.Println(s);
    }
}
