/** Walks typed trees and notes where one does not keep what semantics/typed.ts promises to lowering. */
import type { CheckedProgram } from '../../../examples/java/semantics/check.js';
import type {
  ClassSymbol,
  LocalSymbol,
  MethodSymbol,
} from '../../../examples/java/semantics/symbols.js';
import {
  type Code,
  type Expression,
  leftOperands,
  type Statement,
} from '../../../examples/java/semantics/typed.js';
import { erasure, isSubtype, type Type } from '../../../examples/java/semantics/types.js';

const shifts = ['<<', '>>', '>>>'];

/** Walks a method's tree; `broken` gets what is not as it should be. */
class Walker {
  readonly broken: string[] = [];
  nodes = 0;
  /** Of the innermost lambda, else of the method: what its `return`s give. */
  #result: Type | undefined;
  #lambdas: { code: Code; captured: ReadonlySet<LocalSymbol> }[] = [];

  constructor(
    readonly where: string,
    method: MethodSymbol | undefined,
  ) {
    this.#result = method?.result;
  }

  expect(holds: boolean, what: string): void {
    if (!holds) this.broken.push(`${this.where}: ${what}`);
  }

  /** A value of the first type, as the runtime knows it, is one of the second. */
  same(from: Type, to: Type, what: string): void {
    const isPrimitive = from.kind === 'primitive' || to.kind === 'primitive';
    const fits = isPrimitive ? from === to : isSubtype(erasure(from), erasure(to));
    this.expect(fits, `${what}: ${from} for ${to}`);
  }

  statements(statements: readonly Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  condition(test: Expression): void {
    this.expect(String(test.type) === 'boolean', `a condition of type ${test.type}`);
    this.expression(test);
  }

  statement(node: Statement): void {
    this.expect(node.end >= node.start, `the span of a ${node.kind}`);
    switch (node.kind) {
      case 'block':
        this.statements(node.statements);
        return;
      case 'local':
        if (node.value) {
          this.same(node.value.type, node.local.type, node.local.name);
          this.expression(node.value);
        }
        return;
      case 'expression':
        this.expression(node.expression);
        return;
      case 'if':
        this.condition(node.test);
        this.statement(node.then);
        if (node.otherwise) this.statement(node.otherwise);
        return;
      case 'while':
      case 'do':
        this.condition(node.test);
        this.statement(node.body);
        return;
      case 'for':
        this.statements(node.init);
        if (node.test) this.condition(node.test);
        for (const update of node.update) this.expression(update);
        this.statement(node.body);
        return;
      case 'foreach':
        this.expression(node.array);
        this.expect(node.array.type.kind === 'array', 'for-each over no array');
        if (node.array.type.kind === 'array') {
          this.same(node.array.type.element, node.element.type, 'the element of a for-each');
        }
        this.same(node.value.type, node.local.type, 'the value of a for-each');
        this.expression(node.value);
        this.statement(node.body);
        return;
      case 'iterate':
        this.expression(node.iterable);
        this.same(node.iterable.type, node.iterator.type, 'the iterator of a for-each');
        this.condition(node.hasNext);
        this.expression(node.value);
        this.same(node.value.type, node.local.type, 'the value of a for-each');
        this.statement(node.body);
        return;
      case 'labeled':
        this.statement(node.body);
        return;
      case 'return':
        if (node.value && this.#result) this.same(node.value.type, this.#result, 'return');
        if (node.value) this.expression(node.value);
        return;
      case 'yield':
        this.same(node.value.type, node.target.type, 'yield');
        this.expression(node.value);
        return;
      case 'throw':
        this.expression(node.value);
        return;
      case 'try':
        this.statement(node.body);
        for (const { value, close } of node.resources) {
          if (value) this.expression(value);
          this.expression(close);
        }
        for (const { body } of node.catches) this.statement(body);
        if (node.finally) this.statement(node.finally);
        return;
      case 'assert':
        this.condition(node.test);
        if (node.message) this.expression(node.message);
        return;
      case 'synchronized':
        this.expect(node.lock.type.kind !== 'primitive', 'a lock is an object');
        this.expression(node.lock);
        this.statement(node.body);
        return;
      case 'switch':
        this.#switchValue(node.value);
        for (const group of node.groups) this.statements(group.body);
        return;
    }
  }

  #switchValue(value: Expression): void {
    const isFit =
      /^(int|String)$/.test(String(value.type)) ||
      (value.type.kind === 'class' && value.type.symbol.form === 'enum');
    this.expect(isFit, `switch on ${value.type}`);
    this.expression(value);
  }

  expression(node: Expression): void {
    this.nodes++;
    this.expect(node.kind !== 'error' && node.type.kind !== 'error', 'an error');
    switch (node.kind) {
      case 'constant':
        this.constant(node.type, node.value);
        return;
      case 'local':
        this.same(node.local.type, node.type, node.local.name);
        for (const { code, captured } of [...this.#lambdas].reverse()) {
          if (node.local.owner === code) break;
          this.expect(captured.has(node.local), `${node.local.name} is captured`);
        }
        return;
      case 'field':
        this.expect(!node.field.isStatic, `${node.field.name} is static`);
        this.same(node.object.type, node.field.owner.type, `the object of ${node.field.name}`);
        this.expression(node.object);
        return;
      case 'static':
        this.expect(node.field.isStatic, `${node.field.name} is not static`);
        return;
      case 'index':
        this.expect(String(node.index.type) === 'int', `an index of type ${node.index.type}`);
        this.expression(node.array);
        this.expression(node.index);
        return;
      case 'length':
      case 'clone':
        this.expect(node.array.type.kind === 'array', `the ${node.kind} of no array`);
        this.expression(node.array);
        return;
      case 'unary':
        this.same(node.operand.type, node.type, node.operator);
        this.expression(node.operand);
        return;
      case 'binary': {
        const { first, steps } = leftOperands(node);
        this.expression(first);
        for (const step of steps) this.#binary(step);
        return;
      }
      case 'logical': {
        const { first, steps } = leftOperands(node);
        this.condition(first);
        for (const step of steps) this.condition(step.right);
        return;
      }
      case 'conditional':
        this.condition(node.test);
        this.same(node.then.type, node.type, '?:');
        this.same(node.otherwise.type, node.type, '?:');
        this.expression(node.then);
        this.expression(node.otherwise);
        return;
      case 'switchExpression':
        this.#switchValue(node.value);
        for (const group of node.groups) this.statements(group.body);
        return;
      case 'concat':
        this.expect(node.parts.length > 1, 'text of one part');
        for (const part of node.parts) this.expression(part);
        return;
      case 'assign':
        this.same(node.value.type, node.target.type, '=');
        this.expression(node.target);
        this.expression(node.value);
        return;
      case 'compound':
        this.expression(node.target);
        if (node.operator !== 'concat') {
          this.expect(node.operandType.kind === 'primitive', `${node.operator}= on references`);
          if (!shifts.includes(node.operator)) {
            this.same(node.right.type, node.operandType, `${node.operator}=`);
          }
        }
        this.expression(node.right);
        return;
      case 'increment':
        this.expect(node.type.kind === 'primitive', 'an increment of a reference');
        this.expression(node.target);
        return;
      case 'update':
        this.same(node.target.type, node.old.type, 'the old value');
        this.same(node.value.type, node.target.type, 'the new value');
        this.expression(node.target);
        this.expression(node.value);
        return;
      case 'convert':
        this.expect(node.operand.type !== node.type, `a conversion to the same ${node.type}`);
        this.expect(node.operand.type.kind === 'primitive', `a conversion of ${node.operand.type}`);
        this.expect(node.type.kind === 'primitive', `a conversion to ${node.type}`);
        this.expression(node.operand);
        return;
      case 'upcast':
        this.same(node.operand.type, node.type, 'upcast');
        this.expression(node.operand);
        return;
      case 'cast':
      case 'instanceof':
        this.expect(node.operand.type.kind !== 'primitive', `${node.kind} of a primitive value`);
        this.expression(node.operand);
        return;
      case 'box':
        this.expect(node.operand.type.kind === 'primitive', `a box for ${node.operand.type}`);
        this.expect(node.type.kind === 'class', `a box of type ${node.type}`);
        this.expression(node.operand);
        return;
      case 'unbox':
        this.expect(node.operand.type.kind === 'class', `a box of type ${node.operand.type}`);
        this.expect(node.type.kind === 'primitive', `${node.type} in a box`);
        this.expression(node.operand);
        return;
      case 'call':
        this.call(node.method, node.args, node.receiver);
        this.expect((node.mode === 'static') === !node.receiver, `the receiver of ${node.method}`);
        this.#given(node.method.result, node.type, String(node.method));
        if (node.outer) this.expression(node.outer);
        return;
      case 'new':
        this.call(node.method, node.args, undefined);
        if (node.outer) this.expression(node.outer);
        return;
      case 'lambda':
        this.#lambda(node);
        return;
      case 'newArray':
        for (const length of node.lengths) this.expression(length);
        return;
      case 'array':
        for (const element of node.elements) {
          this.same(element.type, node.type.element, 'an element');
          this.expression(element);
        }
        return;
      case 'sequence':
        this.expression(node.first);
        this.expression(node.value);
        return;
    }
  }

  /** But for what is in its left operand. */
  #binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): void {
    if (!shifts.includes(operator) && left.type.kind === 'primitive') {
      this.same(right.type, left.type, operator);
    }
    const isSmall = /^(byte|short|char)$/.test(String(left.type));
    this.expect(!isSmall, `${operator} on ${left.type}`);
    this.expression(right);
  }

  #given(declared: Type, type: Type, what: string): void {
    if (declared.kind !== 'primitive') this.same(declared, type, `the result of ${what}`);
  }

  #lambda(node: Extract<Expression, { kind: 'lambda' }>): void {
    const result = this.#result;
    this.#result = node.result;
    if (node.bound) this.expression(node.bound.value);
    this.#lambdas.push({ code: node.code, captured: node.captured });
    const { parameters } = node.method;
    this.expect(parameters.length === node.parameters.length, 'the parameters of a lambda');
    this.statements(node.body.statements);
    this.#lambdas.pop();
    this.#result = result;
  }

  call(method: MethodSymbol, args: readonly Expression[], receiver: Expression | undefined): void {
    this.expect(args.length === method.parameters.length, `the arguments of ${method}`);
    for (const [index, arg] of args.entries()) {
      const type = method.parameters[index]?.type;
      if (type) this.same(arg.type, type, `argument ${index} of ${method}`);
      this.expression(arg);
    }
    if (!receiver) return;
    const site = receiver.type;
    const isOfArray = site.kind === 'array' && method.owner.isObject;
    if (!isOfArray) this.same(site, method.owner.type, `the receiver of ${method}`);
    this.expression(receiver);
  }

  constant(type: Type, value: unknown): void {
    const kind = type.kind === 'primitive' ? type.name : String(type);
    const wanted =
      kind === 'boolean'
        ? 'boolean'
        : kind === 'long'
          ? 'bigint'
          : kind === 'String'
            ? 'string'
            : 'number';
    this.expect(value === null || typeof value === wanted, `a ${kind} of ${typeof value}`);
    if (kind === 'float')
      this.expect(Math.fround(value as number) === value || Number.isNaN(value), 'an exact float');
    if (kind === 'int') this.expect(((value as number) | 0) === value, 'an int in range');
  }
}

/** All code of a class. */
export function walk(
  program: CheckedProgram,
  cls: ClassSymbol,
): { broken: string[]; nodes: number } {
  const broken: string[] = [];
  let nodes = 0;
  const read = (where: string, method: MethodSymbol | undefined, code: readonly Statement[]) => {
    const walker = new Walker(where, method);
    walker.statements(code);
    broken.push(...walker.broken);
    nodes += walker.nodes;
  };
  for (const method of [...cls.constructors, ...[...cls.methods.values()].flat()]) {
    read(`${cls}.${method}`, method, program.body(method)?.statements ?? []);
  }
  const initializers = program.initializers(cls);
  read(String(cls), undefined, [...initializers.static, ...initializers.instance]);
  return { broken, nodes };
}
