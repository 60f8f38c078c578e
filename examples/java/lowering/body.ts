/** One body that is being lowered: its builder, and what the symbols in it stand for. */
import type { Span } from 'vmkit';
import type { FunctionBuilder, Local, Place, Value } from 'vmkit/vm';
import { capturedName } from '../desugar/hidden.js';
import { nativeBody } from '../natives/natives.js';
import { capturedBehind, countBefore } from '../semantics/hidden_paths.js';
import type { Code } from '../semantics/local_slots.js';
import { NullMessages } from '../semantics/null_messages.js';
import type { ClassSymbol, LocalSymbol, MethodSymbol } from '../semantics/symbols.js';
import type { MethodBody, Statement, SwitchExpression } from '../semantics/typed.js';
import { constructorArguments, isEnumItself, storeHidden } from './enclosing.js';
import type { ProgramLowering } from './program.js';
import { lowerStatement, lowerStatements } from './statements.js';
import { lowerSynthetic, storeConstants } from './synthetic.js';

const nothing: Code = { isStatic: true, parameters: [], statements: [] };

export class BodyLowering {
  readonly #locals = new Map<LocalSymbol, Local>();
  readonly #labels = new Map<object, string>();
  /** Where the values of switch expressions go. */
  readonly yields = new Map<SwitchExpression, { result: Local; label: string }>();
  /** The code of a method reference. */
  isHidden = false;
  /** Whether the first parameter is `this`. */
  hasSelf = true;
  /** In a constructor: the object around, and the name and number of an enum's constant. */
  around: Value | undefined;
  names: readonly Value[] | undefined;
  readonly nulls: NullMessages;

  constructor(
    readonly lowering: ProgramLowering,
    readonly b: FunctionBuilder,
    /** The class whose code this is; undefined for what starts a program. */
    readonly owner: ClassSymbol | undefined,
    /** Undefined for natives and what starts a program: there is no text of theirs. */
    code?: Code,
  ) {
    this.nulls = new NullMessages(code ?? nothing, owner);
  }

  /** A local of this code, or one that the class captured. */
  local(symbol: LocalSymbol): Place {
    const known = this.#locals.get(symbol);
    if (known) return known;
    const { owner } = this;
    const captured = owner && capturedName(owner, symbol);
    const field = captured && this.lowering.classOf(owner).fields.get(captured);
    return field ? this.b.field(this.self, field) : this.declare(symbol);
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
    if (!this.hasSelf) throw this.b.misuse('there is no `this` in static code');
    return this.b.nonNull(this.b.param(0).get());
  }

  /** The label by which the builder knows a statement. */
  label(statement: object): string {
    let label = this.#labels.get(statement);
    if (label === undefined) {
      label = `statement ${this.#labels.size}`;
      this.#labels.set(statement, label);
    }
    return label;
  }

  /** The text of a value, as `String.valueOf` has it. */
  textOf(value: Value): Value {
    return this.lowering.strings.textOf(this.b, value);
  }

  /**
   * What comes next belongs to the line of this, until something else is said: as with javac, a division behind a call in
   * its statement has the line of the call.
   */
  at(span: Span): void {
    this.b.at(span);
  }
}

/** The body of a method or constructor that is not abstract. */
export function lowerMethod(
  lowering: ProgramLowering,
  b: FunctionBuilder,
  method: MethodSymbol,
): void {
  // What nobody wrote has no text; the assignments of a compact constructor are the front end's.
  const isMade = method.synthetic !== undefined && method.synthetic !== 'compact';
  const given =
    isMade && method.synthetic !== 'canonical' ? undefined : lowering.program.body(method);
  const code = given && completed(method, given);
  const body = new BodyLowering(lowering, b, method.owner, code && codeOf(lowering, method, code));
  // Recursion without end is a StackOverflowError, not a loop.
  b.fn.addFnAttr('disable-tail-calls', 'true');
  const first = method.isStatic ? 0 : 1;
  // Calls check their receiver, so that it need not be checked again wherever it is used.
  if (!method.isStatic) b.fn.getArg(1).addAttr('nonnull');
  body.hasSelf = !method.isStatic;
  const all = lowering.parametersOf(method).map((_, index) => b.param(first + index));
  const before = method.isConstructor ? lowering.hiddenBefore(method.owner) : 0;
  const parameters = all.slice(before, before + method.parameters.length);
  if (method.isConstructor)
    storeHidden(
      body,
      method,
      all.map((each) => each.get()),
    );
  if (!code && isMade) {
    lowerSynthetic(body, method);
    return;
  }
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
  if (method.isConstructor && method.owner.form === 'enum') constructEnum(body, code.statements);
  lowerStatements(body, code.statements);
  // Attribution made sure that a value is returned.
  if (b.reachable && !b.result.isVoid) b.unreachable();
}

/** A canonical constructor that the front end gives no statements assigns its fields. */
function completed(method: MethodSymbol, body: MethodBody): MethodBody | undefined {
  return method.synthetic === 'canonical' && body.statements.length === 0 ? undefined : body;
}

/** An enum's constructor calls that of java.lang.Enum, unless it calls another of its own. */
function constructEnum(body: BodyLowering, [first]: readonly Statement[]): void {
  const { b, lowering } = body;
  const call = first?.kind === 'expression' ? first.expression : undefined;
  if (call?.kind === 'call' && call.method.isConstructor) return;
  const above = lowering.program.library('java.lang.Enum');
  const method = above.constructors[0];
  if (!method || !isEnumItself(above)) throw b.misuse('java.lang.Enum has a constructor');
  const args = constructorArguments(body, method, [], undefined, body.names);
  b.callDirect(lowering.methodOf(method), body.self, args);
}

function codeOf(lowering: ProgramLowering, method: MethodSymbol, body: MethodBody): Code {
  const { isStatic, isConstructor, owner } = method;
  const { parameters, statements } = body;
  const code: Code = { isStatic, parameters, statements };
  if (!isConstructor) return code;
  const instanceInitializers = lowering.program.initializers(owner).instance;
  return {
    ...code,
    instanceInitializers,
    before: countBefore(method),
    behind: capturedBehind(method),
  };
}

/** A class's static code. */
export function lowerInitializer(
  lowering: ProgramLowering,
  b: FunctionBuilder,
  cls: ClassSymbol,
): void {
  const { static: statements } = lowering.program.initializers(cls);
  const code: Code = { isStatic: true, parameters: [], statements };
  const body = new BodyLowering(lowering, b, cls, code);
  body.hasSelf = false;
  if (cls.form !== 'enum') {
    lowerStatements(body, statements);
    return;
  }
  const last = statements.findLastIndex(isConstant);
  for (const statement of statements.slice(0, last + 1)) lowerStatement(body, statement);
  storeConstants(body, cls);
  lowerStatements(body, statements.slice(last + 1));
}

/** The statement that makes a constant of an enum. */
function isConstant(statement: Statement): boolean {
  const assigned = statement.kind === 'expression' ? statement.expression : undefined;
  return (
    assigned?.kind === 'assign' &&
    assigned.target.kind === 'static' &&
    assigned.target.field.isEnumConstant
  );
}
