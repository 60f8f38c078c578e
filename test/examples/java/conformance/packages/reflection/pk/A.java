package pk;
public class A { public A() {} public A(int x, String... y) {} public String toString() { return "A!"; } }
