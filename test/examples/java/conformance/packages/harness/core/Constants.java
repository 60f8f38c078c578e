package core;

final class Constants {
  private Constants() {}
  static final int INITIAL = 10;
  static final int BUCKETS = INITIAL + 6;
  static final Object[] EMPTY = new Object[0];
}
