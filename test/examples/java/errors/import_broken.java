import java.util.List
import java.util;
import java.util.*

class Main {}
