interface I {
  int x;
}
