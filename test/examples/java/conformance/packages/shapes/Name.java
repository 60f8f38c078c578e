/** Has the name of a class of a package, which is another class. */
class Name {
  String get() { return " of no package"; }
}
