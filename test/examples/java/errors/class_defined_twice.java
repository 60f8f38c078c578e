class Main { }
class A { }
class A { }
