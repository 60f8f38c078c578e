class Main {
    public static void main(String[] args) {
        print("hello")
        x = 3;
        var y;
        var z = null;
        var w = {1};
        const int k = 3;
    }
}
