// Draws a scene in characters by sphere tracing: each shape is an object that knows its signed
// distance from a point, and a ray walks as far as the nearest shape allows.

public class RayMarcher {
  static final String SHADES = " .:-=+*#%@";
  static final int WIDTH = 78;
  static final int HEIGHT = 32;

  static Shape scene() {
    Shape ring = new Moved(new Turned(new Torus(1.1, 0.35), 0.6, 0.8), -1.3, 0.9, 0.5);
    Shape dice = new Difference(new Box(0.8), new Sphere(0, 0.25, -0.5, 0.85));
    Shape things = new Union(ring, new Moved(dice, 1.6, 0.8, 0.2));
    return new Union(new Plane(-0.3), new Union(things, new Sphere(0.2, 0.1, -1.2, 0.4)));
  }

  public static void main(String[] args) {
    Camera camera = new Camera(scene());
    for (int row = 0; row < HEIGHT; row++) {
      String line = "";
      for (int column = 0; column < WIDTH; column++) {
        double light = 0;
        boolean sky = true;
        // Nine rays a character.
        for (int sample = 0; sample < 9; sample++) {
          double u = (column + (sample % 3) / 3.0 - WIDTH / 2.0) / WIDTH * 2.1;
          double v = (HEIGHT / 2.0 - row - (sample / 3) / 3.0) / HEIGHT * 1.6 - 0.28;
          double seen = camera.look(u, v, 1.6);
          if (seen >= 0) {
            sky = false;
            light += seen / 9;
          }
        }
        int shade = (int) (light * 9.99);
        line += sky ? ' ' : SHADES.charAt(shade < 1 ? 1 : shade);
      }
      System.out.println(line);
    }
    System.out.println(camera.statistics());
  }
}

interface Shape {
  double distance(double x, double y, double z);
}

final class Sphere implements Shape {
  private final double x;
  private final double y;
  private final double z;
  private final double radius;

  Sphere(double x, double y, double z, double radius) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.radius = radius;
  }

  public double distance(double px, double py, double pz) {
    return Numbers.length(px - x, py - y, pz - z) - radius;
  }
}

final class Plane implements Shape {
  private final double height;

  Plane(double height) {
    this.height = height;
  }

  public double distance(double x, double y, double z) {
    return y - height;
  }
}

final class Torus implements Shape {
  private final double large;
  private final double small;

  Torus(double large, double small) {
    this.large = large;
    this.small = small;
  }

  public double distance(double x, double y, double z) {
    double ring = Numbers.root(x * x + z * z) - large;
    return Numbers.root(ring * ring + y * y) - small;
  }
}

final class Box implements Shape {
  private final double half;

  Box(double half) {
    this.half = half;
  }

  public double distance(double x, double y, double z) {
    double dx = Numbers.positive(Numbers.absolute(x) - half);
    double dy = Numbers.positive(Numbers.absolute(y) - half);
    double dz = Numbers.positive(Numbers.absolute(z) - half);
    return Numbers.length(dx, dy, dz);
  }
}

/** A shape made of another one. */
abstract class Wrapped implements Shape {
  protected final Shape inner;

  Wrapped(Shape inner) {
    this.inner = inner;
  }
}

final class Moved extends Wrapped {
  private final double x;
  private final double y;
  private final double z;

  Moved(Shape inner, double x, double y, double z) {
    super(inner);
    this.x = x;
    this.y = y;
    this.z = z;
  }

  public double distance(double px, double py, double pz) {
    return inner.distance(px - x, py - y, pz - z);
  }
}

/** Turned about the x axis; the angle by its cosine and sine. */
final class Turned extends Wrapped {
  private final double cosine;
  private final double sine;

  Turned(Shape inner, double cosine, double sine) {
    super(inner);
    this.cosine = cosine;
    this.sine = sine;
  }

  public double distance(double x, double y, double z) {
    return inner.distance(x, cosine * y - sine * z, sine * y + cosine * z);
  }
}

final class Union implements Shape {
  private final Shape a;
  private final Shape b;

  Union(Shape a, Shape b) {
    this.a = a;
    this.b = b;
  }

  public double distance(double x, double y, double z) {
    double da = a.distance(x, y, z);
    double db = b.distance(x, y, z);
    return da < db ? da : db;
  }
}

/** A shape with another one cut out of it. */
final class Difference implements Shape {
  private final Shape whole;
  private final Shape cut;

  Difference(Shape whole, Shape cut) {
    this.whole = whole;
    this.cut = cut;
  }

  public double distance(double x, double y, double z) {
    double outside = whole.distance(x, y, z);
    double inside = -cut.distance(x, y, z);
    return outside > inside ? outside : inside;
  }
}

class Numbers {
  /** Square root by Newton's method: the same on every machine. */
  static double root(double x) {
    if (x <= 0) return 0;
    double guess = x > 1 ? x * 0.5 + 0.5 : 1;
    for (int i = 0; i < 40; i++) {
      double next = (guess + x / guess) * 0.5;
      if (next >= guess) break;
      guess = next;
    }
    return guess;
  }

  static double length(double x, double y, double z) {
    return root(x * x + y * y + z * z);
  }

  static double absolute(double x) {
    return x < 0 ? -x : x;
  }

  static double positive(double x) {
    return x < 0 ? 0 : x;
  }
}

class Camera {
  static final int MAXIMUM_STEPS = 90;
  static final double FAR = 30;
  static final double NEAR = 0.001;

  private final Shape scene;
  private long marched;
  private int hits;

  Camera(Shape scene) {
    this.scene = scene;
  }

  /** Distance along a ray to the first thing hit; negative for none. */
  private double march(double x, double y, double z, double dx, double dy, double dz) {
    double travelled = 0;
    for (int step = 0; step < MAXIMUM_STEPS && travelled < FAR; step++) {
      marched++;
      double d = scene.distance(x + dx * travelled, y + dy * travelled, z + dz * travelled);
      if (d < NEAR) return travelled;
      travelled += d;
    }
    return -1;
  }

  private double slope(double x, double y, double z, double dx, double dy, double dz) {
    return scene.distance(x + dx, y + dy, z + dz) - scene.distance(x - dx, y - dy, z - dz);
  }

  /** Brightness of what a ray from the camera meets, 0 to 1; negative for the sky. */
  double look(double dx, double dy, double dz) {
    double n = Numbers.length(dx, dy, dz);
    dx /= n;
    dy /= n;
    dz /= n;
    double t = march(0, 1, -5, dx, dy, dz);
    if (t < 0) return -1;
    hits++;
    double x = dx * t;
    double y = 1 + dy * t;
    double z = -5 + dz * t;
    double e = 0.01;
    double nx = slope(x, y, z, e, 0, 0);
    double ny = slope(x, y, z, 0, e, 0);
    double nz = slope(x, y, z, 0, 0, e);
    double length = Numbers.length(nx, ny, nz);
    double light = (nx * -0.5 + ny * 0.75 + nz * -0.43) / length;
    double shadow = march(x + nx, y + ny, z + nz, -0.5, 0.75, -0.43) < 0 ? 1 : 0.3;
    // The floor is tiled.
    boolean isDark = y < -0.29 && ((int) (x * 1.2 + 100) + (int) (z * 1.2 + 100)) % 2 == 0;
    return (0.1 + 0.9 * Numbers.positive(light) * shadow) * (isDark ? 0.45 : 1);
  }

  String statistics() {
    return hits + " points lit, " + marched + " steps";
  }
}
