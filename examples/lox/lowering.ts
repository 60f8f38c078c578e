/** From trees to code: what each construct means, in terms of `module.dynamic`. */
import {
  type Bindings,
  type ClassDecl,
  dynamic as dynamicType,
  type FunctionBuilder,
  type FunctionDecl,
  type FunctionFrame,
  type FunctionRef,
  type FunctionScope,
  type GuestModule,
  type Value,
  voidType,
} from 'vmkit/vm';
import type { Chained, ClassNode, Expr, FunctionNode, Item, Name, Stmt } from './ast.js';
import { Operators } from './operators.js';
import type { Program } from './parser.js';

/** Statements of the top level that are compiled together: LLVM takes more than linear time for long functions. */
const mostTogether = 200;

/** The lowering of all programs in an engine. */
export class Lowering {
  readonly operators: Operators;
  readonly functions = new WeakMap<FunctionNode, FunctionDecl>();
  readonly classes = new WeakMap<ClassNode, ClassDecl>();

  /** @param print takes a dynamic value */
  constructor(
    readonly module: GuestModule,
    readonly print: FunctionRef,
  ) {
    this.operators = new Operators(module);
  }

  /** Declares a program's functions and classes, and the code of its top level. */
  declare({ items, functions, classes }: Program): void {
    for (const each of functions) this.functions.set(each, this.#function(each));
    for (const each of classes) this.classes.set(each, this.#class(each));
    for (let start = 0, end = 1; start < items.length; start = end++) {
      const loops = items[start]?.loops;
      while (items[end]?.loops === loops && end - start < mostTogether) end++;
      this.#topLevel(items.slice(start, end), end === items.length);
    }
  }

  #function(node: FunctionNode): FunctionDecl {
    const { name, kind, scope, at } = node;
    return this.module.dynamic.function({
      name,
      params: scope.parameters.map((each) => each.name),
      captures: scope.captures,
      kind: kind === 'function' ? 'function' : 'method',
      span: at,
      body: (b, frame) => new Body(this, b, { node, scope, frame }).build(),
    });
  }

  #class({ name, methods, fields, at }: ClassNode): ClassDecl {
    const node = methods.findLast(({ kind }) => kind === 'initializer');
    const initializer = node && this.functions.get(node);
    return this.module.dynamic.class({ name, initializer, fields: fields.size, span: at });
  }

  /** @param isLast if it ends in an expression, the value of that is the program's */
  #topLevel(items: readonly Item[], isLast: boolean): void {
    const stmts = items.map(({ stmt }) => stmt);
    const last = isLast ? stmts.at(-1) : undefined;
    const value = last?.kind === 'expression' ? last.value : undefined;
    if (value) stmts.pop();
    const body = (b: FunctionBuilder) => {
      const script = new Body(this, b);
      for (const stmt of stmts) script.stmt(stmt);
      return value && this.module.dynamic.box(b, script.expr(value));
    };
    // Without a loop it is over sooner than LLVM could make it faster.
    const options = items[0]?.loops ? {} : { level: 0 as const };
    this.module.main(value ? dynamicType : voidType, body, items[0]?.at, options);
  }
}

/** The body of one function, or of a part of the top level. */
class Body {
  readonly #dynamic;
  readonly #bindings: Bindings;

  /** @param of the function; nothing at the top level */
  constructor(
    readonly lowering: Lowering,
    readonly b: FunctionBuilder,
    readonly of?: { node: FunctionNode; scope: FunctionScope; frame: FunctionFrame },
  ) {
    this.#dynamic = lowering.module.dynamic;
    this.#bindings = this.#dynamic.bindings(b, of);
  }

  build(): Value | undefined {
    for (const stmt of this.of?.node.body ?? []) this.stmt(stmt);
    return this.b.reachable ? this.#result() : undefined;
  }

  // ── Statements ─────────────────────────────────────────────────────────────────────────────────────────────────

  stmt(stmt: Stmt): void {
    const { b } = this;
    switch (stmt.kind) {
      case 'expression':
        this.expr(stmt.value);
        return;
      case 'print': {
        const value = this.#dynamic.box(b, this.expr(stmt.value));
        b.at(stmt.at, () => b.call(this.lowering.print, [value]));
        return;
      }
      case 'var':
        this.#define(stmt.to, this.expr(stmt.initial));
        return;
      case 'function':
        this.#defineFunction(stmt.to, stmt.fn);
        return;
      case 'class':
        b.at(stmt.at, () => this.#defineClass(stmt));
        return;
      case 'block':
        b.scope(() => {
          for (const each of stmt.body) this.stmt(each);
        });
        return;
      case 'if': {
        const { condition, then, otherwise } = stmt;
        const no = otherwise && (() => this.stmt(otherwise));
        b.if(this.#condition(condition), () => this.stmt(then), no);
        return;
      }
      case 'while': {
        const { condition, body, step } = stmt;
        const options = step ? { step: () => void this.expr(step) } : {};
        const test = () => this.#condition(condition);
        b.while(test, () => this.stmt(body), options);
        return;
      }
      case 'return': {
        const value = stmt.value ? this.expr(stmt.value) : this.#result();
        b.return(this.#dynamic.box(b, value));
      }
    }
  }

  /** Of a function that gives none. */
  #result(): Value {
    const { of } = this;
    return of?.node.kind === 'initializer' ? of.frame.receiver : this.#dynamic.nil(this.b);
  }

  #define(to: Name, value: Value): void {
    if (typeof to === 'string') this.#dynamic.global(to).define(this.b, value);
    else this.#bindings.define(to, value);
  }

  #defineFunction(to: Name, fn: FunctionNode): void {
    if (typeof to === 'string') this.#define(to, this.#closure(fn));
    else this.#bindings.defineFunction(to, this.#declOf(fn), fn.scope);
  }

  #closure(fn: FunctionNode): Value {
    return this.#bindings.closure(this.#declOf(fn), fn.scope);
  }

  #declOf(fn: FunctionNode): FunctionDecl {
    return this.lowering.functions.get(fn) as FunctionDecl;
  }

  #defineClass(node: ClassNode): void {
    const { b } = this;
    const { to, methods, superclass: above } = node;
    const superclass = above && b.at(above.at, () => this.#superclass(above.of));
    const decl = this.lowering.classes.get(node) as ClassDecl;
    const made = this.#dynamic.makeClass(b, decl, superclass ? { superclass } : {});
    this.#define(to, made);
    b.scope(() => {
      if (above && superclass) this.#define(above.local, superclass);
      for (const each of methods) {
        this.#dynamic.addMethod(b, made, each.name, this.#closure(each));
      }
    });
  }

  #superclass(name: Name): Value {
    const { b } = this;
    const value = this.#read(name);
    b.trapIf(b.unary('!', this.#dynamic.isClass(b, value)), 'Superclass must be a class.');
    return value;
  }

  // ── Expressions ────────────────────────────────────────────────────────────────────────────────────────────────

  /** What `a.b.c` and `a + b + c` begin with is built first, without recursion: they may be long. */
  expr(expr: Expr): Value {
    const chain: Chained[] = [];
    let first = expr;
    for (; 'left' in first; first = first.left) chain.push(first);
    let value = this.#first(first);
    for (const each of chain.reverse()) {
      value = this.b.at(each.at, () => this.#chained(each, value));
    }
    return value;
  }

  #first(expr: Exclude<Expr, Chained>): Value {
    if (expr.kind === 'literal') return this.#literal(expr.value);
    const { b } = this;
    return b.at(expr.at, () => {
      switch (expr.kind) {
        case 'variable':
          return this.#read(expr.of);
        case 'assign':
          return this.#assign(expr.to, this.expr(expr.value));
        case 'super':
          return this.#super(expr);
        case 'unary':
          if (expr.op === '!') return b.unary('!', this.#condition(expr.operand));
          return this.lowering.operators.negate(b, this.expr(expr.operand));
      }
    });
  }

  /** What a node does with the value of its left operand. */
  #chained(expr: Chained, left: Value): Value {
    const { b } = this;
    switch (expr.kind) {
      case 'binary':
        return this.lowering.operators.binary(b, expr.op, left, this.expr(expr.right));
      case 'logical': {
        const [truth, known] = [this.#dynamic.truth(b, left), this.#dynamic.box(b, left)];
        const right = () => this.#dynamic.box(b, this.expr(expr.right));
        if (expr.op === 'and') return b.ifValue(truth, right, () => known, dynamicType);
        return b.ifValue(truth, () => known, right, dynamicType);
      }
      case 'call':
        return this.#dynamic.call(b, left, this.#all(expr.args));
      case 'get':
        return this.#dynamic.get(b, left, expr.name);
      case 'set':
        return this.#dynamic.set(b, left, expr.name, this.expr(expr.value));
      case 'invoke':
        return this.#dynamic.invoke(b, left, expr.name, this.#all(expr.args));
    }
  }

  #super({ receiver, of, name, args }: Expr & { kind: 'super' }): Value {
    const { b } = this;
    const self = this.#read(receiver);
    const given = args && this.#all(args);
    const above = this.#read(of);
    if (!given) return this.#dynamic.getSuper(b, above, name, self);
    return this.#dynamic.invokeSuper(b, above, name, self, given);
  }

  #all(exprs: readonly Expr[]): Value[] {
    return exprs.map((each) => this.expr(each));
  }

  #literal(value: null | boolean | number | string): Value {
    const { b } = this;
    if (typeof value === 'string') return this.lowering.module.strings.constant(b, value);
    if (typeof value === 'number') return this.#dynamic.number(b, value);
    return value === null ? this.#dynamic.nil(b) : this.#dynamic.boolean(b, value);
  }

  /** An i1, which needs no value to be made of it. */
  #condition(expr: Expr): Value {
    const { b } = this;
    if (expr.kind !== 'logical') return this.#dynamic.truth(b, this.expr(expr));
    const left = this.#condition(expr.left);
    const right = () => this.#condition(expr.right);
    return expr.op === 'and' ? b.and(left, right) : b.or(left, right);
  }

  // ── Variables ──────────────────────────────────────────────────────────────────────────────────────────────────

  #read(name: Name): Value {
    if (typeof name !== 'string') return this.#bindings.of(name).get();
    return this.#dynamic.global(name).get(this.b);
  }

  #assign(name: Name, value: Value): Value {
    if (typeof name !== 'string') this.#bindings.of(name).set(value);
    else this.#dynamic.global(name).assign(this.b, value);
    return value;
  }
}
