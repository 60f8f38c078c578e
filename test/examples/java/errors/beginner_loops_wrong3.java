class Main {
    public static void main(String[] args) {
        for (int i = 0; i < 3; i++); {
          System.out.println(i);
        }
        System.out.println(i);
        break;
        continue;
        for (int i = 0; i; i++) { }
        for (i = 0; i < 3; i++) { }
        foo: for (;;) { break bar; }
    }
}
