import java.util.Lst;
import java.utils.List;
import java.util;
import java.util.list.*;
import static java.lang.Math.foo;
import static java.lang.Mth.*;
class M { }
