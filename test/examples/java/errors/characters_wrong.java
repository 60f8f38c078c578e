class Main {
  char a = 'ab';
  char b = '';
  String c = "a\qb";
  int d = 09;
  int e = 0xG;
  int f = 1__0;
  int g = 1_;
  int h = 99999999999;
  double i = 1e;
}
