class Main {
    public static void main(String[] args) {
        String name = "a";
        System.out.println("Hello " name);
        System.out.println("Hello " + name "!");
    }
}
