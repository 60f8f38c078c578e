import java.util.function.*;
class Main {
  interface M { } interface G<T> { void g(T t); }
  Object a = (Runnable & String) () -> { };
  Object b = (Runnable & Supplier<String>) () -> { };
  Object c = (M & java.io.Serializable) () -> { };
  Object d = (String & Runnable) null;
  Object e = (Runnable & M) x -> { };
  Object f = (Object & Runnable) () -> { };
  Object g = (M & G<String>) s -> s.length();
  Object h = (M & G<String>) s -> s;
  Object i = (Runnable & int) null;
  Object j = (Runnable & Runnable) () -> { };
}
