/** The attribution of statements (JLS 14). Reachability and definite assignment come later, on the typed tree (flow.ts). */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { bindingsWhen } from './context.js';
import { completesNormally, leftBehind } from './flow.js';
import { LocalSymbol } from './symbols.js';
import { Tries } from './tries.js';
import type * as T from './typed.js';
import {
  errorType,
  intType,
  isIntegral,
  longType,
  nullType,
  type Type,
  voidType,
} from './types.js';

/** What `break` and `continue` may name, innermost last. */
interface Target {
  label: string | undefined;
  statement: T.Breakable;
}

export class Statements extends Tries {
  #targets: Target[] = [];

  protected statements(nodes: readonly S.Statement[]): T.Statement[] {
    const statements: T.Statement[] = [];
    for (const node of nodes) {
      const statement = this.statement(node);
      if (!statement) continue;
      statements.push(statement);
      if (this.hasPatterns) this.#enterAll(leftBehind(statement));
    }
    return statements;
  }

  #enterAll(locals: readonly LocalSymbol[]): void {
    for (const local of locals) this.enter(local);
  }

  /** A statement in the scope of a condition's pattern variables. */
  #under(test: T.Expression | undefined, outcome: boolean, node: S.Statement): T.Statement {
    return this.scope(() => {
      if (this.hasPatterns && test) this.#enterAll(bindingsWhen(test, outcome));
      const { start, end } = node;
      return this.statement(node) ?? { kind: 'block', statements: [], start, end };
    });
  }

  protected statement(node: S.Statement): T.Statement | undefined {
    const { start, end } = node;
    switch (node.kind) {
      case 'block':
        return this.block(node);
      case 'local':
        return this.#local(node);
      case 'expression':
        return { kind: 'expression', expression: this.expression(node.expression), start, end };
      case 'if': {
        const test = this.condition(this.expression(node.test));
        const then = this.#under(test, true, node.then);
        const otherwise = node.otherwise && this.#under(test, false, node.otherwise);
        return { kind: 'if', test, then, otherwise, start, end };
      }
      case 'while':
      case 'do':
      case 'for':
      case 'foreach':
        return this.#loop(node, []);
      case 'labeled':
        return this.#labeled(node);
      case 'break':
      case 'continue':
        return this.#jump(node);
      case 'return':
        return this.#return(node);
      case 'switch':
        return this.#switch(node, []);
      case 'throw':
        return this.throw(node);
      case 'try':
        return this.try(node);
      case 'empty':
        return { kind: 'block', statements: [], start, end };
    }
  }

  protected block(node: S.Block): T.BlockStatement {
    const statements = this.scope(() => this.statements(node.statements));
    return { kind: 'block', statements, start: node.start, end: node.end };
  }

  #local(node: S.LocalDeclaration): T.Statement {
    const { name, isFinal, start, end } = node;
    const isVar = node.type.name === 'var' && !this.world.classNamed('var', this.cls);
    if (isVar) return this.#var(node);
    let type = this.world.resolve(node.type, this.cls);
    if (type === voidType) {
      this.error(node.type, "'void' type not allowed here");
      type = errorType;
    }
    const local = this.declare(name, type, isFinal);
    if (!node.value) {
      local.tracked = 0;
      return { kind: 'local', local, value: undefined, start, end };
    }
    // Its own initialiser may assign to it, and must not read it before.
    const value = this.assigned(this.#initializer(node.value, type), type);
    const isConstantType = type.kind === 'primitive' || type === this.world.stringType;
    if (isFinal && isConstantType && value.kind === 'constant' && value.value !== null) {
      local.constant = value.value;
    }
    return { kind: 'local', local, value, start: name.start, end: name.end };
  }

  #initializer(node: S.Expression, type: Type): T.Expression {
    return node.kind === 'arrayInitializer'
      ? this.arrayInitializer(node, type)
      : this.expression(node, type);
  }

  #var(node: S.LocalDeclaration): T.Statement {
    const { name, isFinal, value } = node;
    const cannot = (why: string): T.Statement => {
      this.error(name, `cannot infer type for local variable ${name.text}`, `(${why})`);
      const local = this.declare(name, errorType, isFinal);
      return { kind: 'local', local, value: undefined, start: name.start, end: name.end };
    };
    if (!value) return cannot("cannot use 'var' on variable without initializer");
    if (value.kind === 'arrayInitializer')
      return cannot('array initializer needs an explicit target-type');
    const initial = this.expression(value);
    if (initial.type === nullType) return cannot("variable initializer is 'null'");
    if (initial.type === voidType) return cannot('variable initializer is of type void');
    const local = this.declare(name, initial.type, isFinal);
    if (isFinal && initial.kind === 'constant' && initial.value !== null)
      local.constant = initial.value;
    return { kind: 'local', local, value: initial, start: name.start, end: name.end };
  }

  #labeled(node: S.Labeled): T.Statement {
    const labels = [node.label];
    let body = node.body;
    while (body.kind === 'labeled') {
      labels.push(body.label);
      body = body.body;
    }
    for (const [index, { text, ...span }] of labels.entries()) {
      const isTaken =
        labels.slice(0, index).some((label) => label.text === text) ||
        this.#targets.some((target) => target.label === text);
      if (isTaken) this.error(span, `label ${text} already in use`);
    }
    const names = labels.map(({ text }) => text);
    if (
      body.kind === 'while' ||
      body.kind === 'do' ||
      body.kind === 'for' ||
      body.kind === 'foreach'
    ) {
      return this.#loop(body, names);
    }
    if (body.kind === 'switch') return this.#switch(body, names);
    const { start, end } = node;
    const empty: T.Statement = { kind: 'block', statements: [], start, end };
    const labeled: T.LabeledStatement = { kind: 'labeled', body: empty, start, end };
    labeled.body = this.#within(labeled, names, false, () => this.#under(undefined, true, body));
    return labeled;
  }

  /** Reads what lies inside of a statement that `break` can end; @param isPlain whether it can without a label */
  #within<R>(
    statement: T.Breakable,
    labels: readonly string[],
    isPlain: boolean,
    work: () => R,
  ): R {
    const depth = this.#targets.length;
    for (const label of labels) this.#targets.push({ label, statement });
    if (isPlain) this.#targets.push({ label: undefined, statement });
    const result = work();
    this.#targets.length = depth;
    return result;
  }

  #loop(node: S.While | S.DoWhile | S.For | S.ForEach, labels: readonly string[]): T.Statement {
    const { start, end } = node;
    const body: T.Statement = { kind: 'block', statements: [], start, end };
    switch (node.kind) {
      case 'while': {
        const test = this.condition(this.expression(node.test));
        const loop: T.WhileStatement = { kind: 'while', test, body, start, end };
        loop.body = this.#within(loop, labels, true, () => this.#under(test, true, node.body));
        return loop;
      }
      case 'do': {
        const test: T.Expression = this.wrong(node);
        const loop: T.DoStatement = { kind: 'do', body, test, start, end };
        loop.body = this.#within(loop, labels, true, () => this.#under(undefined, true, node.body));
        loop.test = this.condition(this.expression(node.test));
        return loop;
      }
      case 'for':
        return this.scope(() => {
          const init = this.statements(node.init);
          const test = node.test && this.condition(this.expression(node.test));
          const loop: T.ForStatement = { kind: 'for', init, test, update: [], body, start, end };
          this.scope(() => {
            if (this.hasPatterns && test) this.#enterAll(bindingsWhen(test, true));
            loop.update = node.update.map((update) => this.expression(update));
          });
          loop.body = this.#within(loop, labels, true, () => this.#under(test, true, node.body));
          return loop;
        });
      case 'foreach':
        return this.#forEach(node, labels);
    }
  }

  #forEach(node: S.ForEach, labels: readonly string[]): T.Statement {
    const { start, end, name, isFinal } = node;
    const array = this.expression(node.values);
    const isVar = node.type.name === 'var' && !this.world.classNamed('var', this.cls);
    let elementType: Type = errorType;
    if (array.type.kind === 'array') elementType = array.type.element;
    else if (array.type !== errorType) {
      const hint = `required: array or java.lang.Iterable; found: ${array.type}`;
      this.error(array, 'for-each not applicable to expression type', hint);
    }
    const type = isVar ? elementType : this.world.resolve(node.type, this.cls);
    return this.scope(() => {
      const local = this.declare(name, type, isFinal);
      const isSame = type === elementType;
      const element = isSame
        ? local
        : new LocalSymbol(`${name.text}$`, elementType, true, false, name);
      const at = { start: name.start, end: name.end };
      const read: T.LocalExpression = { kind: 'local', local: element, type: elementType, ...at };
      const value = this.assigned(read, type, node.values);
      const body: T.Statement = { kind: 'block', statements: [], start, end };
      const loop: T.ForEachStatement = {
        kind: 'foreach',
        array,
        element,
        local,
        value,
        body,
        start,
        end,
      };
      loop.body = this.#within(loop, labels, true, () => this.#under(undefined, true, node.body));
      return loop;
    });
  }

  #jump(node: S.Jump): T.Statement | undefined {
    const { kind, label, start, end } = node;
    const isFit = ({ statement }: Target): boolean =>
      kind === 'break' || (statement.kind !== 'switch' && statement.kind !== 'labeled');
    const found = this.#targets.findLast((target) =>
      label ? target.label === label.text : target.label === undefined && isFit(target),
    );
    if (!found) {
      if (label) this.error(node, `undefined label: ${label.text}`);
      else
        this.error(
          node,
          kind === 'break' ? 'break outside switch or loop' : 'continue outside of loop',
        );
      return undefined;
    }
    const { statement } = found;
    if (kind === 'break') return { kind, target: statement, start, end };
    if (statement.kind === 'switch' || statement.kind === 'labeled') {
      this.error(node, `not a loop label: ${label?.text}`);
      return undefined;
    }
    return { kind, target: statement, start, end };
  }

  #return(node: S.Return): T.Statement {
    const { start, end } = node;
    const { method } = this;
    const statement: T.ReturnStatement = { kind: 'return', value: undefined, start, end };
    if (!method) {
      this.error(node, 'return outside method');
      if (node.value) this.expression(node.value);
      return statement;
    }
    if (!node.value) {
      if (method.result !== voidType) this.error(node, 'incompatible types: missing return value');
      return statement;
    }
    const value = this.expression(node.value, method.result);
    if (method.result === voidType) {
      if (value.kind !== 'error') this.error(value, 'incompatible types: unexpected return value');
    } else statement.value = this.assigned(value, method.result);
    return statement;
  }

  #switch(node: S.Switch, labels: readonly string[]): T.Statement {
    const { start, end } = node;
    const raw = this.expression(node.value);
    const value = this.#selector(raw);
    const statement: T.SwitchStatement = { kind: 'switch', value, groups: [], start, end };
    const seen = new Set<number | string>();
    let hasDefault = false;
    this.#within(statement, labels, true, () =>
      this.scope(() => {
        for (const one of node.cases) {
          if (one.isDefault && hasDefault) this.error(one.isDefault, 'duplicate default label');
          hasDefault ||= one.isDefault !== undefined;
          statement.groups.push(this.#case(one, raw.type, seen, node.arrows, statement));
        }
      }),
    );
    return statement;
  }

  /** What is switched on, as an int or a String. */
  #selector(value: T.Expression): T.Expression {
    const { type } = value;
    if (type === this.world.stringType || type === errorType) return value;
    if (isIntegral(type) && type !== longType) return this.convert(value, intType);
    if (this.boxes(type, intType)) return this.bad(value, 'unboxing is not supported yet');
    if (type.kind === 'primitive') {
      const hint = 'a switch takes char, byte, short, int or String';
      return this.bad(value, `incompatible types: ${type} cannot be converted to int`, hint);
    }
    return this.bad(value, 'patterns in switch statements are not supported yet');
  }

  #case(
    node: S.Case,
    type: Type,
    seen: Set<number | string>,
    isArrow: boolean,
    target: T.SwitchStatement,
  ): T.SwitchGroup {
    const { start, end } = node;
    const constants: (number | string)[] = [];
    for (const label of node.labels) {
      const constant = this.#caseConstant(label, type);
      if (constant === undefined) continue;
      if (seen.has(constant)) this.error(label, 'duplicate case label');
      seen.add(constant);
      constants.push(constant);
    }
    const statements = isArrow
      ? this.scope(() => this.statements(node.body))
      : this.statements(node.body);
    const last: Span = { start: Math.max(start, end - 1), end };
    const body: T.Statement[] = isArrow
      ? [
          ...statements,
          ...(isOpen(statements) ? [{ kind: 'break', target, ...last } as const] : []),
        ]
      : statements;
    return { constants, isDefault: node.isDefault !== undefined, body, start, end };
  }

  #caseConstant(label: S.Expression, type: Type): number | string | undefined {
    const raw = this.expression(label, type);
    if (raw.kind === 'error' || type === errorType) return undefined;
    const value = this.assigned(raw, type, label);
    if (value.kind === 'error') return undefined;
    if (value.kind !== 'constant' || value.value === null) {
      this.error(
        label,
        type === this.world.stringType
          ? 'constant string expression required'
          : 'constant expression required',
      );
      return undefined;
    }
    return typeof value.value === 'string' ? value.value : Number(value.value);
  }
}

function isOpen(statements: readonly T.Statement[]): boolean {
  return statements.every((statement) => completesNormally(statement));
}
