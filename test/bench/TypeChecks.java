/**
 * instanceof and casts, the same program for vmkit's Java-like language and for OpenJDK: see type-check-java.ts.
 *
 * 1,000 objects of eight classes in a fixed random order; half of them are below Base and implement Marked. Arguments:
 * primary, secondary or cast; rounds over the objects for each sample; samples. Prints what one round counts, then the
 * nanoseconds for each check of each sample, after three that warm up.
 */
class TypeChecks {
  static Object[] all = new Object[1000];
  static Object[] based = new Object[1000];

  static Object make(int which) {
    switch (which) {
      case 0: return new Stranger0();
      case 1: return new Marked0();
      case 2: return new Stranger1();
      case 3: return new Marked1();
      case 4: return new Stranger2();
      case 5: return new Marked2();
      case 6: return new Stranger3();
      default: return new Marked3();
    }
  }

  static void fill() {
    int random = 1;
    for (int i = 0; i < all.length; i++) {
      random = random * 1664525 + 1013904223;
      all[i] = make(random >>> 29);
      based[i] = make(random >>> 29 | 1);
    }
  }

  static long primary(Object[] objects, int rounds) {
    long found = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < objects.length; i++) if (objects[i] instanceof Base) found++;
    }
    return found;
  }

  static long secondary(Object[] objects, int rounds) {
    long found = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < objects.length; i++) if (objects[i] instanceof Marked) found++;
    }
    return found;
  }

  static long cast(Object[] objects, int rounds) {
    long weight = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < objects.length; i++) weight += ((Base) objects[i]).weight;
    }
    return weight;
  }

  static long check(char kind, int rounds) {
    if (kind == 'p') return primary(all, rounds);
    if (kind == 's') return secondary(all, rounds);
    return cast(based, rounds);
  }

  static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) value = value * 10 + text.charAt(i) - '0';
    return value;
  }

  public static void main(String[] args) {
    char kind = args[0].charAt(0);
    int rounds = number(args[1]);
    int samples = number(args[2]);
    fill();
    long perRound = check(kind, 1);
    System.out.println(perRound);
    for (int sample = -3; sample < samples; sample++) {
      long start = System.nanoTime();
      long found = check(kind, rounds);
      double time = (double) (System.nanoTime() - start) / rounds / all.length;
      if (found != perRound * rounds) System.out.println("wrong: " + found);
      if (sample >= 0) System.out.println(time);
    }
  }
}

interface Marked {}

interface Other {}

class Base {
  int weight = 1;
}

class Marked0 extends Base implements Other, Marked {}

class Marked1 extends Base implements Other, Marked {}

class Marked2 extends Base implements Other, Marked {}

class Marked3 extends Base implements Other, Marked {}

class Stranger implements Other {}

class Stranger0 extends Stranger {}

class Stranger1 extends Stranger {}

class Stranger2 extends Stranger {}

class Stranger3 extends Stranger {}
