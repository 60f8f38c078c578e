/** What typed.ts promises to lowering, checked on the trees of all programs and of the library. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { SourceText } from 'vmkit';
import { type CheckedProgram, checkProgram } from '../../../examples/java/semantics/check.js';
import { javaLang } from '../../../examples/java/semantics/java_lang.js';
import type { ClassSymbol, MethodSymbol } from '../../../examples/java/semantics/symbols.js';
import type { Expression, Statement } from '../../../examples/java/semantics/typed.js';
import type { Type } from '../../../examples/java/semantics/types.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const files = ['examples/java/programs', 'test/examples/java/programs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(root, folder, name)),
);

const shifts = ['<<', '>>', '>>>'];

/** Walks a method's tree; `broken` gets what is not as it should be. */
class Walker {
  readonly broken: string[] = [];
  nodes = 0;

  constructor(readonly method: MethodSymbol | undefined) {}

  expect(holds: boolean, what: string): void {
    if (!holds) this.broken.push(`${this.method?.owner}.${this.method}: ${what}`);
  }

  same(from: Type, to: Type, what: string): void {
    this.expect(from === to, `${what}: ${from} for ${to}`);
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
          this.same(node.element.type, node.array.type.element, 'the element of a for-each');
        }
        this.same(node.value.type, node.local.type, 'the value of a for-each');
        this.statement(node.body);
        return;
      case 'labeled':
        this.statement(node.body);
        return;
      case 'return':
        if (node.value && this.method) this.same(node.value.type, this.method.result, 'return');
        if (node.value) this.expression(node.value);
        return;
      case 'switch':
        this.expect(/^(int|String)$/.test(String(node.value.type)), `switch on ${node.value.type}`);
        this.expression(node.value);
        for (const group of node.groups) this.statements(group.body);
        return;
      default:
        return;
    }
  }

  expression(node: Expression): void {
    this.nodes++;
    this.expect(node.kind !== 'error' && node.type.kind !== 'error', 'an error');
    switch (node.kind) {
      case 'constant':
        this.constant(node.type, node.value);
        return;
      case 'local':
        this.same(node.type, node.local.type, node.local.name);
        return;
      case 'field':
        this.expect(!node.field.isStatic, `${node.field.name} is static`);
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
        this.expression(node.array);
        return;
      case 'unary':
        this.same(node.operand.type, node.type, node.operator);
        this.expression(node.operand);
        return;
      case 'binary': {
        const isPrimitive = node.left.type.kind === 'primitive';
        if (!shifts.includes(node.operator) && isPrimitive) {
          this.same(node.right.type, node.left.type, node.operator);
        }
        this.expect(
          !/^(byte|short|char)$/.test(String(node.left.type)),
          `${node.operator} on ${node.left.type}`,
        );
        this.expression(node.left);
        this.expression(node.right);
        return;
      }
      case 'logical':
        this.condition(node.left);
        this.condition(node.right);
        return;
      case 'conditional':
        this.condition(node.test);
        this.same(node.then.type, node.type, '?:');
        this.same(node.otherwise.type, node.type, '?:');
        this.expression(node.then);
        this.expression(node.otherwise);
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
        if (node.operator !== 'concat' && !shifts.includes(node.operator)) {
          this.same(node.right.type, node.operandType, `${node.operator}=`);
        }
        this.expression(node.right);
        return;
      case 'increment':
        this.expression(node.target);
        return;
      case 'convert':
        this.expect(node.operand.type !== node.type, `a conversion to the same ${node.type}`);
        this.expression(node.operand);
        return;
      case 'upcast':
      case 'cast':
      case 'instanceof':
        this.expression(node.operand);
        return;
      case 'call':
        this.call(node.method, node.args, node.receiver);
        this.expect((node.mode === 'static') === !node.receiver, `the receiver of ${node.method}`);
        return;
      case 'new':
        this.call(node.method, node.args, undefined);
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

  call(method: MethodSymbol, args: readonly Expression[], receiver: Expression | undefined): void {
    this.expect(args.length === method.parameters.length, `the arguments of ${method}`);
    for (const [index, arg] of args.entries()) {
      const type = method.parameters[index]?.type;
      if (type) this.same(arg.type, type, `argument ${index} of ${method}`);
      this.expression(arg);
    }
    if (receiver) this.expression(receiver);
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

function walk(program: CheckedProgram, cls: ClassSymbol): { broken: string[]; nodes: number } {
  const broken: string[] = [];
  let nodes = 0;
  for (const method of [...cls.constructors, ...[...cls.methods.values()].flat()]) {
    const walker = new Walker(method);
    walker.statements(program.body(method)?.statements ?? []);
    broken.push(...walker.broken);
    nodes += walker.nodes;
  }
  const walker = new Walker(undefined);
  const initializers = program.initializers(cls);
  walker.statements([...initializers.static, ...initializers.instance]);
  broken.push(...walker.broken);
  return { broken, nodes: nodes + walker.nodes };
}

test('every program is accepted, and its tree keeps its promises', (t) => {
  t.true(files.length > 60);
  let nodes = 0;
  for (const file of files) {
    const program = checkProgram(new SourceText(file, readFileSync(file, 'utf8')));
    for (const cls of program.classes) {
      const result = walk(program, cls);
      t.deepEqual(result.broken, [], file);
      nodes += result.nodes;
    }
  }
  t.true(nodes > 5000);
});

test('so does the library', (t) => {
  const program = checkProgram(new SourceText('Main.java', 'class Main { }'));
  for (const name of Object.keys(javaLang)) {
    t.deepEqual(walk(program, program.library(name)).broken, [], name);
  }
});
