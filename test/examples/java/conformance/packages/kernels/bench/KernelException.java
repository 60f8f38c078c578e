package bench;

public class KernelException extends Exception {
  private static final long serialVersionUID = 1L;
  public static final int UNKNOWN = 0, SIZE = 1, RESULT = SIZE + 1;

  final int kind;

  public KernelException(String what, int kind) {
    super(what);
    this.kind = kind;
  }

  public String getMessage() { return kind == UNKNOWN ? "no kernel " + super.getMessage() : super.getMessage(); }
}
