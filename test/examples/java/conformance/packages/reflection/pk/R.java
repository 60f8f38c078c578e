package pk;
public class R implements Runnable { static int n; public R() { n++; } public void run() { System.out.println("run " + n); } }
