class E implements E.I { interface I { } }
class F extends F.G { static class G { } }
class H extends H { }
interface J extends K { }
interface K extends J { }
class L { class M extends N { } class N extends M { } }
class R { static class S extends R { class T extends S { } } }
