sealed class A permits B, C, A {}

final class B extends A {}

final class C {}

class D permits B {}

sealed interface E permits F, F {}

final class F implements E {}
