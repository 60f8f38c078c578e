class Main {
    public static void main(String[] args) {
        print("hello");
        x = 3;
        var y;
        var z = null;
        var w = {1};
        var f = () -> 1;
        var g = Main::main;
        bool b = true;
        int i = True;
        Object o = None;
        if (i == 1 and i == 2) { }
    }
}
