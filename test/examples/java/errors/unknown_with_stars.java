import java.util.*;
import java.util.function.*;

class Main {
  B b;
  Functon<String, String> f;
  java.util.Lst<String> g;
  java.utill.List<String> h;
  Main.Inner i;
}
