package common;

public interface Levels {
  enum Level {
    LOW, MIDDLE { @Override public Level next() { return HIGH; } }, HIGH;
    private static final Level[] ALL = values();
    public Level next() { return ALL[(ordinal() + 1) % ALL.length]; }
  }
}
