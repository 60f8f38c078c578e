interface I {}

class A extends I {}

class B implements A {}

interface C extends A {}

final class F {}

class G extends F {}

class H extends String {}

class K extends K {}

class L extends M {}

class M extends L {}

class N extends I[] {}

class P implements I, I {}

class R extends Record {}
