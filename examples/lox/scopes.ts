/** What names mean: the scopes of one function after the other, from the innermost outwards, as the book's compiler keeps them. */
import type { Span } from 'vmkit';
import type { FunctionNode, Local, Name } from './ast.js';
import { bytes, Chunk, limits } from './limits.js';

export type Refuse = (message: string) => void;

/** A class whose body is read. */
export interface ClassScope {
  readonly enclosing: ClassScope | undefined;
  readonly fields: Set<string>;
  hasSuperclass: boolean;
}

export function newLocal(name: string, depth: number): Local {
  return { name, depth, isCaptured: false, isAssigned: false };
}

/** A function whose code is read. */
export class FunctionScope {
  readonly node: FunctionNode;
  readonly chunk: Chunk;
  depth = 0;
  /** Loops that began in it. */
  loops = 0;
  readonly #locals: Local[];
  readonly #refuse: Refuse;

  constructor(
    readonly enclosing: FunctionScope | undefined,
    kind: FunctionNode['kind'],
    name: string,
    at: Span,
    refuse: Refuse,
  ) {
    // The slot of the callee has no name in functions.
    const receiver = newLocal(kind === 'function' ? '' : 'this', 0);
    this.node = { name, kind, parameters: [], receiver, upvalues: [], body: [], at };
    this.chunk = new Chunk(refuse);
    this.#locals = [receiver];
    this.#refuse = refuse;
  }

  begin(): void {
    this.depth++;
  }

  /** Each local of the scope costs an instruction that drops it. */
  end(): void {
    this.depth--;
    while ((this.#locals.at(-1)?.depth ?? 0) > this.depth) {
      this.#locals.pop();
      this.chunk.emit(bytes.plain);
    }
  }

  /** Declares a local that is not initialised yet. */
  declare(name: string): Local {
    for (const { name: other, depth } of this.#locals.toReversed()) {
      if (depth !== -1 && depth < this.depth) break;
      if (name === other) this.#refuse('Already a variable with this name in this scope.');
    }
    return this.add(name);
  }

  add(name: string): Local {
    const local = newLocal(name, -1);
    if (this.#locals.length < limits.locals) this.#locals.push(local);
    else this.#refuse('Too many local variables in function.');
    return local;
  }

  /** What a name is here; a global if no scope has it. */
  resolve(name: string): Name {
    const local = this.#own(name);
    if (local) return local;
    return this.#upvalue(name) ?? name;
  }

  #own(name: string): Local | undefined {
    const local = this.#locals.findLast((each) => each.name === name);
    if (local?.depth === -1) this.#refuse("Can't read local variable in its own initializer.");
    return local;
  }

  #upvalue(name: string): Local | undefined {
    const { enclosing, node } = this;
    const local = enclosing && (enclosing.#own(name) ?? enclosing.#upvalue(name));
    if (!local || node.upvalues.includes(local)) return local;
    local.isCaptured = true;
    if (node.upvalues.length < limits.upvalues) node.upvalues.push(local);
    else this.#refuse('Too many closure variables in function.');
    return local;
  }
}
