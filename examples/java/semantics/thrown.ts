/**
 * Checked exceptions (JLS 11.2): that each is caught or declared, and that each handler can be reached. As javac does it:
 * one walk over a class that knows which classes are handled where it is (`#caught`) and collects those that are thrown
 * (`#thrown`); what nobody handles waits in `#pending`, since a `finally` that does not complete takes it away.
 *
 * Sets of classes are arrays in which none is a subclass of another.
 */
import type { Span } from 'vmkit';
import { completesNormally } from './flow.js';
import type { ClassSymbol, LocalSymbol, MethodSymbol } from './symbols.js';
import type {
  Expression,
  Initializers,
  LambdaExpression,
  MethodBody,
  Resource,
  Statement,
  TryStatement,
} from './typed.js';
import { erasure, signatureIn, type Type } from './types.js';
import { forEachExpression } from './walk.js';
import type { World } from './world.js';

type Classes = readonly ClassSymbol[];

const none: Classes = [];

interface Pending {
  at: Span;
  cls: ClassSymbol;
  resource: Resource | undefined;
}

export class Thrown {
  #caught: Classes = [];
  #thrown: Classes = [];
  #pending: Pending[] = [];
  /** What a handler's parameter, while it is not assigned, can hold: rethrown, it throws no more than this. */
  readonly #rethrown = new Map<LocalSymbol, Classes>();
  #uncheckedClasses: Classes | undefined;

  constructor(readonly world: World) {}

  /** Looked up when something is thrown at all: a program in which nothing is does without them. */
  get #unchecked(): Classes {
    this.#uncheckedClasses ??= [
      this.world.library('RuntimeException'),
      this.world.library('Error'),
    ];
    return this.#uncheckedClasses;
  }

  /** All of a class: initialisers, constructors, methods. */
  checkClass(
    cls: ClassSymbol,
    initializers: Initializers,
    bodyOf: (method: MethodSymbol) => MethodBody | undefined,
  ): void {
    this.#caught = [];
    this.#statements(initializers.static);
    this.#report();
    // What all constructors declare, initialisers may throw.
    const [first, ...others] = cls.constructors.filter((method) => isInitial(bodyOf(method)));
    let declared: Classes = classesOf(first?.thrown ?? []);
    for (const { thrown } of others) declared = intersection(classesOf(thrown), declared);
    this.#caught = declared;
    this.#statements(initializers.instance);
    this.#report();
    for (const method of cls.constructors) this.#method(method, bodyOf(method));
    for (const methods of cls.methods.values()) {
      for (const method of methods) this.#method(method, bodyOf(method));
    }
  }

  #method(method: MethodSymbol, body: MethodBody | undefined): void {
    if (!body) return;
    this.#caught = classesOf(method.thrown);
    this.#statements(body.statements);
    this.#report(method);
  }

  #report(method?: MethodSymbol): void {
    if (this.#pending.length === 0) return;
    const isDefault = method?.isConstructor && !method.declaration;
    for (const { at, cls, resource } of this.#pending) {
      const what = `unreported exception ${cls}`;
      if (isDefault) this.world.log.error(at, `${what} in default constructor`);
      else {
        const hint =
          resource?.value &&
          `exception thrown from implicit call to close() on resource variable '${resource.local.name}'`;
        // A call's place is its parenthesis: the call itself may be what cannot be reached.
        const place = 'kind' in at && at.kind === 'call' ? at.end : at.start;
        this.world.log.error(at, `${what}; must be caught or declared to be thrown`, hint, place);
      }
    }
    this.#pending = [];
  }

  #isUnchecked(cls: ClassSymbol): boolean {
    return isCovered(cls, this.#unchecked);
  }

  /** The checked exceptions that leave these statements: what a lambda's body says of a type argument (JLS 18.2.5). */
  leaving(statements: readonly Statement[]): readonly ClassSymbol[] {
    this.#caught = [];
    this.#thrown = [];
    this.world.log.silent++;
    this.#statements(statements);
    this.world.log.silent--;
    this.#pending = [];
    return this.#thrown;
  }

  #mark(at: Span, cls: ClassSymbol, resource?: Resource): void {
    if (this.#isUnchecked(cls)) return;
    if (!isCovered(cls, this.#caught)) this.#pending.push({ at, cls, resource });
    this.#thrown = including(cls, this.#thrown);
  }

  #expression(node: Expression | undefined): void {
    if (node) forEachExpression(node, this.#evaluated);
  }

  readonly #evaluated = (node: Expression): void => {
    switch (node.kind) {
      case 'lambda':
        this.#lambda(node);
        break;
      case 'switchExpression':
        for (const group of node.groups) this.#statements(group.body);
        break;
      case 'call':
      case 'new': {
        const thrown = node.thrown ?? node.method.thrown;
        if (thrown.length > 0) for (const cls of classesOf(thrown)) this.#mark(node, cls);
      }
    }
  };

  /** A lambda's body throws where it runs: what its interface's method declares is handled there. */
  #lambda(node: LambdaExpression): void {
    const [caught, thrown, pending] = [this.#caught, this.#thrown, this.#pending];
    this.#caught = classesOf(signatureIn(node.type, node.method).thrown);
    this.#thrown = [];
    this.#pending = [];
    this.#statements(node.body.statements);
    this.#report();
    this.#caught = caught;
    this.#thrown = thrown;
    this.#pending = pending;
  }

  #statements(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'block':
        this.#statements(statement.statements);
        break;
      case 'local':
      case 'return':
        this.#expression(statement.value);
        break;
      case 'expression':
        this.#expression(statement.expression);
        break;
      case 'if':
        this.#expression(statement.test);
        this.#statement(statement.then);
        if (statement.otherwise) this.#statement(statement.otherwise);
        break;
      case 'while':
      case 'do':
        this.#expression(statement.test);
        this.#statement(statement.body);
        break;
      case 'for':
        this.#statements(statement.init);
        this.#expression(statement.test);
        this.#statement(statement.body);
        for (const update of statement.update) this.#expression(update);
        break;
      case 'foreach':
        this.#expression(statement.array);
        this.#statement(statement.body);
        break;
      case 'iterate':
        this.#expression(statement.iterable);
        this.#statement(statement.body);
        break;
      case 'assert':
        this.#expression(statement.test);
        this.#expression(statement.message);
        break;
      case 'synchronized':
        this.#expression(statement.lock);
        this.#statement(statement.body);
        break;
      case 'yield':
        this.#expression(statement.value);
        break;
      case 'localClass':
        break;
      case 'labeled':
        this.#statement(statement.body);
        break;
      case 'switch':
        this.#expression(statement.value);
        for (const group of statement.groups) this.#statements(group.body);
        break;
      case 'throw':
        this.#throw(statement.value, statement);
        break;
      case 'try':
        this.#try(statement);
        break;
      case 'break':
      case 'continue':
      case 'initializers':
        break;
    }
  }

  #throw(value: Expression, at: Span): void {
    this.#expression(value);
    const rethrown =
      value.kind === 'local' && !value.local.isReassigned
        ? this.#rethrown.get(value.local)
        : undefined;
    if (rethrown) for (const cls of rethrown) this.#mark(at, cls);
    else if (value.type.kind === 'class') this.#mark(at, value.type.symbol);
  }

  #try(statement: TryStatement): void {
    const { catches } = statement;
    const [caughtAround, thrownAround, pendingAround] = [this.#caught, this.#thrown, this.#pending];
    this.#thrown = [];
    this.#pending = [];
    for (const { types } of catches) {
      for (const cls of types) this.#caught = including(cls, this.#caught);
    }
    for (const resource of statement.resources) {
      this.#expression(resource.value);
      if (resource.close.kind !== 'call') continue;
      for (const cls of classesOf(resource.close.thrown ?? resource.close.method.thrown))
        this.#mark(resource, cls, resource);
    }
    this.#statement(statement.body);
    const inBody = union(this.#thrown, this.#unchecked);
    this.#thrown = thrownAround;
    this.#caught = caughtAround;
    const handled = this.#handlers(statement, inBody);
    const escaping = without(inBody, handled);
    if (!statement.finally) {
      this.#thrown = union(this.#thrown, escaping);
      this.#pending = [...pendingAround, ...this.#pending];
      return;
    }
    const [thrownByHandlers, pending] = [this.#thrown, this.#pending];
    this.#thrown = [];
    this.#pending = pendingAround;
    this.#statement(statement.finally);
    if (completesNormally(statement.finally)) {
      this.#thrown = union(union(this.#thrown, escaping), thrownByHandlers);
      this.#pending.push(...pending);
    } else this.#thrown = union(this.#thrown, thrownAround);
  }

  /** @returns the classes that they handle */
  #handlers({ catches }: TryStatement, inBody: Classes): Classes {
    let handled: Classes = [];
    for (const clause of catches) {
      const arriving = without(inBody, handled);
      const isMulti = clause.types.length > 1;
      for (const [index, cls] of clause.types.entries()) {
        const at = (isMulti && clause.spans[index]) || clause;
        this.#checkHandler(cls, at, inBody, handled);
        handled = including(cls, handled);
      }
      this.#rethrown.set(clause.local, intersection(clause.types, arriving));
      this.#statement(clause.body);
      this.#rethrown.delete(clause.local);
    }
    return handled;
  }

  #checkHandler(cls: ClassSymbol, at: Span, inBody: Classes, handled: Classes): void {
    const { log, throwable } = this.world;
    if (isCovered(cls, handled)) {
      log.error(at, `exception ${cls} has already been caught`);
      return;
    }
    const isGeneral = cls === throwable || cls === this.world.library('Exception');
    if (isGeneral || this.#isUnchecked(cls)) return;
    const isPossible = inBody.some((one) => one.isSubclassOf(cls) || cls.isSubclassOf(one));
    if (isPossible) return;
    log.error(at, `exception ${cls} is never thrown in body of corresponding try statement`);
  }
}

/** A constructor that runs its class's initialisers. */
function isInitial(body: MethodBody | undefined): boolean {
  return body?.statements.some(({ kind }) => kind === 'initializers') ?? false;
}

/** The classes of what is thrown; of a type variable, its bound's. */
function classesOf(types: readonly Type[]): Classes {
  if (types.length === 0) return none;
  return types.flatMap((type) => {
    const known = erasure(type);
    return known.kind === 'class' ? [known.symbol] : [];
  });
}

function isCovered(cls: ClassSymbol, by: Classes): boolean {
  return by.some((one) => cls.isSubclassOf(one));
}

function including(cls: ClassSymbol, to: Classes): Classes {
  return isCovered(cls, to) ? to : [cls, ...without(to, [cls])];
}

/** Those that are no subclass of one of the others. */
function without(classes: Classes, others: Classes): Classes {
  return classes.filter((cls) => !isCovered(cls, others));
}

function union(a: Classes, b: Classes): Classes {
  return b.reduce((sum, cls) => including(cls, sum), a);
}

function intersection(a: Classes, b: Classes): Classes {
  const both = [...a.filter((cls) => isCovered(cls, b)), ...b.filter((cls) => isCovered(cls, a))];
  return union([], both);
}

/** The exceptions of one `throws` clause that another does not allow. */
export function undeclared(
  world: World,
  thrown: readonly Type[],
  allowed: readonly Type[],
): Classes {
  return thrown.length === 0 ? [] : undeclaredClasses(world, classesOf(thrown), allowed);
}

export function undeclaredClasses(
  world: World,
  thrown: Classes,
  allowed: readonly Type[],
): Classes {
  if (thrown.length === 0) return [];
  const unchecked = [world.library('RuntimeException'), world.library('Error')];
  const by = classesOf(allowed);
  return thrown.filter((cls) => !isCovered(cls, unchecked) && !isCovered(cls, by));
}
