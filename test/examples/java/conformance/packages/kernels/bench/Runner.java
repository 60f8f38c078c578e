package bench;

import bits.*;
import expr.Expressions;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import pack.Packing;
import sim.Queues;

public class Runner {
  /** Made late, as are the kernels themselves. */
  private static class Totals {
    static long runs = 0, failed;
    static final List names = new ArrayList();
    static void add(Kernel kernel) { runs++; if (!names.contains(kernel.name())) names.add(kernel.name()); }
  }

  private final PrintStream out;
  private long spent = 0L;

  public Runner(PrintStream out) { this.out = out; }

  private Kernel kernel(String name) throws KernelException {
    switch (name) {
      case "Trees": return new collect.Trees();
      case "Expressions": return new Expressions();
      case "Bits": return new Bits();
      case "Packing": return new Packing();
      case "Queues": return new Queues();
      case "Life": return new Life();
    }
    throw new KernelException(name, KernelException.UNKNOWN);
  }

  public void run(String name, String times, String size) {
    try {
      Kernel kernel = kernel(name);
      kernel.setSize(Integer.parseInt(size));
      for (int i = Integer.parseInt(times); --i >= 0; ) {
        long before = System.nanoTime();
        long result = kernel.once();
        spent += System.nanoTime() - before;
        out.print(name);
        out.print('[');
        out.print(kernel.size);
        out.print("] ");
        out.println(result);
        Totals.add(kernel);
      }
    } catch (KernelException e) {
      Totals.failed++;
      out.println("cannot run " + name + ": " + e.getMessage() + (e.kind == KernelException.SIZE ? " (size)" : ""));
    } catch (NumberFormatException e) {
      Totals.failed++;
      out.println(e.getMessage());
    } finally {
      out.flush();
    }
  }

  public void close() {
    StringBuffer all = new StringBuffer();
    for (Iterator it = Totals.names.iterator(); it.hasNext(); ) {
      String each = (String) it.next();
      all.append(each).append(it.hasNext() ? ", " : "");
    }
    out.println(Totals.runs + " runs of " + all + "; " + Totals.failed + " failed; " + (spent > 0L));
  }
}
