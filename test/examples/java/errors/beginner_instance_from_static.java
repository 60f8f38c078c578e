class Main {
    public static void main(String[] args) {
        greet();
        count++;
        System.out.println(this.count);
        Main.greet();
        super.toString();
    }
    int count;
    void greet() { }
}
