import static java.lang.Math.foo;
import static java.lang.Math.max;
import static java.lang.Mth.abs;
import static java.util.Arrays.*;
import static java.lang.Math;
import java.util.Lisst;
import java.utill.*;
import java.lang.String.*;
import java.util;
class names_static_imports { int x = max(1, 2) + abs(3) + min(1, 2); String s = toString(new int[1]); }
