/**
 * Lambdas and method references. Each has a class that implements the interface, with what it captured in fields. Its code
 * is a function of the class around, called as javac calls it (`lambda$main$0`); the method that answers the interface's
 * selector passes the fields and arguments to it. One that captures nothing is one object.
 */
import {
  type ClassType,
  type Field,
  type FunctionRef,
  type Params,
  type StaticField,
  type Value,
  type ValueType,
  voidType,
} from 'vmkit/vm';
import { hasMethod, lambdaNames } from '../desugar/lambda_names.js';
import type { ClassSymbol, LocalSymbol, MethodSymbol } from '../semantics/symbols.js';
import type { LambdaExpression } from '../semantics/typed.js';
import { erasure, isSubtype } from '../semantics/types.js';
import { BodyLowering } from './body.js';
import { fitted } from './fits.js';
import type { ProgramLowering } from './program.js';
import { lowerStatements } from './statements.js';
import { inLambdaClass } from './traces.js';

/** The class of a lambda. */
interface Closure {
  cls: ClassType;
  /** What it holds: `this` where it is used, then locals. */
  self: Field | undefined;
  captured: readonly (readonly [LocalSymbol, Field])[];
  /** The one object, when it holds nothing. */
  instance: StaticField | undefined;
}

export class Closures {
  readonly #lowering: ProgramLowering;
  readonly #made = new Map<LambdaExpression, Closure>();
  readonly #names = new Map<ClassSymbol, ReadonlyMap<LambdaExpression, string>>();
  /** How many lambdas a class has so far. */
  readonly #counts = new Map<ClassSymbol, number>();

  constructor(lowering: ProgramLowering) {
    this.#lowering = lowering;
  }

  /** The object for a lambda. */
  object(body: BodyLowering, lambda: LambdaExpression, bound: Value | undefined): Value {
    const { b, owner } = body;
    if (!owner) throw b.misuse('a lambda stands in a class');
    let closure = this.#made.get(lambda);
    if (!closure) {
      closure = this.#make(owner, lambda);
      this.#made.set(lambda, closure);
    }
    const { cls, self, captured, instance } = closure;
    if (instance) {
      const place = b.static(cls, instance);
      b.if(b.isNull(place.get()), () => place.set(b.new(cls)));
      return b.nonNull(place.get());
    }
    const object = b.new(cls);
    if (self) b.field(object, self).set(body.self);
    for (const [local, field] of captured) {
      const isBound = local === lambda.bound?.local;
      b.field(object, field).set(isBound && bound ? bound : body.local(local).get());
    }
    return object;
  }

  #make(owner: ClassSymbol, lambda: LambdaExpression): Closure {
    const lowering = this.#lowering;
    const { module } = lowering;
    const around = lowering.classOf(owner);
    const count = (this.#counts.get(owner) ?? 0) + 1;
    this.#counts.set(owner, count);
    const className = `${around.name}${inLambdaClass}${count}`;
    const interfaces = interfacesOf(lambda);
    for (const each of interfaces) lowering.classOf(each);
    let closure: Closure | undefined;
    module.load(owner.source, () => {
      const cls = module.classes.class(className, {
        super: lowering.classOf(lowering.program.library('Object')),
        interfaces: interfaces.map((each) => lowering.classOf(each)),
        final: true,
        span: lambda,
      });
      const above = interfaces.flatMap((each) => each.supertypes());
      lowering.runtime.noteConcrete(cls, new Set(above.map((each) => lowering.classOf(each))));
      closure = this.#declare(owner, lambda, cls, count);
    });
    return closure as Closure;
  }

  #declare(owner: ClassSymbol, lambda: LambdaExpression, cls: ClassType, count: number): Closure {
    const lowering = this.#lowering;
    const locals = [...lambda.captured];
    if (lambda.bound && !lambda.captured.has(lambda.bound.local)) locals.push(lambda.bound.local);
    const around = lowering.classOf(owner);
    const self = lambda.usesThis ? cls.field('this', around.ref, lambda) : undefined;
    const captured = locals.map((local, index) => {
      const field = cls.field(`${local.name}$${index}`, lowering.typeOf(local.type), lambda);
      return [local, field] as const;
    });
    const holdsNothing = !self && captured.length === 0;
    const instance = holdsNothing ? cls.staticField('instance', cls.ref, lambda) : undefined;
    const closure: Closure = { cls, self, captured, instance };
    const name = hasMethod(lambda) ? this.#nameOf(owner, lambda, count) : undefined;
    const code = this.#code(
      owner,
      lambda,
      closure,
      name ? `${around.symbol}.${name}` : `${cls.symbol}.code`,
    );
    for (const method of implemented(lambda)) this.#answer(closure, lambda, method, code);
    return closure;
  }

  /** The library's bodies are not all known: its lambdas are numbered as they come. */
  #nameOf(owner: ClassSymbol, lambda: LambdaExpression, count: number): string {
    if (!owner.isLibrary && !this.#names.has(owner)) {
      this.#names.set(owner, lambdaNames(this.#lowering.program, owner));
    }
    return this.#names.get(owner)?.get(lambda) ?? `lambda$${count}`;
  }

  /** The function with the lambda's own code: `this`, what was captured, the parameters. */
  #code(
    owner: ClassSymbol,
    lambda: LambdaExpression,
    { self, captured }: Closure,
    name: string,
  ): FunctionRef {
    const lowering = this.#lowering;
    const { parameters, statements } = lambda.body;
    const locals = [...captured.map(([local]) => local), ...parameters];
    const params: Params = [
      ...(self ? [['this', self.type] as [string, ValueType]] : []),
      ...locals.map((local): [string, ValueType] => [local.name, lowering.typeOf(local.type)]),
    ];
    return lowering.module.function(
      name,
      params,
      lowering.typeOf(lambda.result),
      (b) => {
        const code = { isStatic: !self, parameters: locals, statements };
        const body = new BodyLowering(lowering, b, owner, code);
        body.isHidden = !hasMethod(lambda);
        body.hasSelf = self !== undefined;
        b.fn.addFnAttr('disable-tail-calls', 'true');
        if (self) b.fn.getArg(1).addAttr('nonnull');
        const first = self ? 1 : 0;
        for (const [index, local] of locals.entries()) body.adopt(local, b.param(first + index));
        lowerStatements(body, statements);
        if (b.reachable && !b.result.isVoid) b.unreachable();
      },
      lambda,
      { source: owner.source },
    );
  }

  /** The method that a caller of the interface reaches. */
  #answer(
    { cls, self, captured }: Closure,
    lambda: LambdaExpression,
    method: MethodSymbol,
    code: FunctionRef,
  ): void {
    const lowering = this.#lowering;
    const result = lowering.typeOf(method.result);
    cls.method(
      method.name,
      {
        params: method.parameters.map(({ name, type }) => [name, lowering.typeOf(type)]),
        result,
        selector: method.selector,
      },
      (b, object) => {
        const me = b.nonNull(object);
        const args = [...(self ? [b.nonNull(b.field(me, self).get())] : [])];
        for (const [, field] of captured) args.push(b.field(me, field).get());
        for (const [index, { type }] of lambda.parameters.entries()) {
          args.push(fitted(b, b.param(1 + index).get(), lowering.typeOf(type)));
        }
        const value = b.call(code, args);
        b.return(result === voidType ? undefined : fitted(b, value, result));
      },
      lambda,
    );
  }
}

/** The interface; of an intersection, all of them. */
function interfacesOf({ type }: LambdaExpression): ClassSymbol[] {
  const all = type.kind === 'intersection' ? type.types : [type];
  return all.flatMap((each) => {
    const erased = erasure(each);
    return erased.kind === 'class' && erased.symbol.isInterface ? [erased.symbol] : [];
  });
}

/** All selectors by which the one method is known, in the interface and those above it: each with its narrowest result. */
function implemented(lambda: LambdaExpression): MethodSymbol[] {
  const { name, parameters } = lambda.method;
  const found = new Map<string, MethodSymbol>();
  for (const cls of interfacesOf(lambda).flatMap((each) => each.supertypes())) {
    if (!cls.isInterface) continue;
    for (const method of cls.methods.get(name) ?? []) {
      if (!method.isAbstract || method.parameters.length !== parameters.length) continue;
      const known = found.get(method.selector);
      const isBetter = !known || isSubtype(erasure(method.result), erasure(known.result));
      if (isBetter) found.set(method.selector, method);
    }
  }
  return [...found.values()];
}
