class Main {
  int a;
  a = 3;
}
