class Main { java.util.function.Supplier<Integer> s = () -> { if (Math.random() > 1) return 1; }; java.util.function.Function<Integer, Integer> t = x -> { while (x > 1) { return 2; } }; }
