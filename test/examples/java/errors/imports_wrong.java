import java.util.Lisst;
import java.utl.List;
import nothing.at.All;
import nothing.more.*;
import static java.lang.Math.foo;

class Main {}
