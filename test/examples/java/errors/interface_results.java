interface Whole { int size(); }
interface Nothing { void size(); }
abstract class Both implements Whole, Nothing { }
interface More extends Whole, Nothing { }
interface Loose { Object get(); }
interface Strict { String get(); }
abstract class Fits implements Loose, Strict { }
interface FitsToo extends Loose, Strict { }
abstract class Base { abstract int size(); }
abstract class Below extends Base implements Nothing { }
class Code { public int size() { return 1; } }
abstract class Inherits extends Code implements Nothing { }
class Inherits2 extends Code implements Nothing { }
class Hidden { void size() { } }
abstract class Inherits3 extends Hidden implements Nothing { }
interface Supplies<T> { T get(); }
abstract class Fits2 implements Supplies<String>, Loose { }
abstract class Not2 implements Supplies<Integer>, Strict { }
abstract class Own implements Whole, Nothing { public int size() { return 1; } }
class Neither implements Whole, Nothing { }
