class M { }
import java.util.List;
