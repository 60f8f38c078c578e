import foo.Bar;
import java.util.NoSuchElementException;
import java.io.*;
class Main {
  void f() { throw new NoSuchElementException("x"); }
  void g() { throw new IOException("x"); }
  void h() throws FileNotFoundException { throw new FileNotFoundException("x"); }
  void i() throws EmptyStackException { }
}
