class names_packages_types {
  Object a = java; Object b = java.lang; Object c = java.lang.String; Object d = String; int e = Integer; int f = names_packages_types; Object g = java.lang.Foo; Object h = java.foo.Bar; Object i = foo.bar; int j = names_packages_types.length; void m() { String = 1; String++; java.lang.String.foo(); Integer(5); new m(); m m; m.x(); names_packages_types(); int k = m; this = null; this(); "s".foo(); (5).foo();  }
}
