/** One body that is being lowered: its builder, and what the symbols in it stand for. */
import type { Span } from 'vmkit';
import type { FunctionBuilder, Local, Value } from 'vmkit/vm';
import { nativeBody } from '../library/natives.js';
import type { Code } from '../semantics/local_slots.js';
import { NullMessages } from '../semantics/null_messages.js';
import type { ClassSymbol, LocalSymbol, MethodSymbol } from '../semantics/symbols.js';
import type { Breakable, MethodBody } from '../semantics/typed.js';
import type { ProgramLowering } from './program.js';
import { lowerStatements } from './statements.js';

const nothing: Code = { isStatic: true, parameters: [], statements: [] };

export class BodyLowering {
  readonly #locals = new Map<LocalSymbol, Local>();
  readonly #labels = new Map<Breakable, string>();
  readonly nulls: NullMessages;

  constructor(
    readonly lowering: ProgramLowering,
    readonly b: FunctionBuilder,
    /** The class whose code this is; undefined for what starts a program. */
    readonly owner: ClassSymbol | undefined,
    /** Undefined for natives and what starts a program: there is no text of theirs. */
    code?: Code,
  ) {
    this.nulls = new NullMessages(code ?? nothing, owner?.isLibrary);
  }

  local(symbol: LocalSymbol): Local {
    return this.#locals.get(symbol) ?? this.declare(symbol);
  }

  /** A local; without a value it is zero until the program assigns it. */
  declare(symbol: LocalSymbol, value?: Value): Local {
    const local = this.b.declare(symbol.name, this.lowering.typeOf(symbol.type), value);
    this.#locals.set(symbol, local);
    return local;
  }

  /** A parameter, or another local that there is already. */
  adopt(symbol: LocalSymbol, local: Local): void {
    this.#locals.set(symbol, local);
  }

  /** The receiver. */
  get self(): Value {
    return this.b.nonNull(this.b.param(0).get());
  }

  /** The label by which the builder knows a statement. */
  label(statement: Breakable): string {
    let label = this.#labels.get(statement);
    if (label === undefined) {
      label = `${statement.kind} ${this.#labels.size}`;
      this.#labels.set(statement, label);
    }
    return label;
  }

  /** The text of a value, as `String.valueOf` has it. */
  textOf(value: Value): Value {
    return this.lowering.strings.textOf(this.b, value);
  }

  at<T>(span: Span, work: () => T): T {
    return this.b.at(span, work);
  }
}

/** The body of a method or constructor that is not abstract. */
export function lowerMethod(
  lowering: ProgramLowering,
  b: FunctionBuilder,
  method: MethodSymbol,
): void {
  const code = lowering.program.body(method);
  const body = new BodyLowering(lowering, b, method.owner, code && codeOf(lowering, method, code));
  // Recursion without end is a StackOverflowError, not a loop.
  b.fn.addFnAttr('disable-tail-calls', 'true');
  const first = method.isStatic ? 0 : 1;
  // Calls check their receiver, so that it need not be checked again wherever it is used.
  if (!method.isStatic) b.fn.getArg(1).addAttr('nonnull');
  const parameters = method.parameters.map((_, index) => b.param(first + index));
  if (!code) {
    const self = method.isStatic ? undefined : body.self;
    const result = nativeBody(method)({ body, self, args: parameters.map((each) => each.get()) });
    b.return(b.result.isVoid ? undefined : (result as Value));
    return;
  }
  for (const [index, symbol] of code.parameters.entries()) {
    const parameter = parameters[index];
    if (parameter) body.adopt(symbol, parameter);
  }
  lowerStatements(body, code.statements);
  // Attribution made sure that a value is returned.
  if (b.reachable && !b.result.isVoid) b.unreachable();
}

function codeOf(lowering: ProgramLowering, method: MethodSymbol, body: MethodBody): Code {
  const { isStatic, isConstructor, owner } = method;
  const { parameters, statements } = body;
  const code: Code = { isStatic, parameters, statements };
  if (!isConstructor) return code;
  return { ...code, instanceInitializers: lowering.program.initializers(owner).instance };
}

/** A class's static code. */
export function lowerInitializer(
  lowering: ProgramLowering,
  b: FunctionBuilder,
  cls: ClassSymbol,
): void {
  const { static: statements } = lowering.program.initializers(cls);
  const code: Code = { isStatic: true, parameters: [], statements };
  lowerStatements(new BodyLowering(lowering, b, cls, code), statements);
}
