class Main { final int a; { System.out.println(a); a = 1; } final int b = c; final int c = 2; int d = this.e; final int e; Main() { e = 1; } }
