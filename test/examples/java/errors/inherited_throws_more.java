class Own extends Exception { }
class Other extends Exception { }
class Deeper extends Own { }
interface I { void run() throws Own; }
class A { public void run() throws Exception { } }
class B extends A implements I { }
