package suite.machine;

public class Primes extends Machine {
  public Primes() { super(); }

  @Override protected void program() {
    emit(Op.PUSH, 0).emit(Op.STORE, 2).emit(Op.PUSH, 2).emit(Op.STORE, 1);
    label("next").emit(Op.LOAD, 0).emit(Op.LOAD, 1).emit(Op.SUB).emit(Op.NEGATIVE, "done").emit(Op.PUSH, 2).emit(Op.STORE, 3);
    label("try").emit(Op.LOAD, 3).emit(Op.DUP).emit(Op.MUL).emit(Op.STORE, 4).emit(Op.LOAD, 1).emit(Op.LOAD, 4).emit(Op.SUB).emit(Op.NEGATIVE, "prime");
    emit(Op.LOAD, 1).emit(Op.LOAD, 3).emit(Op.REM).emit(Op.ZERO, "more").emit(Op.LOAD, 3).emit(Op.PUSH, 1).emit(Op.ADD).emit(Op.STORE, 3).emit(Op.JUMP, "try");
    label("prime").emit(Op.LOAD, 2).emit(Op.PUSH, 1).emit(Op.ADD).emit(Op.STORE, 2);
    label("more").emit(Op.LOAD, 1).emit(Op.PUSH, 1).emit(Op.ADD).emit(Op.STORE, 1).emit(Op.JUMP, "next");
    label("done").emit(Op.LOAD, 2);
  }
}
