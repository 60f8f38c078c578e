interface I {}

class A extends I {}

class B implements A {}

interface C extends A {}

interface D implements I {}

class E extends A, B {}

final class F {}

class G extends F {}

class H extends String {}

class J extends int {}
