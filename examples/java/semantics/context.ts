/**
 * What attribution knows at a place: the class, whether there is a `this`, the locals and local classes in scope, and
 * the code around.
 *
 * One context reads one body: a method, a constructor, or an initialiser, with the lambdas in it, which see its locals
 * as their own. The bodies of a local or anonymous class have contexts of their own, behind which stands the `enclosing`
 * one: its locals are captured.
 */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import type { SwitchArm } from './arguments.js';
import type { Log } from './log.js';
import { type ClassSymbol, type FieldSymbol, LocalSymbol, type MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { errorType, type Type, type TypeVariable, variableNamed } from './types.js';
import type { TypeScope, World } from './world.js';

/** A body, or a lambda in it: what its locals belong to, and what it takes from the code around it. */
export class CodeBlock implements T.Code {
  /** Of a lambda: the locals from around it that it uses, or that lambdas and classes in it use. */
  #captured: Set<LocalSymbol> | undefined;
  /** Of a lambda: whether it, or what is in it, uses `this`, its own or an outer one. */
  usesThis = false;

  constructor(
    readonly cls: ClassSymbol,
    readonly enclosing: CodeBlock | undefined,
    readonly isLambda: boolean,
  ) {}

  get captured(): Set<LocalSymbol> {
    this.#captured ??= new Set();
    return this.#captured;
  }
}

/** A switch expression whose cases are being read. */
export interface Yielding {
  target: T.SwitchExpression;
  /** What the place of the whole wants. */
  expected: Type | undefined;
  /** Its values so far; they are converted when all are known. */
  yields: T.YieldStatement[];
  /** Of one that is an argument: its values as arguments. */
  arms?: SwitchArm[];
}

/** A place in a body, to come back to: the names in scope there, and the code that it is in. */
export interface Standpoint {
  readonly inScope: readonly (LocalSymbol | ClassSymbol)[];
  readonly code: CodeBlock;
  readonly yielding: Yielding | undefined;
  readonly beforeSuper: 'this' | 'super' | undefined;
}

export const rebinding = 'illegal attempt to redefine an existing match binding';

/** Where each local or anonymous class was declared. */
const declaredIn = new WeakMap<ClassSymbol, Context>();

export abstract class Context implements TypeScope {
  readonly log: Log;
  /** Around a local or anonymous class, or a class declared in one. */
  readonly enclosing: Context | undefined;
  /** A method's names are never hidden by others of it (JLS 6.4), so one table does for all scopes. */
  #locals = new Map<string, LocalSymbol>();
  #localClasses = new Map<string, ClassSymbol>();
  #inScope: (LocalSymbol | ClassSymbol)[] = [];
  /** Whether two locals in scope had one name: an error. */
  #hasTwice = false;
  /** The body itself, or the innermost lambda around the place. */
  code: CodeBlock;
  method: MethodSymbol | undefined;
  isStatic = false;
  /** In the arguments of `this(…)` or `super(…)`: there is no object yet. */
  beforeSuper: 'this' | 'super' | undefined;
  /** The innermost switch expression around, which a `yield` here ends. */
  yielding: Yielding | undefined;
  /** Above 0: what is read now is thrown away and will be read again, with other types perhaps. */
  speculative = 0;
  /** Where an initialiser is read: fields declared below it cannot be named yet. */
  protected initializing: { start: number; field: FieldSymbol | undefined } | undefined;
  /** Whether a pattern declared a variable, in the method so far: without one there is nothing to look for. */
  protected hasPatterns = false;

  /** Whether a class was declared here: its bodies' contexts look into this one, which therefore stays as it is. */
  isKept = false;

  constructor(
    readonly world: World,
    readonly cls: ClassSymbol,
  ) {
    this.log = world.log;
    this.enclosing = contextAround(cls);
    this.code = new CodeBlock(cls, this.enclosing?.code, false);
    if (this.enclosing) this.speculative = this.enclosing.speculative;
  }

  /** Begins another body of the class: cheaper than a new context, of which a class needs one for each method. */
  startOver(): void {
    this.leave(0);
    this.code = new CodeBlock(this.cls, this.enclosing?.code, false);
    this.method = undefined;
    this.isStatic = false;
    this.speculative = this.enclosing?.speculative ?? 0;
    this.initializing = undefined;
    this.hasPatterns = false;
  }

  /** @param expected the type that the place wants, where an expression's own depends on it */
  abstract expression(node: S.Expression, expected?: Type): T.Expression;

  error(span: Span, message: string, hint?: string): void {
    this.log.error(span, message, hint);
  }

  /** Notes an error, and stands where the expression would have stood. */
  bad(span: Span, message: string, hint?: string): T.ErrorExpression {
    this.error(span, message, hint);
    return this.wrong(span);
  }

  /** In place of an expression whose error was noted already. */
  wrong({ start, end }: Span): T.ErrorExpression {
    return { kind: 'error', type: errorType, start, end };
  }

  /** The type that is written here. */
  resolve(node: S.TypeNode): Type {
    return this.world.resolve(node, this);
  }

  /** Of this body: not of those around the class. */
  local(name: string): LocalSymbol | undefined {
    return this.#locals.get(name);
  }

  /** Those of bodies around the class too. */
  get localNames(): string[] {
    const names: string[] = [];
    for (let at: Context | undefined = this; at; at = at.enclosing)
      names.push(...at.#locals.keys());
    return names;
  }

  /** A class declared in this body or one around it, unless a class between hides it. */
  localClass(name: string): ClassSymbol | undefined {
    for (let at: Context | undefined = this; at; at = at.enclosing) {
      const found = at.#localClasses.get(name);
      if (found) return found;
      if (at.method && variableNamed(name, at.method.typeParameters)) return undefined;
      if (at.#hidesAround(name)) return undefined;
    }
    return undefined;
  }

  /** Of this method or one around it, unless a class between hides it. */
  typeVariable(name: string): TypeVariable | undefined {
    for (let at: Context | undefined = this; at; at = at.enclosing) {
      if (at.#localClasses.has(name)) return undefined;
      const found = at.method && variableNamed(name, at.method.typeParameters);
      if (found) return found;
      if (at.#hidesAround(name)) return undefined;
    }
    return undefined;
  }

  /** Does a class between this body and the one around mean something else by a name? */
  #hidesAround(name: string): boolean {
    const end = this.enclosing?.cls;
    if (!end) return false;
    for (let cls: ClassSymbol | undefined = this.cls; cls && cls !== end; cls = cls.outer) {
      if (this.world.memberClass(cls, name)) return true;
      if (variableNamed(name, cls.typeParameters)) return true;
    }
    return false;
  }

  declare(name: S.Name, type: Type, isFinal: boolean): LocalSymbol {
    const local = new LocalSymbol(name.text, type, isFinal, false, name);
    this.enter(local);
    return local;
  }

  /** Brings a local into scope; its name should be new. It belongs to the code that it is first brought to. */
  enter(local: LocalSymbol): void {
    local.owner ??= this.code;
    const other = this.#locals.get(local.name);
    if (other) {
      // What follows means the new one.
      this.#tellTwice(local, other);
      this.#hasTwice = true;
    }
    this.#locals.set(local.name, local);
    this.#inScope.push(local);
  }

  #tellTwice(local: LocalSymbol, other: LocalSymbol): void {
    if (local.pattern === 'told' || other.pattern === 'told') return;
    const isMatch = local.pattern && other.pattern === 'inside';
    const message = isMatch
      ? rebinding
      : `variable ${local.name} is already defined in ${this.where()}`;
    this.error(local.span, message);
    if (local.pattern) local.pattern = 'told';
  }

  /** Brings a local class into scope; see also `around`. */
  enterClass(cls: ClassSymbol, at: Span): void {
    if (this.#localClasses.has(cls.simpleName)) {
      this.error(at, `class ${cls.simpleName} is already defined in ${this.where()}`);
      return;
    }
    this.#localClasses.set(cls.simpleName, cls);
    this.#inScope.push(cls);
  }

  /** Notes that a class, local or anonymous, is declared here: its bodies' contexts get this one as `enclosing`. */
  encloses(cls: ClassSymbol): void {
    declaredIn.set(cls, this);
    this.isKept = true;
  }

  scope<R>(work: () => R): R {
    const { depth } = this;
    const result = work();
    this.leave(depth);
    return result;
  }

  /** How many locals and local classes are in scope: a scope begins, which `leave` ends. */
  protected get depth(): number {
    return this.#inScope.length;
  }

  protected leave(depth: number): void {
    while (this.#inScope.length > depth) {
      const one = this.#inScope.pop() as LocalSymbol | ClassSymbol;
      if (one.kind === 'local') this.#forget(one);
      else this.#localClasses.delete(one.simpleName);
    }
  }

  #forget({ name }: LocalSymbol): void {
    this.#locals.delete(name);
    if (!this.#hasTwice) return;
    for (const one of this.#inScope) {
      if (one.kind === 'local' && one.name === name) this.#locals.set(name, one);
    }
  }

  /** This place, for `standingAt`. */
  standpoint(): Standpoint {
    const { code, yielding, beforeSuper } = this;
    return { inScope: [...this.#inScope], code, yielding, beforeSuper };
  }

  /** Reads something that stands at a place that was passed already. */
  standingAt<R>(place: Standpoint, work: () => R): R {
    const { code, yielding, beforeSuper } = this;
    const [locals, classes, inScope] = [this.#locals, this.#localClasses, this.#inScope];
    const isHere =
      inScope.length === place.inScope.length && inScope.at(-1) === place.inScope.at(-1);
    if (!isHere) this.#bringBack(place.inScope);
    this.code = place.code;
    this.yielding = place.yielding;
    this.beforeSuper = place.beforeSuper;
    const result = this.scope(work);
    this.code = code;
    this.yielding = yielding;
    this.beforeSuper = beforeSuper;
    this.#locals = locals;
    this.#localClasses = classes;
    this.#inScope = inScope;
    return result;
  }

  #bringBack(inScope: Standpoint['inScope']): void {
    this.#locals = new Map();
    this.#localClasses = new Map();
    this.#inScope = [...inScope];
    for (const one of inScope) {
      if (one.kind === 'local') this.#locals.set(one.name, one);
      else this.#localClasses.set(one.simpleName, one);
    }
  }

  /** In a lambda that stands here: a scope of its own, and code of its own. */
  inLambda<R>(work: (code: CodeBlock) => R): R {
    const outside = this.code;
    const { yielding } = this;
    this.code = new CodeBlock(this.cls, outside, true);
    this.yielding = undefined;
    const result = this.scope(() => work(this.code));
    this.code = outside;
    this.yielding = yielding;
    return result;
  }

  /** Reads with errors dropped and no traces left; the caller throws the result away. */
  speculate<R>(work: () => R): R {
    this.speculative++;
    this.log.silent++;
    const result = work();
    this.log.silent--;
    this.speculative--;
    return result;
  }

  /** Notes that the code here uses a local: the lambdas and classes between capture it. */
  uses(local: LocalSymbol, at: Span): void {
    if (local.owner === this.code || local.constant !== undefined) return;
    if (this.speculative === 0) {
      const by = this.code.isLambda ? 'a lambda expression' : 'an inner class';
      this.world.captures.push({ local, at, by, source: this.log.source });
    }
    captureIn(this.code, local);
  }

  /** Notes that the code here makes an object of a class, whose captured locals it has to hand over. */
  creates(cls: ClassSymbol): void {
    if (this.speculative === 0 && contextAround(cls)) {
      this.world.creations.push({ code: this.code, cls });
    }
  }

  /** Notes that the code here uses `this`. */
  usesThis(): void {
    let at: CodeBlock | undefined = this.code;
    for (; at?.isLambda; at = at.enclosing) at.usesThis = true;
  }

  /** Notes that the code here uses the object of a class around this one: so do the lambdas on the way. */
  usesOuter(cls: ClassSymbol): void {
    for (let at: CodeBlock | undefined = this.code; at; at = at.enclosing) {
      if (at.isLambda) at.usesThis = true;
      else if (at.cls === cls) return;
    }
  }

  /** "method add(int)", as messages say where something is. */
  protected where(): string {
    const { method, cls } = this;
    if (!method) return `${cls.form} ${cls}`;
    return `${method.isConstructor ? 'constructor' : 'method'} ${method}`;
  }

  protected get location(): string {
    return `location: ${kindOf(this.cls)} ${this.cls.type}`;
  }
}

/** A class's kind, as messages say where a name was looked for. */
export function kindOf(cls: ClassSymbol): string {
  return cls.isInterface ? 'interface' : 'class';
}

/** The context in which a class, or a class around it, was declared in a body. */
function contextAround(cls: ClassSymbol): Context | undefined {
  for (let at: ClassSymbol | undefined = cls; at; at = at.outer) {
    const context = declaredIn.get(at);
    if (context) return context;
  }
  return undefined;
}

/** Code uses a local of around it: the lambdas and classes between capture it. @returns whether one had not yet */
export function captureIn(code: CodeBlock, local: LocalSymbol): boolean {
  let isNew = false;
  for (let at: CodeBlock | undefined = code; at && at !== local.owner; at = at.enclosing) {
    local.captured = true;
    for (const { captured } of capturing(at)) {
      isNew ||= !captured.has(local);
      captured.add(local);
    }
  }
  return isNew;
}

/** A lambda, or the class whose code it is and those around it, up to the body that they are declared in. */
function capturing(code: CodeBlock): { captured: Set<LocalSymbol> }[] {
  if (code.isLambda) return [code];
  const classes: ClassSymbol[] = [];
  const end = code.enclosing?.cls;
  for (let cls: ClassSymbol | undefined = code.cls; cls && cls !== end; cls = cls.outer) {
    classes.push(cls);
  }
  return classes;
}

/** The variables of patterns that are assigned when a condition is true, or false (JLS 6.3.1). */
export function bindingsWhen(test: T.Expression, outcome: boolean): LocalSymbol[] {
  let condition = test;
  let wanted = outcome;
  while (condition.kind === 'unary' && condition.operator === '!') {
    condition = condition.operand;
    wanted = !wanted;
  }
  if (condition.kind === 'instanceof')
    return wanted && condition.binding ? [condition.binding] : [];
  const found: LocalSymbol[] = [];
  let at: T.Expression = condition;
  while (at.kind === 'logical' && (at.operator === '&&') === wanted) {
    found.push(...bindingsWhen(at.right, wanted));
    at = at.left;
  }
  if (at !== condition) found.push(...bindingsWhen(at, wanted));
  return found;
}
