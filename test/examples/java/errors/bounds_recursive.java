class Sorted<T extends Comparable<T>> {}

class Plain {}

class Main<E extends Plain, F extends Sorted<E>> {
  Sorted<Plain> a;
  Sorted<String> b;
  Sorted<Sorted<String>> c;
}

class Below extends Sorted<Plain> {}
