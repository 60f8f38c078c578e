class Main { Object o = new Object() { final int a; }; }
