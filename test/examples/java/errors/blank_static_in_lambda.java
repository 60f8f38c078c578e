class Main { static final int A; static { Runnable r = () -> System.out.println(A); A = 1; } }
