class Main {
    public static void main(String[] args) {
        int[] a = {1, 2};
        int b = a;
        a = 3;
        int c = a + 1;
        int[] d = {1, "2", 3.0};
        int e[] = new int["3"];
        int f = b[0];
        a[1.5] = 2;
        a["x"] = 2;
        int[][] g = {1, 2};
        int[] h = {{1}, {2}};
        a.push(3);
        a.size();
        for (int x : b) { }
        for (String s : a) { }
        int[] y = new int[];
        a = {1, 2};
    }
}
