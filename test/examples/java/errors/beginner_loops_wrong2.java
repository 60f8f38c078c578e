class Main {
    public static void main(String[] args) {
        for (int i = 0; i < 3; i++); {
          System.out.println(i);
        }
        System.out.println(i);
        int j = 0;
        while (j < 3) do { j++; }
        break;
    }
}
