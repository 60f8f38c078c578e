class Main { final int x; Main() { Runnable r = () -> System.out.println(x); x = 1; } }
