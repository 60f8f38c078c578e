class Main { static int g() throws Exception { return 1; } int x = g(); static int y = g(); }
