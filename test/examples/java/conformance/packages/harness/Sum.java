import core.*;

public class Sum extends Benchmark {
  private static final class Box {
    private int value;
    Box(int value) { this.value = value; }
  }

  @Override
  public Object benchmark() {
    Vector<Box> boxes = Vector.with(new Box(1));
    for (int i = 2; i <= 10; i++) boxes.append(new Box(i));
    int[] sum = {0};
    boxes.forEach(box -> sum[0] += box.value);
    return sum[0];
  }

  @Override
  public boolean verifyResult(final Object result) { return 55 == (int) result; }

  @Override
  public boolean innerLoop(int count) { return count >= 0 && super.innerLoop(count); }
}
