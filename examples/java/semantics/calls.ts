/** Calls and `new`: which method is meant (JLS 15.12), and how it is called. */
import { nearest, type Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { accepts, choose, methodsNamed } from './members.js';
import { locationOf, Names, type Qualifier } from './names.js';
import type { ClassSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { type ArrayType, errorType, isSubtype, type Type, voidType } from './types.js';

export abstract class Calls extends Names {
  protected call(node: S.Call): T.Expression {
    const { name, object } = node;
    if (!object && (name.text === 'this' || name.text === 'super')) {
      this.args(node.args);
      return this.bad(name, `call to ${name.text} must be first statement in constructor`);
    }
    const qualifier = object && this.qualifier(object);
    const args = this.args(node.args);
    if (object && !qualifier) return this.wrong(node);
    const owner = qualifier ? this.classBeforeDot(qualifier, name) : this.#around(name.text);
    if (!owner || !args) return this.wrong(name);
    const isArray = qualifier?.kind === 'value' && qualifier.value.type.kind === 'array';
    if (isArray && name.text === 'clone' && args.length === 0) {
      const { start, end } = name;
      return { kind: 'clone', array: qualifier.value, type: qualifier.value.type, start, end };
    }
    const method = this.#method(owner, name, args, qualifier);
    if (!method) return this.wrong(name);
    return this.#finish(method, name, args, qualifier, owner);
  }

  /** The innermost class around that has a method of a name: an unqualified call means that one's. */
  #around(name: string): ClassSymbol {
    for (let at: ClassSymbol | undefined = this.cls; at; at = at.outer) {
      if (methodsNamed(at, name, this.world.object).length > 0) return at;
    }
    return this.cls;
  }

  /** The arguments, none of which is void; undefined when one is wrong. */
  protected args(nodes: readonly S.Expression[]): T.Expression[] | undefined {
    const args = nodes.map((node) => this.notVoid(this.expression(node)));
    return args.some(({ type }) => type === errorType) ? undefined : args;
  }

  #method(
    owner: ClassSymbol,
    name: S.Name,
    args: readonly T.Expression[],
    qualifier: Qualifier | undefined,
  ): MethodSymbol | undefined {
    // What the library keeps to itself is its own matter.
    const isOpen = (method: MethodSymbol) => !method.owner.isLibrary || this.isAccessible(method);
    const all = methodsNamed(owner, name.text, this.world.object).filter(isOpen);
    const candidates = all.filter((method) => this.isAccessible(method));
    if (all.length === 0) {
      this.#noMethod(owner, name, args, qualifier);
      return undefined;
    }
    return this.resolve(candidates, all, args, name, owner);
  }

  /** Notes why none fits, if none does. @param all those that cannot be accessed too */
  protected resolve(
    candidates: readonly MethodSymbol[],
    all: readonly MethodSymbol[],
    args: readonly T.Expression[],
    at: Span,
    owner: ClassSymbol,
  ): MethodSymbol | undefined {
    const types = args.map(({ type }) => type);
    const choice = choose(candidates, types);
    if (choice.kind === 'found') return choice.method;
    if (choice.kind === 'ambiguous') {
      const { first, second } = choice;
      const both = `both ${this.#titled(first)} and ${this.#titled(second)} match`;
      const name = first.isConstructor ? first.owner.simpleName : first.name;
      this.error(at, `reference to ${name} is ambiguous`, both);
      return undefined;
    }
    const hidden = all.find((method) => accepts(method, types));
    const boxed = candidates.find((method) => this.#acceptsBoxed(method, types));
    // Where only one has that many parameters, the argument that does not fit is told, as javac does.
    const fitting = candidates.filter(({ parameters }) => parameters.length === args.length);
    const [only] = candidates;
    if (boxed) this.error(at, `boxing is not supported yet (to call ${boxed})`);
    else if (hidden && !candidates.includes(hidden)) this.#hidden(hidden, at);
    else if (fitting.length === 1 && fitting[0] && !fitting[0].isVarargs) {
      this.converted(fitting[0], args);
    } else if (candidates.length === 1 && only) this.#doesNotApply(only, args, at);
    else this.#noneApplies(candidates.length > 0 ? candidates : all, args, at, owner);
    return undefined;
  }

  #hidden(method: MethodSymbol, at: Span): void {
    const { owner } = method;
    const message = method.isPrivate
      ? `${method} has private access in ${owner}`
      : `${method} is not public in ${owner}; cannot be accessed from outside package`;
    this.error(at, message);
  }

  #titled(method: MethodSymbol): string {
    return `${method.isConstructor ? 'constructor' : 'method'} ${method} in ${method.owner}`;
  }

  #acceptsBoxed(method: MethodSymbol, types: readonly Type[]): boolean {
    const { parameters } = method;
    if (parameters.length !== types.length) return false;
    return parameters.every(({ type }, index) => {
      const from = types[index] as Type;
      return isSubtype(from, type) || this.boxes(from, type);
    });
  }

  #doesNotApply(method: MethodSymbol, args: readonly T.Expression[], at: Span): void {
    const what = method.isConstructor ? `constructor ${method.owner}` : `method ${method.name}`;
    const kind = method.owner.isInterface ? 'interface' : 'class';
    const required = method.parameters.map(({ type }) => type).join(',') || 'no arguments';
    const found = args.map(({ type }) => type).join(',') || 'no arguments';
    this.error(
      at,
      `${what} in ${kind} ${method.owner} cannot be applied to given types;`,
      `required: ${required}; found: ${found}; reason: ${this.#reason(method, args)}`,
    );
  }

  #reason(method: MethodSymbol, args: readonly T.Expression[]): string {
    if (method.parameters.length !== args.length) {
      return 'actual and formal argument lists differ in length';
    }
    const index = method.parameters.findIndex(
      ({ type }, at) => !isSubtype((args[at] as T.Expression).type, type),
    );
    const from = args[index]?.type;
    const to = method.parameters[index]?.type;
    const isLossy =
      from?.kind === 'primitive' && to?.kind === 'primitive' && from.rank > 0 && to.rank > 0;
    const reason = isLossy
      ? `possible lossy conversion from ${from} to ${to}`
      : `${from} cannot be converted to ${to}`;
    return `argument mismatch; ${reason}`;
  }

  #noneApplies(
    candidates: readonly MethodSymbol[],
    args: readonly T.Expression[],
    at: Span,
    owner: ClassSymbol,
  ): void {
    const types = args.map(({ type }) => type).join(',') || 'no arguments';
    const first = candidates[0];
    const what = first?.isConstructor
      ? `constructor found for ${owner}`
      : `method found for ${first?.name}`;
    const some = candidates.slice(0, 5).map(String).join(', ');
    const more = candidates.length > 5 ? `, and ${candidates.length - 5} more` : '';
    this.error(at, `no suitable ${what}(${types})`, `there is ${some}${more}`);
  }

  #noMethod(
    owner: ClassSymbol,
    name: S.Name,
    args: readonly T.Expression[],
    qualifier: Qualifier | undefined,
  ): void {
    const message = `cannot find symbol: method ${name.text}(${args.map(({ type }) => type).join(',')})`;
    if (owner.isLibrary && !this.cls.isLibrary) {
      const type = qualifier?.kind === 'value' ? qualifier.value.type : owner.type;
      this.error(name, message, `${type} has no method ${name.text}, or it is not supported yet`);
      return;
    }
    const names = owner.supertypes().flatMap((cls) => [...cls.methods.keys()]);
    const near = nearest(name.text, names);
    const place = locationOf(owner.type);
    this.error(name, message, near ? `${place}; did you mean ${near}?` : place);
  }

  #finish(
    method: MethodSymbol,
    name: S.Name,
    given: T.Expression[],
    qualifier: Qualifier | undefined,
    site: ClassSymbol,
  ): T.Expression {
    const { start, end } = name;
    const args = this.converted(method, given, name);
    const type = method.result;
    const isSuper = qualifier?.kind === 'value' && qualifier.isSuper;
    if (isSuper && method.isAbstract) {
      return this.bad(
        name,
        `abstract method ${method} in ${method.owner} cannot be accessed directly`,
      );
    }
    if (method.isStatic) {
      const isObject = qualifier?.kind === 'value';
      if (isObject && method.owner.isInterface) {
        return this.bad(
          name,
          'illegal static interface method call',
          `call it as ${method.owner}.${method.name}(…)`,
        );
      }
      const call: T.CallExpression = {
        kind: 'call',
        mode: 'static',
        method,
        receiver: undefined,
        args,
        site,
        type,
        start,
        end,
      };
      return isObject ? this.sequence(qualifier.value, call) : call;
    }
    const receiver = this.#receiver(method, name, qualifier);
    if (receiver.kind === 'error') return receiver;
    const mode =
      isSuper || !method.isVirtual ? 'direct' : method.owner.isInterface ? 'interface' : 'virtual';
    const object = isSuper && receiver.kind === 'upcast' ? receiver.operand : receiver;
    const through = isSuper ? { site } : {};
    return { kind: 'call', mode, method, receiver: object, args, ...through, type, start, end };
  }

  #receiver(method: MethodSymbol, name: S.Name, qualifier: Qualifier | undefined): T.Expression {
    if (qualifier?.kind === 'value') return qualifier.value;
    const what = `method ${method}`;
    if (!qualifier && this.cls.isSubclassOf(method.owner))
      return this.implicitThis(name, what, method);
    return this.bad(name, `non-static ${what} cannot be referenced from a static context`);
  }

  /** The arguments, as the parameters want them; those of `T...` as one array. */
  protected converted(
    method: MethodSymbol,
    args: readonly T.Expression[],
    at: Span = method.owner.declaration.name,
  ): T.Expression[] {
    const { parameters } = method;
    const last = parameters.length - 1;
    const types = args.map(({ type }) => type);
    if (!method.isVarargs || accepts(method, types)) {
      return args.map((arg, index) =>
        this.assigned(arg, (parameters[index] as { type: Type }).type),
      );
    }
    const fixed = args
      .slice(0, last)
      .map((arg, index) => this.assigned(arg, (parameters[index] as { type: Type }).type));
    const type = (parameters[last] as { type: Type }).type as ArrayType;
    const rest = args.slice(last).map((arg) => this.assigned(arg, type.element));
    const { start, end } = rest[0] ?? args.at(-1) ?? at;
    return [...fixed, { kind: 'array', elements: rest, type, start, end }];
  }

  protected new(node: S.New): T.Expression {
    const type = this.world.resolve(node.type, this.cls);
    const args = this.args(node.args);
    const at = { start: node.start, end: node.type.end };
    if (type.kind !== 'class')
      return type === errorType ? this.wrong(at) : this.bad(node.type, 'unexpected type');
    const cls = type.symbol;
    if (cls.isAbstract) return this.bad(at, `${cls} is abstract; cannot be instantiated`);
    if (!args) return this.wrong(at);
    if (cls.isLibrary && cls.isString) return this.#newString(args, at);
    const method = this.constructorFor(cls, args, at);
    if (!method) return this.wrong(at);
    return { kind: 'new', method, args: this.converted(method, args, at), type, ...at };
  }

  /** A String is made by a function, since how long it is belongs to its allocation. */
  #newString(args: readonly T.Expression[], at: Span): T.Expression {
    const makers = this.world.string.methods.get('make') ?? [];
    const method = this.resolve(makers, makers, args, at, this.world.string);
    if (!method) return this.wrong(at);
    const type = this.world.stringType;
    const given = this.converted(method, args, at);
    return { kind: 'call', mode: 'static', method, receiver: undefined, args: given, type, ...at };
  }

  protected constructorFor(
    cls: ClassSymbol,
    args: readonly T.Expression[],
    at: Span,
  ): MethodSymbol | undefined {
    const candidates = cls.constructors.filter((method) => this.isAccessible(method));
    return this.resolve(candidates, cls.constructors, args, at, cls);
  }

  /** `this(…)` or `super(…)`, written or not. Object's constructor is not called: it does nothing. */
  protected constructorCall(
    which: 'this' | 'super',
    nodes: readonly S.Expression[],
    at: Span,
  ): T.CallExpression | undefined {
    const { superclass } = this.cls;
    const owner = which === 'this' ? this.cls : superclass;
    if (!owner) return undefined;
    this.beforeSuper = which;
    const args = this.args(nodes);
    this.beforeSuper = undefined;
    const method = args && this.constructorFor(owner, args, at);
    if (!method || (owner.isObject && which === 'super')) return undefined;
    const { start, end } = at;
    const receiver: T.ThisExpression = { kind: 'this', type: this.cls.type, start, end };
    const converted = this.converted(method, args, at);
    return {
      kind: 'call',
      mode: 'direct',
      method,
      receiver,
      args: converted,
      type: voidType,
      start,
      end,
    };
  }
}
