class Main {
  int a;
  String a;
}
