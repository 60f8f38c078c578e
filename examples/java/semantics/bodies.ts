/** The attribution of whole bodies: methods, constructors, and the initialisers of a class. */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { declareLocalClass } from './declare.js';
import { Statements } from './statements.js';
import type { ClassSymbol, FieldSymbol, LocalSymbol, MethodSymbol } from './symbols.js';
import type * as T from './typed.js';
import { voidType } from './types.js';
import type { World } from './world.js';

export class Bodies extends Statements {
  constructor(
    world: World,
    cls: ClassSymbol,
    readonly store: BodyStore,
  ) {
    super(world, cls);
  }

  /** A class in a body: its own bodies are attributed at once, while the names around are what they are. */
  protected override attributeLocalClass(cls: ClassSymbol): void {
    this.store.attribute(cls, this.speculative > 0);
  }

  /** Undefined when it has none. */
  methodBody(method: MethodSymbol): T.MethodBody | undefined {
    if (method.isConstructor) return this.#constructorBody(method);
    const body = method.declaration?.readBody();
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
    const { declaration, parameters, synthetic } = method;
    const { cls } = this;
    this.#enterMethod(method);
    const body = declaration?.readBody();
    const written = body?.statements ?? [];
    const [first] = written;
    const call = first?.kind === 'expression' ? constructorCallOf(first.expression) : undefined;
    const statements: T.Statement[] = [];
    const implicitAt = body ? { start: body.start, end: body.start + 1 } : cls.declaration.keyword;
    const at: Span = call?.name ?? implicitAt;
    const which = call?.name.text === 'this' ? 'this' : 'super';
    if (call && synthetic === 'compact') {
      this.error(call, 'canonical constructor must not contain explicit constructor invocation');
    } else if (call && which === 'super' && cls.form === 'enum') {
      this.error(call, 'call to super not allowed in enum constructor');
    }
    // One that stands too late is an error of its own, and nothing else is meant.
    const isLate =
      !call &&
      written.some((one) => one.kind === 'expression' && constructorCallOf(one.expression));
    // The constructors of enums and records call none that a program could see.
    const isPlain = cls.form !== 'enum' && cls.form !== 'record';
    const called =
      which === 'this' || (isPlain && !isLate)
        ? this.constructorCall(which, call?.args ?? [], at, call?.object, call?.typeArgs)
        : undefined;
    const { start, end } = at;
    if (called) statements.push({ kind: 'expression', expression: called, start, end });
    if (which === 'super') statements.push({ kind: 'initializers', owner: cls, start, end });
    statements.push(...this.statements(call ? written.slice(1) : written));
    const last = body ? endOf(body) : cls.isAnonymous ? implicitAt : cls.declaration.name;
    if (synthetic === 'compact' || synthetic === 'canonical') {
      for (const [index, field] of cls.components.entries()) {
        const local = parameters[index] as LocalSymbol;
        statements.push(this.#fieldSet(field, local, last));
      }
    }
    return { parameters, statements, end: last };
  }

  /** `this.x = x` */
  #fieldSet(field: FieldSymbol, local: LocalSymbol, at: Span): T.Statement {
    const { start, end } = at;
    const object: T.ThisExpression = { kind: 'this', type: this.cls.type, start, end };
    const { type } = field;
    const target: T.FieldExpression = { kind: 'field', object, field, type, start, end };
    const value: T.LocalExpression = { kind: 'local', local, type: local.type, start, end };
    const expression: T.Expression = { kind: 'assign', target, value, type, start, end };
    return { kind: 'expression', expression, start, end };
  }

  /** A constant of an enum: its object, put into its field. */
  constant(field: FieldSymbol, declaration: S.EnumConstant): T.Statement {
    const { name, args, body } = declaration;
    const at = { start: name.start, end: name.end };
    this.isStatic = true;
    this.initializing = { start: name.start, field };
    const own = body && declareLocalClass(this, body, [this.cls.type]);
    const value = this.enumConstant(this.cls, args, at, own);
    const { type } = field;
    const target: T.Place = { kind: 'static', field, type, start: at.start, end: at.end };
    const expression: T.Expression = {
      kind: 'assign',
      target,
      value,
      type,
      start: at.start,
      end: at.end,
    };
    return { kind: 'expression', expression, start: declaration.start, end: declaration.end };
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
      ? { kind: 'static', field, type, start: at.start, end: at.end }
      : { kind: 'field', object: { kind: 'this', type: this.cls.type, ...at }, field, type, ...at };
    const expression: T.Expression = {
      kind: 'assign',
      target,
      value,
      type,
      start: at.start,
      end: at.end,
    };
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

/** Where bodies are kept; see check.ts. */
export interface BodyStore {
  /** What read a body last, to read another one of its class. */
  idle: Bodies | undefined;
  /** Attributes all of a class in a body. @param isThrownAway it will be read again: nothing is to be kept */
  attribute(cls: ClassSymbol, isThrownAway: boolean): void;
}

/** Reads a body of a class. */
export function readBody<R>(
  world: World,
  cls: ClassSymbol,
  store: BodyStore,
  read: (bodies: Bodies) => R,
): R {
  let bodies = store.idle;
  store.idle = undefined;
  if (bodies?.cls === cls) bodies.startOver();
  else bodies = new Bodies(world, cls, store);
  const result = read(bodies);
  store.idle = bodies.isKept ? undefined : bodies;
  return result;
}

function constructorCallOf(node: S.Expression): S.Call | undefined {
  const isCall = node.kind === 'call';
  return isCall && (node.name.text === 'this' || node.name.text === 'super') ? node : undefined;
}

function endOf({ end }: S.Block): Span {
  return { start: Math.max(0, end - 1), end };
}

const visited = new WeakSet<FieldSymbol>();

/** Finds out whether a field is a constant variable, once; a cycle of fields is not constant. */
export function constantOf(world: World, field: FieldSymbol, store: BodyStore): void {
  if (visited.has(field)) return;
  visited.add(field);
  const { type, declaration, isFinal, owner } = field;
  const isConstantType =
    (type.kind === 'primitive' && type !== voidType) || type === world.stringType;
  if (!isFinal || !isConstantType || !('value' in declaration) || !declaration.value) return;
  if (!mayBeConstant(declaration.value)) return;
  // What is wrong is said when the field's class is attributed.
  world.log.silent++;
  const initial = declaration.value;
  const value = world.log.within(owner.source, () =>
    readBody(world, owner, store, (bodies) => bodies.fieldValue(field, initial)),
  );
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
export function initializersOf(world: World, cls: ClassSymbol, store: BodyStore): T.Initializers {
  const result: T.Initializers = { static: [], instance: [] };
  for (const field of cls.fields.values()) constantOf(world, field, store);
  for (const constant of cls.declaration.constants) {
    const field = cls.fields.get(constant.name.text);
    if (field?.declaration !== constant) continue;
    result.static.push(readBody(world, cls, store, (bodies) => bodies.constant(field, constant)));
  }
  for (const member of cls.declaration.members) {
    if (member.kind !== 'field' && member.kind !== 'initializer') continue;
    if (member.kind === 'field' && !member.value) continue;
    const statement = readBody(world, cls, store, (bodies) => bodies.initialize(member));
    if (!statement) continue;
    const isStatic =
      member.kind === 'initializer' ? member.isStatic : cls.fields.get(member.name.text)?.isStatic;
    (isStatic ? result.static : result.instance).push(statement);
  }
  return result;
}
