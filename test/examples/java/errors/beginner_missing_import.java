class Main {
    public static void main(String[] args) {
        List<String> l = new ArrayList<>();
        Map<String, Integer> m = new HashMap<>();
        Scanner in = new Scanner(System.in);
        Arrays.sort(args);
    }
}
