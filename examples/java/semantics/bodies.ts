/** The attribution of whole bodies: methods, constructors, and the initialisers of a class. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { Statements } from './statements.js';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { voidType } from './types.js';
import type { World } from './world.js';

export class Bodies extends Statements {
  /** Undefined when it has none. */
  methodBody(method: MethodSymbol): T.MethodBody | undefined {
    if (method.isConstructor) return this.#constructorBody(method);
    const body = method.declaration?.body;
    if (!body) return undefined;
    this.#enterMethod(method);
    return {
      parameters: method.parameters,
      statements: this.statements(body.statements),
      end: endOf(body),
    };
  }

  #enterMethod(method: MethodSymbol): void {
    this.method = method;
    this.isStatic = method.isStatic;
    for (const parameter of method.parameters) this.enter(parameter);
  }

  #constructorBody(method: MethodSymbol): T.MethodBody {
    const { declaration, parameters } = method;
    const { cls } = this;
    this.#enterMethod(method);
    const written = declaration?.body?.statements ?? [];
    const body = declaration?.body;
    const [first] = written;
    const call = first?.kind === 'expression' ? constructorCallOf(first.expression) : undefined;
    const statements: T.Statement[] = [];
    const implicitAt = body
      ? { start: body.start, end: body.start + 1 }
      : cls.declaration.modifiers;
    const at: Span = call?.name ?? implicitAt;
    const which = call?.name.text === 'this' ? 'this' : 'super';
    const called = this.constructorCall(which, call?.args ?? [], at);
    const { start, end } = at;
    if (called) statements.push({ kind: 'expression', expression: called, start, end });
    if (which === 'super') statements.push({ kind: 'initializers', owner: cls, start, end });
    statements.push(...this.statements(call ? written.slice(1) : written));
    return { parameters, statements, end: body ? endOf(body) : cls.declaration.name };
  }

  /** One part of a class's initialisation; undefined when it is none, or none that runs. */
  initialize(member: S.Member): T.Statement | undefined {
    const { start, end } = member;
    if (member.kind === 'initializer') {
      this.isStatic = member.isStatic;
      this.initializing = { start, field: undefined };
      return { ...this.block(member.body), start };
    }
    if (member.kind !== 'field' || !member.value) return undefined;
    const field = this.cls.fields.get(member.name.text);
    if (field?.declaration !== member) return undefined;
    const value = this.fieldValue(field, member.value);
    if (field.isStatic && field.constant !== undefined) return undefined;
    if (value.kind === 'error') return undefined;
    const { type } = field;
    const at = { start: member.name.start, end: member.name.end };
    const target: T.Place = field.isStatic
      ? { kind: 'static', field, type, ...at }
      : { kind: 'field', object: { kind: 'this', type: this.cls.type, ...at }, field, type, ...at };
    const expression: T.Expression = { kind: 'assign', target, value, type, ...at };
    return { kind: 'expression', expression, start, end };
  }

  /** What a field is initialised with, converted to its type. */
  fieldValue(field: FieldSymbol, node: S.Expression): T.Expression {
    const { type } = field;
    this.isStatic = field.isStatic;
    this.initializing = { start: field.declaration.start, field };
    const value =
      node.kind === 'arrayInitializer'
        ? this.arrayInitializer(node, type)
        : this.expression(node, type);
    return this.assigned(value, type);
  }
}

function constructorCallOf(node: S.Expression): S.Call | undefined {
  const isCall = node.kind === 'call' && !node.object;
  return isCall && (node.name.text === 'this' || node.name.text === 'super') ? node : undefined;
}

function endOf({ end }: S.Block): Span {
  return { start: Math.max(0, end - 1), end };
}

const visited = new WeakSet<FieldSymbol>();

/** Finds out whether a field is a constant variable, once; a cycle of fields is not constant. */
export function constantOf(world: World, field: FieldSymbol): void {
  if (visited.has(field)) return;
  visited.add(field);
  const { type, declaration, isFinal, owner } = field;
  const isConstantType =
    (type.kind === 'primitive' && type !== voidType) || type === world.stringType;
  if (!isFinal || !isConstantType || !declaration.value || !mayBeConstant(declaration.value))
    return;
  // What is wrong is said when the field's class is attributed.
  world.log.silent++;
  const value = new Bodies(world, owner).fieldValue(field, declaration.value);
  world.log.silent--;
  if (value.kind === 'constant' && value.value !== null) field.constant = value.value;
}

/** By its syntax alone. */
function mayBeConstant(node: S.Expression): boolean {
  switch (node.kind) {
    case 'literal':
    case 'name':
      return true;
    case 'select':
      return mayBeConstant(node.object);
    case 'unary':
    case 'cast':
      return mayBeConstant(node.operand);
    case 'conditional':
      return mayBeConstant(node.test) && mayBeConstant(node.then) && mayBeConstant(node.otherwise);
    case 'binary': {
      let at: S.Expression = node;
      for (; at.kind === 'binary'; at = at.left) if (!mayBeConstant(at.right)) return false;
      return mayBeConstant(at);
    }
    default:
      return false;
  }
}

/** The initialisers of a class, attributed. */
export function initializersOf(world: World, cls: ClassSymbol): T.Initializers {
  const result: T.Initializers = { static: [], instance: [] };
  for (const field of cls.fields.values()) constantOf(world, field);
  for (const member of cls.declaration.members) {
    const statement = new Bodies(world, cls).initialize(member);
    if (!statement) continue;
    const isStatic =
      member.kind === 'initializer'
        ? member.isStatic
        : member.kind === 'field' && cls.fields.get(member.name.text)?.isStatic;
    (isStatic ? result.static : result.instance).push(statement);
  }
  return result;
}
