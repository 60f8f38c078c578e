/** The methods that enums and records have without anybody writing them, and bridges. */
import { type FunctionBuilder, i1, i32, type Value } from 'vmkit/vm';
import { valuesField } from '../desugar/hidden.js';
import type { Bridge, ClassSymbol, FieldSymbol, MethodSymbol } from '../semantics/symbols.js';
import { cloneOf } from './arrays.js';
import { BodyLowering } from './body.js';
import { fitted } from './fits.js';
import { callOfBox, libraryMethod, throwNew } from './library_calls.js';
import type { ProgramLowering } from './program.js';
import { retyped } from './strings.js';

/** Emits the body of a method that nobody wrote. */
export function lowerSynthetic(body: BodyLowering, method: MethodSymbol): void {
  const { b } = body;
  const { owner, synthetic, name } = method;
  switch (synthetic) {
    case 'values':
      b.return(fitted(b, cloneOf(b, constantsOf(body, owner)), b.result));
      break;
    case 'valueOf':
      constantNamed(body, owner);
      break;
    case 'accessor':
      b.return(component(body, owner.fields.get(name) as FieldSymbol, body.self));
      break;
    case 'toString':
      b.return(recordText(body, owner));
      break;
    case 'hashCode':
      b.return(recordHash(body, owner));
      break;
    case 'equals':
      recordEquals(body, owner);
      break;
    default:
      for (const [index, field] of owner.components.entries()) {
        b.field(body.self, body.lowering.fieldOf(field)).set(b.param(1 + index).get());
      }
      b.return();
  }
}

// ── Enums ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function constantsOf({ b, lowering }: BodyLowering, owner: ClassSymbol): Value {
  const cls = lowering.classOf(owner);
  const field = cls.staticFields.get(valuesField);
  if (!field) throw b.misuse(`${owner.name} has no constants`);
  return b.nonNull(b.static(cls, field).get());
}

/** For static code, once all constants are there. */
export function storeConstants({ b, lowering }: BodyLowering, owner: ClassSymbol): void {
  const cls = lowering.classOf(owner);
  const field = cls.staticFields.get(valuesField);
  if (!field) throw b.misuse(`${owner.name} has no constants`);
  const constants = owner.enumConstants;
  const made = b.newArray(cls.ref, b.const(i32, constants.length));
  for (const [index, constant] of constants.entries()) {
    const value = b.static(cls, lowering.staticOf(constant)).get();
    b.element(made, b.const(i32, index)).set(value);
  }
  b.static(cls, field).set(made);
}

function constantNamed(body: BodyLowering, owner: ClassSymbol): void {
  const { b, lowering } = body;
  const { strings } = lowering;
  const text = b.param(0).get();
  b.if(b.isNull(text), () => {
    throwNew(body, 'NullPointerException', strings.constant(b, 'Name is null'));
  });
  const all = constantsOf(body, owner);
  const length = b.length(all);
  const index = b.temporary(i32, b.const(i32, 0));
  const nameOf = lowering.methodOf(libraryMethod(body, 'Enum', 'name'));
  b.while(
    () => b.binary('<', index.get(), length),
    () => {
      const constant = b.nonNull(b.element(all, index.get()).get());
      const name = b.callDirect(nameOf, constant, []);
      b.if(b.module.strings.equals(b, text, b.nonNull(name)), () => b.return(constant));
    },
    { step: () => index.set(b.binary('+', index.get(), b.const(i32, 1))) },
  );
  const words = strings.constant(b, `No enum constant ${owner.qualifiedName}.`);
  throwNew(body, 'IllegalArgumentException', strings.concat(b, [words, text]));
}

// ── Records ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function component({ b, lowering }: BodyLowering, field: FieldSymbol, of: Value): Value {
  return b.field(of, lowering.fieldOf(field)).get();
}

function recordText(body: BodyLowering, owner: ClassSymbol): Value {
  const { b, lowering } = body;
  const { strings } = lowering;
  const parts: Value[] = [];
  for (const [index, field] of owner.components.entries()) {
    const before = index === 0 ? `${owner.simpleName}[` : ', ';
    parts.push(strings.constant(b, `${before}${field.name}=`), component(body, field, body.self));
  }
  const end = strings.constant(b, parts.length === 0 ? `${owner.simpleName}[]` : ']');
  return strings.concat(b, [...parts, end]);
}

function recordHash(body: BodyLowering, owner: ClassSymbol): Value {
  const { b, lowering } = body;
  let hash = b.const(i32, 0);
  const object = lowering.methodOf(libraryMethod(body, 'Object', 'hashCode'));
  for (const field of owner.components) {
    const value = component(body, field, body.self);
    const own = value.type.isReference
      ? b.ifValue(
          b.isNull(value),
          () => b.const(i32, 0),
          () => b.callVirtual(object, fitted(b, b.nonNull(value), object.owner.ref), []),
          i32,
        )
      : callOfBox(body, String(field.type), 'hashCode', [value]);
    hash = b.binary('+', b.binary('*', hash, b.const(i32, 31)), own);
  }
  return hash;
}

function recordEquals(body: BodyLowering, owner: ClassSymbol): void {
  const { b, lowering } = body;
  const cls = lowering.classOf(owner);
  const given = b.param(1).get();
  const no = () => b.return(b.const(i1, false));
  b.if(b.unary('!', b.isInstance(given, cls.ref)), no);
  const other = b.nonNull(retyped(b, given, cls.ref));
  const object = lowering.methodOf(libraryMethod(body, 'Object', 'equals', 'Object'));
  for (const field of owner.components) {
    const [mine, its] = [component(body, field, body.self), component(body, field, other)];
    const { name } = field.type as { name?: string };
    if (mine.type.isReference) {
      const same = b.or(b.binary('==', mine, its), () =>
        b.and(b.unary('!', b.isNull(mine)), () =>
          b.callVirtual(object, fitted(b, b.nonNull(mine), object.owner.ref), [
            fitted(b, its, object.owner.ref),
          ]),
        ),
      );
      b.if(b.unary('!', same), no);
    } else if (name === 'float' || name === 'double') {
      const order = callOfBox(body, name, 'compare', [mine, its]);
      b.if(b.binary('!=', order, b.const(i32, 0)), no);
    } else b.if(b.binary('!=', mine, its), no);
  }
  b.return(b.const(i1, true));
}

// ── Bridges ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Calls the method that overrides, with its own types. */
export function lowerBridge(
  lowering: ProgramLowering,
  b: FunctionBuilder,
  owner: ClassSymbol,
  { target }: Bridge,
): void {
  const body = new BodyLowering(lowering, b, owner);
  const method = lowering.methodOf(target);
  const args = target.parameters.map(({ type }, index) =>
    fitted(b, b.param(1 + index).get(), lowering.typeOf(type)),
  );
  const self = fitted(b, body.self, method.owner.ref);
  const value = b.at(owner.declaration.name, () =>
    target.isPrivate ? b.callDirect(method, self, args) : b.callVirtual(method, self, args),
  );
  b.return(b.result.isVoid ? undefined : fitted(b, value, b.result));
}
