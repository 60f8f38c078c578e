class Main {
    public static void main(String[] args) {
        int x = Integer.parseint("3");
        x = Integer.valueOf("a", "b");
        double d = Math.PI();
        d = math.sqrt(2);
        d = Math.sqrt("2");
        d = Math.squareRoot(2);
        x = Integer.MAX;
        x = x.intValue();
        x = x.length;
        x.foo();
        String s = x.toString();
        s = String.valueOf();
        int y = (int) "3";
        s = (String) 3;
        boolean b = (boolean) 1;
    }
}
