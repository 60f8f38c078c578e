/**
 * What a NullPointerException says: for each line of two programs that threw one under OpenJDK, as they printed it (line,
 * tab, message), the front end has the same text for one of the line's operations. That the code that runs has it too
 * is seen where the programs run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { SourceText } from 'vmkit';
import { type CheckedProgram, checkProgram } from '../../../examples/java/semantics/check.js';
import { capturedBehind, countBefore } from '../../../examples/java/semantics/hidden_paths.js';
import type { Code } from '../../../examples/java/semantics/local_slots.js';
import { NullMessages } from '../../../examples/java/semantics/null_messages.js';
import type { ClassSymbol } from '../../../examples/java/semantics/symbols.js';
import type { Expression, Statement } from '../../../examples/java/semantics/typed.js';
import { forEachExpression } from '../../../examples/java/semantics/walk.js';

const folder = fileURLToPath(new URL('../../../../test/examples/java/programs/', import.meta.url));

/** All texts that the operations of a program can have, by line. */
function textsOf(program: CheckedProgram): Map<number, Set<string>> {
  const texts = new Map<number, Set<string>>();
  for (const cls of program.classes) {
    for (const code of codesOf(program, cls)) {
      const messages = new NullMessages(code, cls);
      const add = (start: number, text: string | undefined): void => {
        const { line } = program.source.position(start);
        texts.set(line, (texts.get(line) ?? new Set()).add(text ?? 'null'));
      };
      const all = [...code.statements, ...(code.instanceInitializers ?? [])];
      for (const statement of all) visit(statement, messages, add);
    }
  }
  return texts;
}

function codesOf(program: CheckedProgram, cls: ClassSymbol): Code[] {
  const { static: statics, instance } = program.initializers(cls);
  const codes: Code[] = [{ isStatic: true, parameters: [], statements: statics }];
  for (const method of [...cls.constructors, ...[...cls.methods.values()].flat()]) {
    const body = program.body(method);
    if (!body) continue;
    const { isStatic } = method;
    codes.push({
      ...body,
      isStatic,
      ...(method.isConstructor
        ? {
            instanceInitializers: instance,
            before: countBefore(method),
            behind: capturedBehind(method),
          }
        : {}),
    });
  }
  return codes;
}

type Add = (start: number, text: string | undefined) => void;

function visit(node: unknown, messages: NullMessages, add: Add): void {
  if (Array.isArray(node)) for (const each of node) visit(each, messages, add);
  if (typeof node !== 'object' || node === null || !('kind' in node)) return;
  const statement = node as Statement;
  if (statement.kind === 'initializers') return;
  if (statement.kind === 'throw') add(statement.start, messages.throw(statement));
  if (statement.kind === 'foreach') add(statement.array.start, messages.forEach(statement));
  if (statement.kind === 'switch') {
    add(statement.start, messages.switch(statement));
    for (const group of statement.groups) visit(group.body, messages, add);
  }
  for (const [key, value] of Object.entries(statement)) {
    if (key === 'target' || key === 'element') continue;
    if (isExpression(value)) forEachExpression(value, (each) => operation(each, messages, add));
    else if (key === 'catches') for (const { body } of value) visit(body, messages, add);
    else if (key === 'update') {
      for (const each of value) forEachExpression(each, (one) => operation(one, messages, add));
    } else if (key !== 'local' && key !== 'groups') visit(value, messages, add);
  }
}

const statementKinds = new Set(
  'block local expression if while do for foreach labeled break continue return switch throw try initializers'.split(
    ' ',
  ),
);

function isExpression(value: unknown): value is Expression {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  // Both have a "local"; only the expression has a type.
  return (
    'type' in value &&
    'start' in value &&
    (value.kind === 'local' || !statementKinds.has(String(value.kind)))
  );
}

function operation(node: Expression, messages: NullMessages, add: Add): void {
  if (node.kind === 'call' && node.receiver) add(node.start, messages.call(node));
  if (node.kind === 'length') add(node.start, messages.length(node));
  if (node.kind === 'clone') add(node.start, messages.clone(node));
  for (const isStore of [false, true]) {
    if (node.kind === 'field') add(node.start, messages.field(node, isStore));
    if (node.kind === 'index') add(node.start, messages.element(node, isStore));
  }
}

for (const name of ['null_forms', 'null_more']) {
  test(`null in ${name}`, (t) => {
    const file = `${name}.java`;
    const program = checkProgram(new SourceText(file, readFileSync(join(folder, file), 'utf8')));
    const texts = textsOf(program);
    const said = readFileSync(join(folder, `${name}.out`), 'utf8')
      .trim()
      .split('\n');
    t.true(said.length > 40);
    for (const row of said) {
      const [line = '', message = ''] = row.split('\t');
      const ours = texts.get(Number(line)) ?? new Set();
      t.true(ours.has(message), `${line}: ${message}; ours: ${[...ours].join(' | ')}`);
    }
  });
}
