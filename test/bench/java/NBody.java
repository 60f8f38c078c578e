/** The planets' orbits by a symplectic integrator: doubles in fields of objects. */
public class NBody {
  static final class Body {
    double x, y, z, vx, vy, vz;
    final double mass;
    Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
      this.x = x; this.y = y; this.z = z;
      this.vx = vx; this.vy = vy; this.vz = vz;
      this.mass = mass;
    }
  }
  private final Body[] bodies = {
    new Body(0, 0, 0, 0, 0, 0, 39.5),
    new Body(4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.0377),
    new Body(8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.0113),
    new Body(12.89, -15.11, -0.22, 1.08, 0.868, -0.01, 0.0017),
    new Body(15.37, -25.9, 0.179, 0.979, 0.594, -0.034, 0.002),
  };
  void advance(double dt) {
    for (int i = 0; i < bodies.length; i++) {
      Body a = bodies[i];
      for (int j = i + 1; j < bodies.length; j++) {
        Body b = bodies[j];
        double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
        double distance = dx * dx + dy * dy + dz * dz;
        double magnitude = dt / (distance * Math.sqrt(distance));
        a.vx -= dx * b.mass * magnitude; a.vy -= dy * b.mass * magnitude; a.vz -= dz * b.mass * magnitude;
        b.vx += dx * a.mass * magnitude; b.vy += dy * a.mass * magnitude; b.vz += dz * a.mass * magnitude;
      }
    }
    for (Body b : bodies) { b.x += dt * b.vx; b.y += dt * b.vy; b.z += dt * b.vz; }
  }
  double energy() {
    double e = 0;
    for (Body b : bodies) e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
    return e;
  }
  static long run() {
    NBody system = new NBody();
    for (int i = 0; i < 700_000; i++) system.advance(0.001);
    return (long) (system.energy() * 1e9);
  }

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
