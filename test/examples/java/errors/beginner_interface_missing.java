interface Shape { double area(); String name(); }
class Sq implements Shape { double area() { return 1; } public String name() { return "a"; } }
class Ci implements Shape { public double area() { return 1; } }
class Tr implements Shape { public int area() { return 1; } public String name() throws Exception { return ""; } }
class M { void f() { Shape s = new Shape(); Shape t = new Sq(); t.side(); Sq q = t; } }
