import java.util.ArrayList;

class Main {
  var field = 1;
  static var method() {
    return 1;
  }
  static void take(var x) {}
  public static void main(String[] args) {
    var a;
    var b = null;
    var c = {1, 2};
    var d = 1, e = 2;
    var f[] = new int[2];
    var g = main(args);
    var h = h + 1;
    var list = new ArrayList<>();
    list.add(1);
    int i = list.get(0);
    var j = 5;
    j = "text";
  }
}
