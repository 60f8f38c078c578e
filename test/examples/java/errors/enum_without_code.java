enum None { Q; abstract void f(); }
enum Empty { Q { }; abstract void f(); }
enum Some { Q { void f() { } }, R; abstract void f(); }
enum Interface implements Runnable { Q }
enum Fine implements Runnable { Q { public void run() { } } }
enum Constantless { ; abstract void f(); }
enum Made { A(1), B; Made(int x) { } }
