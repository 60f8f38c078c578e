class {
  int x;
}
