class Base {}

record Point(int x) extends Base {}
