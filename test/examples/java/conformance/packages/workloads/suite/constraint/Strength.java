package suite.constraint;

enum Strength {
  REQUIRED, PREFERRED { @Override boolean isStrongerThan(final Strength other) { return other != REQUIRED && super.isStrongerThan(other); } },
  NORMAL, WEAK;

  static final Strength WEAKEST;
  static {
    Strength last = null;
    for (final Strength each : values()) last = each;
    WEAKEST = last;
  }

  boolean isStrongerThan(final Strength other) { return compareTo(other) < 0; }
  static Strength weaker(final Strength a, final Strength b) { return a.isStrongerThan(b) ? b : a; }
}
