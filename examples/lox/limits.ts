/**
 * The limits of the book's virtual machine, which a program cannot see but for its errors: what its compiler would emit is
 * counted where it would emit it, instruction by instruction.
 */
import { FunctionScope } from 'vmkit/vm';
import type { FunctionNode } from './ast.js';

export const limits = {
  parameters: 255,
  arguments: 255,
  /** With the slot of the function itself. */
  locals: 256,
  upvalues: 256,
  constants: 256,
  /** Bytes. */
  jump: 65_535,
  /** Nesting that the book's compiler would take from the stack of C. */
  nesting: 400,
};

/** Bytes of instructions. */
export const bytes = {
  /** An instruction by itself: operators, nil, true, false, pop, print, return, inherit. */
  plain: 1,
  /** Constants, variables, properties, calls, classes, methods. */
  operand: 2,
  /** Calls of methods: the name, and how many arguments. */
  invoke: 3,
  jump: 3,
  /** What ends a function: nil or the receiver is returned. */
  end: { script: 2, function: 2, method: 2, initializer: 3 },
};

/** The code of one function, as far as it is counted. */
export class Chunk {
  size = 0;
  #constants = 0;
  readonly #refuse: (message: string) => void;

  constructor(refuse: (message: string) => void) {
    this.#refuse = refuse;
  }

  emit(size: number): void {
    this.size += size;
  }

  /** A constant of its own for each literal, global, property, method and function; none is shared. */
  constant(): void {
    if (++this.#constants > limits.constants) this.#refuse('Too many constants in one chunk.');
  }

  /** A jump forwards; gives what `land` wants. */
  jump(): number {
    this.emit(bytes.jump);
    return this.size;
  }

  land(jump: number): void {
    if (this.size - jump > limits.jump) this.#refuse('Too much code to jump over.');
  }

  /** A jump back to where the size was `start`. */
  loop(start: number): void {
    this.emit(bytes.jump);
    if (this.size - start > limits.jump) this.#refuse('Loop body too large.');
  }
}

const mistakes = {
  twice: 'Already a variable with this name in this scope.',
  early: "Can't read local variable in its own initializer.",
  locals: 'Too many local variables in function.',
  captures: 'Too many closure variables in function.',
};

/** A function whose code is read. */
export class Reading extends FunctionScope {
  readonly chunk: Chunk;
  /** Loops that began in it. */
  loops = 0;

  constructor(
    readonly kind: FunctionNode['kind'],
    enclosing: Reading | undefined,
    refuse: (message: string) => void,
  ) {
    const { locals, upvalues: captures } = limits;
    const told = (mistake: keyof typeof mistakes) => refuse(mistakes[mistake]);
    // The slot of the callee has no name in functions.
    const receiver = kind === 'function' ? '' : 'this';
    super(enclosing, { locals, captures, refuse: told }, receiver);
    this.chunk = new Chunk(refuse);
  }

  /** Each local of the scope costs an instruction that drops it. */
  override end(): number {
    const ended = super.end();
    this.chunk.emit(bytes.plain * ended);
    return ended;
  }
}
