class default_super_qualifier { interface Top { default void hi() { } } interface Left extends Top { default void hi() { } } interface Right extends Top { }
  static class D implements Left, Right { public void hi() { Right.super.hi();
} }
  static class D2 implements Left, Top { public void hi() { Top.super.hi();
Left.super.hi();
} }
  static class D3 extends D implements Top { public void hi() { Top.super.hi();
} }
  static class D4 implements Left { public void hi() { Top.super.hi();
} } }
