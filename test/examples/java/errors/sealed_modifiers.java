sealed final class A {}

sealed non-sealed class B {}

non-sealed final class C {}

