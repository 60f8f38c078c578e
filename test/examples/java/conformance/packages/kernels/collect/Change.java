package collect;

public interface Change<A, B> { B of(A a); }
