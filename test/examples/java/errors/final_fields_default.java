class Other {
  final int q;
  static final int S;
}
