package suite.machine;

public class Broken extends Machine {
  @Override protected void program() { emit(Op.JUMP, "nowhere"); }
}
