/** The attribution of statements (JLS 14). Reachability and definite assignment come later, on the typed tree (flow.ts). */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { bindingsWhen } from './context.js';
import { declareLocalClass } from './declare.js';
import { completesNormally, leftBehind } from './flow.js';
import { methodsNamed } from './members.js';
import { type FieldSymbol, LocalSymbol, type MethodSymbol } from './symbols.js';
import { Tries } from './tries.js';
import type * as T from './typed.js';
import {
  asSuper,
  booleanType,
  type ClassType,
  capture,
  erasure,
  errorType,
  intType,
  isIntegral,
  longType,
  nullType,
  type Type,
  upperBound,
  upward,
  voidType,
} from './types.js';

/** What `break` and `continue` may name, innermost last. */
interface Target {
  label: string | undefined;
  statement: T.Breakable;
}

export abstract class Statements extends Tries {
  #targets: Target[] = [];
  /** Around the switch expressions that the code is in: nothing there can be jumped to. */
  #beyond: Target[] = [];

  protected statements(nodes: readonly S.Statement[]): T.Statement[] {
    const statements: T.Statement[] = [];
    for (const node of nodes) {
      const statement = this.statement(node);
      if (!statement) continue;
      statements.push(statement);
      if (!this.hasPatterns) continue;
      for (const local of leftBehind(statement)) {
        local.pattern &&= 'behind';
        this.enter(local);
      }
    }
    return statements;
  }

  #enterAll(locals: readonly LocalSymbol[]): void {
    for (const local of locals) this.enter(local);
  }

  /** A statement in the scope of a condition's pattern variables. */
  #under(test: T.Expression | undefined, outcome: boolean, node: S.Statement): T.Statement {
    const { depth } = this;
    if (this.hasPatterns && test) this.#enterAll(bindingsWhen(test, outcome));
    const { start, end } = node;
    const statement = this.statement(node) ?? { kind: 'block', statements: [], start, end };
    this.leave(depth);
    return statement;
  }

  protected statement(node: S.Statement): T.Statement | undefined {
    const { start, end } = node;
    switch (node.kind) {
      case 'block':
        return this.block(node);
      case 'local':
        return this.#local(node);
      case 'expression':
        return {
          kind: 'expression',
          expression: this.asWritten(this.expression(node.expression)),
          start,
          end,
        };
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
      case 'assert':
        return this.#assert(node);
      case 'yield':
        return this.#yield(node);
      case 'synchronized':
        return this.#synchronized(node);
      case 'localClass': {
        const cls = declareLocalClass(this, node.declaration);
        this.attributeLocalClass(cls);
        return { kind: 'localClass', cls, start, end };
      }
      case 'empty':
        return { kind: 'block', statements: [], start, end };
    }
  }

  /** In a lambda, nothing around can be jumped to. */
  protected override lambdaStatements(body: S.Block): T.Statement[] {
    const [targets, beyond] = [this.#targets, this.#beyond];
    this.#targets = [];
    this.#beyond = [];
    const statements = this.statements(body.statements);
    this.#targets = targets;
    this.#beyond = beyond;
    return statements;
  }

  #assert(node: S.Assert): T.Statement {
    const { start, end } = node;
    const test = this.condition(this.expression(node.test));
    const message = node.message && this.notVoid(this.expression(node.message));
    return { kind: 'assert', test, message, start, end };
  }

  #yield(node: S.Yield): T.Statement | undefined {
    if (this.yielding) return this.yielded(node.value, node);
    this.error(node, 'yield outside of switch expression');
    return undefined;
  }

  #synchronized(node: S.Synchronized): T.Statement {
    const { start, end } = node;
    const lock = this.expression(node.lock);
    if (lock.type.kind === 'primitive') {
      const hint = `required: reference; found: ${lock.type}`;
      this.error(lock, 'unexpected type', hint);
    }
    return { kind: 'synchronized', lock, body: this.block(node.body), start, end };
  }

  protected block(node: S.Block): T.BlockStatement {
    const { depth } = this;
    const statements = this.statements(node.statements);
    this.leave(depth);
    return { kind: 'block', statements, start: node.start, end: node.end };
  }

  #local(node: S.LocalDeclaration): T.Statement {
    const { name, isFinal, start, end } = node;
    const isVar = node.type.kind === 'var';
    if (isVar) return this.#var(node);
    let type = this.resolve(node.type);
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
    local.isInOwnValue = local.isNamed;
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
    if (value.kind === 'lambda') return cannot('lambda expression needs an explicit target-type');
    if (value.kind === 'methodReference')
      return cannot('method reference needs an explicit target-type');
    const initial = this.expression(value);
    if (initial.type === nullType) return cannot("variable initializer is 'null'");
    if (initial.type === voidType) return cannot('variable initializer is of type void');
    const local = this.declare(name, upward(initial.type), isFinal);
    local.isInOwnValue = false;
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
        const { condition } = node;
        const loop: T.DoStatement = { kind: 'do', body, condition, test, start, end };
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
    const values = this.expression(node.values);
    const bound = upperBound(values.type);
    const iterable = bound.kind === 'array' ? undefined : asSuper(bound, this.world.iterable);
    if (iterable) return this.#iterate(node, values, iterable, labels);
    const isVar = node.type.kind === 'var';
    let elementType: Type = errorType;
    if (bound.kind === 'array') elementType = bound.element;
    else if (values.type !== errorType) {
      const hint = `required: array or java.lang.Iterable; found: ${values.type}`;
      this.error(values, 'for-each not applicable to expression type', hint);
    }
    const type = isVar ? upward(elementType) : this.resolve(node.type);
    return this.scope(() => {
      const local = this.declare(name, type, isFinal);
      local.isGiven = true;
      const isSame = type === elementType;
      const element = isSame
        ? local
        : new LocalSymbol(`${name.text}$`, elementType, true, false, name);
      element.owner = this.code;
      const at = { start: name.start, end: name.end };
      const read: T.LocalExpression = {
        kind: 'local',
        local: element,
        type: elementType,
        start: at.start,
        end: at.end,
      };
      const value = this.assigned(read, type, node.values);
      const body: T.Statement = { kind: 'block', statements: [], start, end };
      const loop: T.ForEachStatement = {
        kind: 'foreach',
        array: values,
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

  #iterate(
    node: S.ForEach,
    values: T.Expression,
    iterable: ClassType,
    labels: readonly string[],
  ): T.Statement {
    const { start, end, name, isFinal } = node;
    const { world } = this;
    const iteratorClass = world.library('java.util.Iterator');
    const [made, more, next] = [
      methodsNamed(iterable.symbol, 'iterator', world.object)[0],
      methodsNamed(iteratorClass, 'hasNext', world.object)[0],
      methodsNamed(iteratorClass, 'next', world.object)[0],
    ] as [MethodSymbol, MethodSymbol, MethodSymbol];
    const [argument] = (capture(iterable) as ClassType).args;
    const elementType = argument ?? world.objectType;
    const bound = upperBound(values.type);
    const through = bound.kind === 'intersection' ? iterable : erasure(bound);
    const isVar = node.type.kind === 'var';
    const type = isVar ? upward(elementType) : this.resolve(node.type);
    const at = { start: values.start, end: values.end };
    const interfaceCall = (
      method: MethodSymbol,
      receiver: T.Expression,
      result: Type,
    ): T.CallExpression => {
      const mode = 'interface' as const;
      return {
        kind: 'call',
        mode,
        method,
        receiver,
        args: [],
        type: result,
        start: at.start,
        end: at.end,
      };
    };
    return this.scope(() => {
      const iterator = new LocalSymbol(
        `${name.text}$iterator`,
        iteratorClass.erased,
        true,
        false,
        node,
      );
      iterator.owner = this.code;
      const read: T.Expression = {
        kind: 'local',
        local: iterator,
        type: iterator.type,
        start: at.start,
        end: at.end,
      };
      const taken = this.asMember(interfaceCall(next, read, next.result), next.result, elementType);
      const local = this.declare(name, type, isFinal);
      local.isGiven = true;
      const value = this.assigned(taken, type, node.values);
      const body: T.Statement = { kind: 'block', statements: [], start, end };
      const loop: T.IterateStatement = {
        kind: 'iterate',
        iterator,
        iterable: {
          ...interfaceCall(made, this.upcast(values, iterable.symbol.erased), iterator.type),
          ...(through.kind === 'class' && { site: through.symbol }),
        },
        hasNext: interfaceCall(more, read, booleanType),
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
      const isBeyond = label && this.#beyond.some((target) => target.label === label.text);
      if (label && !isBeyond) this.error(node, `undefined label: ${label.text}`);
      else if (this.yielding) this.error(node, `attempt to ${kind} out of a switch expression`);
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
    if (this.yielding) {
      this.error(node, 'attempt to return out of a switch expression');
      return { kind: 'return', value: undefined, start, end };
    }
    if (this.lambdaReturns) return this.lambdaReturn(node);
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
    const value = this.wrong(node);
    const statement: T.SwitchStatement = { kind: 'switch', value, groups: [], start, end };
    this.#within(statement, labels, true, () =>
      this.scope(() => this.switchCases(node, statement)),
    );
    return statement;
  }

  protected override switchCases(
    node: S.Switch | S.SwitchExpression,
    target: T.SwitchStatement | T.SwitchExpression,
  ): void {
    const raw = this.expression(node.value);
    target.value = this.#selector(raw);
    const type = raw.kind === 'error' ? errorType : raw.type;
    const seen = new Set<number | string | FieldSymbol>();
    let hasDefault = false;
    // `break` and `continue` cannot leave a switch expression.
    const targets = this.#targets;
    const { lambdaReturns } = this;
    const beyond = this.#beyond;
    if (target.kind === 'switchExpression') {
      this.#beyond = [...beyond, ...targets];
      this.#targets = [];
    }
    for (const one of node.cases) {
      if (one.isOther) this.error(one, 'different case kinds used in the switch');
      if (one.isDefault && hasDefault) this.error(one.isDefault, 'duplicate default label');
      hasDefault ||= one.isDefault !== undefined;
      target.groups.push(this.#case(one, type, seen, node.arrows, target));
    }
    this.#targets = targets;
    this.#beyond = beyond;
    this.lambdaReturns = lambdaReturns;
  }

  /** What is switched on, as an int, a String, or an enum's constant. */
  #selector(value: T.Expression): T.Expression {
    const { type } = value;
    if (type === errorType) return value;
    if (type.kind === 'class' && (type.symbol.isString || type.symbol.form === 'enum'))
      return value;
    const inside = this.unboxed(type);
    if (inside && isIntegral(inside) && inside !== longType) return this.assigned(value, intType);
    return this.#preview(
      value,
      'patterns in switch statements are a preview feature and are disabled by default.',
    );
  }

  /** What came with later versions is told of once for each file. */
  #preview(at: Span, message: string): T.ErrorExpression {
    const { previews } = this.world;
    const { source, silent } = this.log;
    const told = previews.get(source) ?? new Set();
    const isKnown = told.has(message);
    if (silent === 0) previews.set(source, told.add(message));
    if (isKnown) return this.wrong(at);
    const hint = 'a switch takes char, byte, short, int, String or an enum';
    return this.bad(at, message, hint);
  }

  #case(
    node: S.Case,
    type: Type,
    seen: Set<number | string | FieldSymbol>,
    isArrow: boolean,
    target: T.SwitchStatement | T.SwitchExpression,
  ): T.SwitchGroup {
    const { start, end } = node;
    const constants: (number | string | FieldSymbol)[] = [];
    for (const { word, value: label } of node.labels) {
      const constant = this.#caseConstant(label, type);
      if (constant === undefined) continue;
      // As javac does, which names an enum's constant and otherwise the case.
      const at = typeof constant === 'object' ? label : word;
      if (seen.has(constant)) this.error(at, 'duplicate case label');
      seen.add(constant);
      constants.push(constant);
    }
    const isDefault = node.isDefault !== undefined;
    if (!isArrow) return { constants, isDefault, body: this.statements(node.body), start, end };
    const body = this.scope(() => this.statements(node.body));
    if (target.kind === 'switch' && body.every((statement) => completesNormally(statement))) {
      const last: Span = { start: Math.max(start, end - 1), end };
      body.push({ kind: 'break', target, ...last });
    }
    return { constants, isDefault, body, start, end };
  }

  #caseConstant(label: S.Expression, type: Type): number | string | FieldSymbol | undefined {
    if (type.kind === 'class' && type.symbol.form === 'enum') {
      const field = label.kind === 'name' ? type.symbol.fields.get(label.name) : undefined;
      if (field?.isEnumConstant) return field;
      this.error(
        label,
        'an enum switch case label must be the unqualified name of an enumeration constant',
      );
      return undefined;
    }
    if (label.kind === 'literal' && label.value === null) {
      this.#preview(label, 'null in switch cases is a preview feature and is disabled by default.');
      return undefined;
    }
    const raw = this.expression(label, type);
    if (raw.kind === 'error' || type === errorType) return undefined;
    // A constant does not become a box to be compared.
    const unboxed = this.unboxed(type);
    const inside = unboxed === longType ? undefined : unboxed;
    const value = this.assigned(raw, (raw.type.kind === 'primitive' && inside) || type, label);
    if (value.kind === 'error') return undefined;
    const isString = type.kind === 'class' && type.symbol.isString;
    if (!isString && (!inside || !isIntegral(inside))) {
      const what = `constant label of type ${raw.type}`;
      this.error(label, `${what} is not compatible with switch selector type ${type}`);
      return undefined;
    }
    if (value.kind !== 'constant' || value.value === null) {
      this.error(
        label,
        isString ? 'constant string expression required' : 'constant expression required',
      );
      return undefined;
    }
    return typeof value.value === 'string' ? value.value : Number(value.value);
  }
}
