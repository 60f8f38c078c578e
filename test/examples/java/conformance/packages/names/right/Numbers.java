package right;

public interface Numbers {
  int BASE = left.Tools.SCALE + 1;
}
