package suite.machine;

public class Fibonacci extends Machine {
  public Fibonacci() {}

  @Override protected void program() {
    emit(Op.LOAD, 0).emit(Op.PUSH, 15).emit(Op.REM).emit(Op.PUSH, 5).emit(Op.ADD).emit(Op.CALL, "fib").emit(Op.HALT);
    label("fib").emit(Op.DUP).emit(Op.PUSH, 2).emit(Op.SUB).emit(Op.NEGATIVE, "end");
    emit(Op.DUP).emit(Op.PUSH, 1).emit(Op.SUB).emit(Op.CALL, "fib");
    emit(Op.STORE, 1).emit(Op.LOAD, 1).emit(Op.ADD).emit(Op.LOAD, 1).emit(Op.SUB);
    emit(Op.PUSH, 2).emit(Op.SUB).emit(Op.CALL, "fib").emit(Op.PUSH, 1).emit(Op.ADD);
    label("end").emit(Op.RETURN);
  }

  @Override public String label() { return super.label() + "@" + steps; }
}
