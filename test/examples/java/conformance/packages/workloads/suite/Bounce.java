package suite;

import suite.util.Rng;

class Bounce implements Workload<Integer> {
  private final Rng random = new Rng(7);

  private final class Ball {
    private int x, y, dx, dy;
    { x = random.next() % 500; y = random.next() % 500; }
    Ball() {
      dx = random.next() % 300 - 150;
      dy = random.next() % 300 - 150;
    }
    boolean bounce() {
      boolean bounced = false;
      x += dx;
      y += dy;
      if (x > 500) { x = 500; dx = -Math.abs(dx); bounced = true; }
      if (x < 0) { x = 0; dx = Math.abs(dx); bounced = true; }
      if (y > 500) { y = 500; dy = 0 - Math.abs(dy); bounced |= true; }
      if (y < 0) { y = 0; dy = Math.abs(dy); bounced = !false; }
      return bounced;
    }
  }

  @Override public Integer run(final int size) {
    final Ball[] balls = new Ball[size];
    for (int i = 0; i < balls.length; i++) balls[i] = new Ball();
    int bounces = 0;
    for (int i = 0; i < 50; i++) for (final Ball ball : balls) if (ball.bounce()) bounces++;
    return bounces;
  }
}
