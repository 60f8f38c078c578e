package parse;

public class ParseError extends RuntimeException {
  private static final long serialVersionUID = 3210079858692403819L;
  private final int offset, line, column;
  ParseError(String message, int offset, int line, int column) {
    super(message);
    this.offset = offset;
    this.line = line;
    this.column = column;
  }
  public int getOffset() { return offset; }
  public int getLine() { return line; }
  public int getColumn() { return column; }
}
