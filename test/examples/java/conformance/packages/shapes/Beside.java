class Beside {
  String hello() { return "beside "; }
}
