interface Named { String name(); }
class A {}
class B extends A implements Named { public String name() { return "B"; } }
class Main {
  public static void main(String[] args) {
    A a = new B();
    System.out.println(((B) a).name());
    System.out.println(((Named) a).name());
    Object o = a;
    System.out.println(((Named) (A) o).name());
    A none = (B) (A) null;
    System.out.println(none == null);
    Object s = "text";
    System.out.println(((String) s).length());
    Object[] array = new String[] {"x"};
    System.out.println(((String[]) array)[0]);
    System.out.println(((int[]) (Object) new int[] {4})[0]);
  }
}
