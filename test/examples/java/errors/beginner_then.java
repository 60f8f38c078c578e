class Main {
    public static void main(String[] args) {
        int x = 0;
        if (x > 3) then { x = 1; }
        elif (x < 2) { }
        elseif (x == 1) { }
    }
}
