// JLS 13.1, 15.8.2: what getName, getSimpleName, getTypeName and toString say of classes of every kind.
import java.util.*;
import java.util.function.*;
public class names_of_classes {
  interface Face { class InFace { } enum En { A, B { } } }
  static class Nested<T> { class Inner { class Deepest { } } T[] array(int n, T... ts) { return ts; } }
  class Member { } enum Plain { X } enum Bodied { Y { void f() { } }; } record Rec(int a) { record In() { } } @interface Note { }
  static void show(Class<?> c) { System.out.println(c.getName() + " | " + c.getSimpleName() + " | " + c + " | " + c.isArray() + c.isInterface() + c.isPrimitive()); }
  static Object fromStatic = new Object() { }; Object fromField = new Object() { };
  static Class<?> local() { class Local { class InLocal { } } return new Local().new InLocal().getClass(); }
  static Class<?> local2() { class Local { } Runnable r = () -> { class Local3 { } show(Local3.class); }; r.run(); return Local.class; }
  public static void main(String[] args) {
    for (Class<?> c : new Class<?>[] {int.class, void.class, boolean.class, char.class, double.class, Object.class, String.class, Integer.class, int[].class, String[].class, long[][].class, boolean[].class, byte[].class, short[].class, char[].class, float[].class, double[][][].class}) show(c);
    for (Class<?> c : new Class<?>[] {names_of_classes.class, Face.class, Face.InFace.class, Face.En.class, Nested.class, Nested.Inner.class, Nested.Inner.Deepest.class, Member.class, Plain.class, Rec.class, Rec.In.class, Note.class, Face[].class, Nested.Inner[][].class, Map.Entry.class, Map.Entry[].class, Runnable.class}) show(c);
    show(Face.En.A.getClass()); show(Face.En.B.getClass()); show(Bodied.Y.getClass()); System.out.println(Bodied.Y.getDeclaringClass() + " " + Face.En.B.getDeclaringClass());
    show(fromStatic.getClass()); show(new names_of_classes().fromField.getClass()); show(local()); show(local2()); show(new ArrayList<String>() { }.getClass()); show(new Object() { Object in = new Object() { }; }.in.getClass());
    show(new Nested<String>().array(1).getClass()); show(new Nested<Integer>().array(0, 1, 2).getClass()); show(new Object[0].getClass()); show(new int[2][].getClass()); show(args.getClass()); show(new int[][] {{1}}[0].getClass()); Object o = new String[0][0]; show(o.getClass()); Number n = 5; show(n.getClass()); Object boxed = 'c'; show(boxed.getClass()); show(((Object) 1L).getClass());
    System.out.println(int.class == Integer.class); System.out.println(new int[0].getClass() == int[].class); System.out.println(o.getClass() == String[][].class); System.out.println(new ArrayList<String>().getClass() == new ArrayList<Integer>().getClass()); System.out.println("".getClass() == String.class && Integer.valueOf(1).getClass() != (Class<?>) Number.class); System.out.println(Plain.X.getClass() == Plain.class); System.out.println(Bodied.Y.getClass() == Bodied.class);
    try { throw new IllegalStateException("x") { }; } catch (RuntimeException e) { show(e.getClass()); System.out.println(e); } System.out.println(new Face.InFace().toString().startsWith("names_of_classes$Face$InFace@") + " " + new int[0].toString().startsWith("[I@") + new String[0][0].toString().startsWith("[[Ljava.lang.String;@") + new Rec(1) + new Rec.In() + Plain.X); System.out.println(new Nested[0].getClass().getName() + args.getClass().getSimpleName() + new Nested<?>[0].getClass().getSimpleName() + Nested.Inner[].class.getTypeName() + int[][].class.getTypeName() + String.class.getTypeName());
    System.out.println(Face.class.getSimpleName().length() + Plain.class.getName().lastIndexOf('$') + " " + fromStatic.getClass().getSimpleName().isEmpty() + " " + Objects.requireNonNull(Rec.class).getName().replace('$', '.'));
  }
}
