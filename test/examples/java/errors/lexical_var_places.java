class lexical_var_places {
  void m() {
    var x;
    var y = null;
    var z = {1};
    var a = 1, b = 2;
    var c[] = new int[1];
    var[] d = new int[1];
    var e = () -> 1;
    var f = this::m;
    var g = m();
    var h = h + 1;
    final var i = 2; i = 3;
  }
  var n() { return 1; }
  void o(var p) { }
}
