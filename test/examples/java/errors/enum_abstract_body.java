enum Op {
  PLUS {
    int apply(int a, int b) {
      return a + b;
    }
  },
  MINUS {
    int use(int a) {
      return a;
    }
  };
  abstract int apply(int a, int b);
}
