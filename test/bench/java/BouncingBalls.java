/** Balls in a box, with walls as objects and a random generator of the program's own. */
import java.util.ArrayList;
import java.util.List;

public class BouncingBalls {
  private int seed = 74755;
  int random() { seed = (seed * 1309 + 13849) & 65535; return seed; }
  interface Wall { boolean bounce(Ball b); }
  static class Ball {
    int x, y, dx, dy;
    Ball(BouncingBalls r) { x = r.random() % 500; y = r.random() % 500; dx = r.random() % 300 - 150; dy = r.random() % 300 - 150; }
    void move() { x += dx; y += dy; }
  }
  long simulate(int count, int steps) {
    List<Ball> balls = new ArrayList<>();
    for (int i = 0; i < count; i++) balls.add(new Ball(this));
    List<Wall> walls = List.of(
        b -> { if (b.x <= 500) return false; b.x = 500; b.dx = -Math.abs(b.dx); return true; },
        b -> { if (b.x >= 0) return false; b.x = 0; b.dx = Math.abs(b.dx); return true; },
        b -> { if (b.y <= 500) return false; b.y = 500; b.dy = -Math.abs(b.dy); return true; },
        b -> { if (b.y >= 0) return false; b.y = 0; b.dy = Math.abs(b.dy); return true; });
    long bounces = 0;
    for (int s = 0; s < steps; s++)
      for (Ball ball : balls) {
        ball.move();
        for (Wall wall : walls) if (wall.bounce(ball)) bounces++;
      }
    return bounces;
  }
  static long run() { return new BouncingBalls().simulate(200, 8_000); }

  public static void main(String[] args) {
    double[] times = new double[args.length > 0 ? Integer.parseInt(args[0]) : 15];
    long result = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      result = run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(result);
    for (double time : times) System.out.println(time);
  }
}
