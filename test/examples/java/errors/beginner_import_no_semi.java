import java.util.List
class M { }
