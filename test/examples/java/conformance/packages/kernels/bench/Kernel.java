package bench;

/** What is measured: made ready, run, and checked. */
public abstract class Kernel {
  protected int size = 1;
  private boolean ready;

  public final void setSize(int size) throws KernelException {
    if (size <= 0) throw new KernelException("size " + size, KernelException.SIZE);
    this.size = size;
  }

  protected void prepare() throws KernelException {}

  protected abstract long run() throws KernelException;

  protected boolean accepts(long result) { return true; }

  public final long once() throws KernelException {
    if (!ready) { prepare(); ready = true; }
    long result = run();
    if (!accepts(result)) throw new KernelException(this + " gave " + result, KernelException.RESULT);
    return result;
  }

  public String name() {
    String whole = getClass().getName();
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  public String toString() { return name() + "/" + size; }
}
