// JLS 8.4.8.3, 8.4.5: overriding with a more specific result, through classes, interfaces, generics and arrays.
import java.util.*;
import java.util.function.*;
public class covariant_and_bridges {
  static class Animal implements Cloneable {
    String name = "animal";
    Animal self() { return this; }
    Object value() { return "value"; }
    Number count() { return 1; }
    CharSequence[] tags() { return new CharSequence[] {"t"}; }
    List<? extends Number> list() { return List.of(1); }
    @Override public Animal clone() { try { return (Animal) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } }
    Animal mate(Animal a) { return a; }
  }
  static class Dog extends Animal {
    int age = 3;
    @Override Dog self() { return this; }
    @Override String value() { return "dog " + super.value(); }
    @Override Integer count() { return super.count().intValue() + 1; }
    @Override String[] tags() { return new String[] {"woof", super.tags()[0].toString()}; }
    @Override ArrayList<Integer> list() { return new ArrayList<>(List.of(4, 5)); }
    @Override public Dog clone() { Dog d = (Dog) super.clone(); d.age++; return d; }
    Dog mate(Dog d) { return d.self().clone(); }
  }
  static class Puppy extends Dog {
    @Override Puppy self() { return (Puppy) super.self(); }
    @Override Dog mate(Animal a) { return new Puppy(); }
  }
  interface Source<T> { T get(); default Source<T> again() { return this; } }
  interface TextSource extends Source<String> { @Override String get(); @Override TextSource again(); }
  static class Fixed implements TextSource { public String get() { return "fixed"; } public Fixed again() { return new Fixed(); } int only() { return 9; } }
  static abstract class Builder<B extends Builder<B>> {
    final StringBuilder text = new StringBuilder();
    abstract B me();
    B add(Object o) { text.append(o).append(';'); return me(); }
  }
  static class TagBuilder extends Builder<TagBuilder> { TagBuilder me() { return this; } TagBuilder tag(String s) { return add("<" + s + ">"); } }
  static class BoldBuilder extends Builder<BoldBuilder> { int bolds; BoldBuilder me() { return this; } BoldBuilder bold(Object o) { bolds++; return add("*" + o + "*"); } }
  static class Cell<T> { T v; Cell(T v) { this.v = v; } void set(T t) { v = t; } T get() { return v; } int compare(T a, T b) { return a.hashCode() - b.hashCode(); } }
  static class IntCell extends Cell<Integer> {
    int sets;
    IntCell(int v) { super(v); }
    @Override void set(Integer t) { sets++; super.set(t * 2); }
    @Override Integer get() { return super.get() + 1; }
    @Override int compare(Integer a, Integer b) { return a - b; }
    void set(String s) { set(Integer.valueOf(s.length())); }
  }
  interface Visitor<R, P> { R visit(P p); }
  static class Len implements Visitor<Integer, String>, Function<String, Integer>, Comparator<String> {
    public Integer visit(String s) { return s.length(); }
    public Integer apply(String s) { return -s.length(); }
    public int compare(String a, String b) { return visit(a) - visit(b); }
  }
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Animal a = new Puppy();
    Dog d = new Puppy();
    System.out.println(a.self().name + d.self().age + new Puppy().self().mate(a).age);
    System.out.println(a.value() + " " + a.count() + " " + a.tags().length + a.tags()[0] + " " + a.list() + d.list().get(1));
    System.out.println(((Dog) a.clone()).age + " " + d.clone().clone().age + " " + (a.clone() == a) + " " + a.clone().getClass().getSimpleName());
    System.out.println(a.mate(d).getClass().getSimpleName() + " " + d.mate(d).getClass().getSimpleName() + " " + d.mate((Animal) d).getClass().getSimpleName());
    try { a.tags()[0] = new StringBuilder("x"); } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    Source<String> s = new Fixed();
    System.out.println(s.again().get().length() + ((TextSource) s).again().get() + ((Fixed) s).again().only());
    System.out.println(new TagBuilder().add(1).tag("b").add('c').text + " " + new BoldBuilder().bold(2).add(3L).bold("x").bolds);
    Cell<Integer> c = new IntCell(5);
    c.set(10); c.set(7);
    System.out.println(c.get() + " " + ((IntCell) c).sets + " " + c.compare(4, 9) + " " + c.v);
    ((IntCell) c).set("four");
    Cell raw = c;
    System.out.println(raw.get() + " " + raw.compare(1, 2));
    try { raw.set("text"); System.out.println("?"); } catch (ClassCastException e) { System.out.println("bridge casts"); }
    try { raw.compare("a", 1); } catch (ClassCastException e) { System.out.println("so here"); }
    Len len = new Len();
    Visitor rawVisitor = len;
    System.out.println(rawVisitor.visit("abc") + " " + len.andThen(x -> x * 10).apply("four") + " " + len.reversed().compare("a", "bbb"));
    try { rawVisitor.visit(5); } catch (ClassCastException e) { System.out.println("and here"); }
    Supplier<Animal> make = Puppy::new;
    Function<Animal, Object> f = Animal::value;
    System.out.println(f.apply(make.get()) + " " + ((Supplier<Dog>) new Puppy()::self).get().count());
  }
}
