interface Op {
  int PUSH = 0, ADD = 1, SUB = 2, MUL = 3, JNZ = 4, DUP = 5, PRINT = 6, HALT = 7, LOAD = 8, STORE = 9, LT = 10, JMP = 11, MOD = 12, CALL = 13, RET = 14;
}
class Machine implements Op {
  private final int[] code;
  private final int[] stack = new int[256];
  private final int[] mem = new int[64];
  private final int[] calls = new int[32];
  int sp, pc, cp;
  long steps;
  Machine(int[] code) {
    this.code = code;
  }
  void run() {
    loop: while (true) {
      steps++;
      int op = code[pc++];
      switch (op) {
        case PUSH: stack[sp++] = code[pc++];
        break;
        case ADD: sp--;
        stack[sp - 1] += stack[sp];
        break;
        case SUB: sp--;
        stack[sp - 1] -= stack[sp];
        break;
        case MUL: --sp;
        stack[sp - 1] *= stack[sp];
        break;
        case MOD: --sp;
        stack[sp - 1] %= stack[sp];
        break;
        case DUP: stack[sp] = stack[sp - 1];
        sp++;
        break;
        case LT: sp--;
        stack[sp - 1] = stack[sp - 1] < stack[sp] ? 1 : 0;
        break;
        case JNZ: if (stack[--sp] != 0) {
          pc = code[pc];
          continue loop;
        }
        pc++;
        break;
        case JMP: pc = code[pc];
        break;
        case LOAD: stack[sp++] = mem[code[pc++]];
        break;
        case STORE: mem[code[pc++]] = stack[--sp];
        break;
        case CALL: calls[cp++] = pc + 1;
        pc = code[pc];
        break;
        case RET: pc = calls[--cp];
        break;
        case PRINT: System.out.println("out: " + stack[--sp]);
        break;
        case HALT: break loop;
        default: System.out.println("bad op " + op + " at " + (pc - 1));
        return;
      }
    }
    System.out.println("halted after " + steps);
  }
}
public class Vm implements Op {
  public static void main(String[] args) {
    new Machine(new int[] { PUSH, 0, STORE, 0, PUSH, 1, STORE, 1, LOAD, 0, LOAD, 1, ADD, STORE, 0, LOAD, 1, PUSH, 1, ADD, DUP, STORE, 1, PUSH, 1000001, LT, JNZ, 8, LOAD, 0, PRINT, HALT }).run();
    new Machine(new int[] { PUSH, 5, CALL, 6, PRINT, HALT, DUP, MUL, RET }).run();
    new Machine(new int[] { 99 }).run();
    new Machine(new int[] { PUSH, 3, PUSH, 0, MOD, HALT }).run();
  }
}
