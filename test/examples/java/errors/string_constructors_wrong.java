class string_constructors_wrong { void m(char[] cs) { new String(1, 2, 3, 4, 5);
new String(1);
new String(cs, "a", 1);
new String("a", 1);
String s = new String(true);
new String((Object) null);
} }
