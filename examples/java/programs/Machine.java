// A small register machine: each instruction is an object that executes itself and says which one
// comes next. An assembler builds programs with labels; three of them are run and traced by count.

public class Machine {
  static long executed;

  static Registers run(Instruction program, int cells) {
    Registers registers = new Registers(cells);
    long count = 0;
    for (Instruction i = program; i != null; i = i.execute(registers)) count++;
    executed = count;
    return registers;
  }

  static void show(String title, Assembler assembler, int cells, boolean listed) {
    Registers registers = run(assembler.program(), cells);
    System.out.println(title + ":");
    if (listed) System.out.print(assembler.listing());
    System.out.println("  prints " + registers.output());
    System.out.println("  after " + executed + " instructions");
  }

  /** Linear congruences modulo 2^64, as many as r1 says. */
  static Assembler congruences(long count) {
    Label loop = new Label("loop");
    return new Assembler()
        .put(new Set(1, count)).put(new Set(2, 1)).put(new Set(3, 0))
        .put(new Set(4, 42)).put(new Set(5, 6364136223846793005L)).put(new Set(6, 1442695040888963407L))
        .put(loop)
        .put(new Multiply(4, 4, 5)).put(new Add(4, 4, 6)).put(new Add(3, 3, 2))
        .put(new JumpIfLess(3, 1, loop))
        .put(new Print(4));
  }

  /** The sieve of Eratosthenes: prints how many primes are below the limit. */
  static Assembler sieve(long limit) {
    Label outer = new Label("outer");
    Label inner = new Label("inner");
    Label composite = new Label("composite");
    Label skip = new Label("skip");
    return new Assembler()
        .put(new Set(0, 0)).put(new Set(1, limit)).put(new Set(2, 1)).put(new Set(3, 2))
        .put(new Set(6, 0))
        .put(outer)
        .put(new Load(5, 3)).put(new JumpIfLess(0, 5, composite))
        .put(new Add(6, 6, 2)).put(new Add(4, 3, 3))
        .put(new JumpIfLess(4, 1, inner)).put(new JumpIfLess(0, 2, skip))
        .put(inner)
        .put(new Store(2, 4)).put(new Add(4, 4, 3)).put(new JumpIfLess(4, 1, inner))
        .put(skip)
        .put(composite)
        .put(new Add(3, 3, 2)).put(new JumpIfLess(3, 1, outer))
        .put(new Print(6));
  }

  /** Euclid's algorithm for all pairs below a limit: prints the sum of the divisors found. */
  static Assembler divisors(long limit) {
    Label a = new Label("a");
    Label b = new Label("b");
    Label step = new Label("step");
    return new Assembler()
        .put(new Set(0, 0)).put(new Set(1, limit)).put(new Set(7, 0)).put(new Set(2, 1))
        .put(a).put(new Set(3, 1))
        .put(b).put(new Add(4, 2, 0)).put(new Add(5, 3, 0))
        .put(step)
        .put(new Remainder(6, 4, 5)).put(new Add(4, 5, 0)).put(new Add(5, 6, 0))
        .put(new JumpIfLess(0, 5, step))
        .put(new Add(7, 7, 4)).put(new Set(6, 1)).put(new Add(3, 3, 6)).put(new JumpIfLess(3, 1, b))
        .put(new Add(2, 2, 6)).put(new JumpIfLess(2, 1, a))
        .put(new Print(7));
  }

  public static void main(String[] args) {
    show("congruences", congruences(10000000), 1, true);
    show("sieve", sieve(2000000), 2000000, true);
    show("divisors", divisors(1000), 1, false);
  }
}

interface Instruction {
  /** Does it; gives the next instruction, or null to halt. */
  Instruction execute(Registers registers);

  void follow(Instruction next);

  String mnemonic();
}

/** Eight registers and the cells of a memory. */
final class Registers {
  private final long[] register = new long[8];
  private final long[] memory;
  private String output = "";

  Registers(int cells) {
    memory = new long[cells];
  }

  long get(int number) {
    return register[number];
  }

  void set(int number, long value) {
    register[number] = value;
  }

  long load(long address) {
    return memory[(int) address];
  }

  void store(long address, long value) {
    memory[(int) address] = value;
  }

  void print(long value) {
    output += output.equals("") ? "" + value : " " + value;
  }

  String output() {
    return output;
  }
}

abstract class Straight implements Instruction {
  private Instruction next;

  public final void follow(Instruction next) {
    this.next = next;
  }

  protected final Instruction next() {
    return next;
  }

  protected abstract void effect(Registers registers);

  public Instruction execute(Registers registers) {
    effect(registers);
    return next;
  }
}

final class Set extends Straight {
  private final int to;
  private final long value;

  Set(int to, long value) {
    this.to = to;
    this.value = value;
  }

  protected void effect(Registers registers) {
    registers.set(to, value);
  }

  public String mnemonic() {
    return "set r" + to + ", " + value;
  }
}

/** to = left operator right, on registers. */
abstract class Operation extends Straight {
  protected final int to;
  protected final int left;
  protected final int right;

  Operation(int to, int left, int right) {
    this.to = to;
    this.left = left;
    this.right = right;
  }

  protected abstract long compute(long l, long r);

  protected abstract String name();

  protected void effect(Registers registers) {
    registers.set(to, compute(registers.get(left), registers.get(right)));
  }

  public String mnemonic() {
    return name() + " r" + to + ", r" + left + ", r" + right;
  }
}

final class Add extends Operation {
  Add(int to, int left, int right) {
    super(to, left, right);
  }

  protected long compute(long l, long r) {
    return l + r;
  }

  protected String name() {
    return "add";
  }
}

final class Multiply extends Operation {
  Multiply(int to, int left, int right) {
    super(to, left, right);
  }

  protected long compute(long l, long r) {
    return l * r;
  }

  protected String name() {
    return "mul";
  }
}

final class Remainder extends Operation {
  Remainder(int to, int left, int right) {
    super(to, left, right);
  }

  protected long compute(long l, long r) {
    return l % r;
  }

  protected String name() {
    return "rem";
  }
}

final class Load extends Straight {
  private final int to;
  private final int address;

  Load(int to, int address) {
    this.to = to;
    this.address = address;
  }

  protected void effect(Registers registers) {
    registers.set(to, registers.load(registers.get(address)));
  }

  public String mnemonic() {
    return "load r" + to + ", [r" + address + "]";
  }
}

final class Store extends Straight {
  private final int from;
  private final int address;

  Store(int from, int address) {
    this.from = from;
    this.address = address;
  }

  protected void effect(Registers registers) {
    registers.store(registers.get(address), registers.get(from));
  }

  public String mnemonic() {
    return "store r" + from + ", [r" + address + "]";
  }
}

final class Print extends Straight {
  private final int from;

  Print(int from) {
    this.from = from;
  }

  protected void effect(Registers registers) {
    registers.print(registers.get(from));
  }

  public String mnemonic() {
    return "print r" + from;
  }
}

/** A place to jump to. */
final class Label extends Straight {
  private final String name;

  Label(String name) {
    this.name = name;
  }

  protected void effect(Registers registers) {}

  public String mnemonic() {
    return name + ":";
  }
}

/** Jumps when left is less than right. */
final class JumpIfLess extends Straight {
  private final int left;
  private final int right;
  private final Label target;

  JumpIfLess(int left, int right, Label target) {
    this.left = left;
    this.right = right;
    this.target = target;
  }

  protected void effect(Registers registers) {}

  public Instruction execute(Registers registers) {
    return registers.get(left) < registers.get(right) ? target : next();
  }

  public String mnemonic() {
    return "jlt r" + left + ", r" + right + ", " + target.mnemonic();
  }
}

final class Halt implements Instruction {
  public Instruction execute(Registers registers) {
    return null;
  }

  public void follow(Instruction next) {}

  public String mnemonic() {
    return "halt";
  }
}

final class Assembler {
  private Instruction first;
  private Instruction last;
  private String listing = "";

  Assembler put(Instruction instruction) {
    if (first == null) first = instruction;
    else last.follow(instruction);
    last = instruction;
    listing += (instruction instanceof Label ? "" : "    ") + instruction.mnemonic() + "\n";
    return this;
  }

  Instruction program() {
    put(new Halt());
    return first;
  }

  String listing() {
    return listing;
  }
}
