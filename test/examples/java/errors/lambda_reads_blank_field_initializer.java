class Main { final int x; Runnable r = () -> System.out.println(x); Main() { x = 1; } }
