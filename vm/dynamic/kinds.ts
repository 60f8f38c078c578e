/**
 * Kinds of dynamic values: what operations distinguish. A kind says of a value whether it is one, from its static type
 * where that decides and by tests of the word where not, and what a value of the kind is as a static type:
 *
 *     numberKind   f64        referenceKind(cls)   cls.ref, not null
 *     booleanKind  i1         stringKind(module)   module.strings.ref, not null
 *     nilKind      dynamic
 *
 * A reference that is null counts as nil.
 */
import { needed } from '../../src/checks.js';
import type * as ir from '../../src/ir/index.js';
import type { Join } from '../builder_core.js';
import { ClassType } from '../class_type.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { GuestModule } from '../module.js';
import { anyRef, dynamic, f64, i1, type ValueType } from '../types.js';
import type { Value } from '../value.js';
import { box, known, toBoolean, toNumber, toReference, whatIs } from './values.js';
import { isBooleanWord, isNilWord, isNumberWord, isReferenceWord } from './words.js';

/** A test that holds only if those before it do; it is built where they hold. */
export type Test = () => Value;

/** What operations distinguish values by: `numberKind`, `booleanKind`, `nilKind`, `stringKind(module)`, `referenceKind(cls)`. */
export abstract class Kind {
  constructor(
    /** For listings of sites: "number". */
    readonly name: string,
  ) {}

  /** What a value of the kind is, when it is known to be one. */
  abstract readonly type: ValueType;

  /** Whether a value is one, by what is known of it statically; undefined when only a test can tell. */
  abstract decide(value: Value): boolean | undefined;

  /** The tests of a value for which `decide` gave undefined; all must hold. */
  abstract tests(b: FunctionBuilder, value: Value): readonly Test[];

  /** A value that is one, as the kind's static type. */
  abstract unbox(b: FunctionBuilder, value: Value): Value;

  /** Goes to `yes` if a value is one, and else to `no`. @param weights how often each test holds, and not */
  fork(
    b: FunctionBuilder,
    value: Value,
    yes: Join,
    no: Join,
    weights?: readonly [number, number],
  ): void {
    const tests = this.tests(b, value);
    for (const [index, test] of tests.entries()) {
      const next = index === tests.length - 1 ? yes : b.join(this.name);
      b.fork(b.irOf(test()), next, no, weights);
      if (next !== yes) b.enter(next);
    }
  }
}

/** Of what is one kind of word, and one static type. */
class WordKind extends Kind {
  constructor(
    name: 'number' | 'boolean',
    readonly type: ValueType,
    readonly isWord: (b: ir.IRBuilder, word: ir.Value) => ir.Value,
    readonly take: (b: FunctionBuilder, value: Value) => Value,
  ) {
    super(name);
  }
  decide(value: Value): boolean | undefined {
    const what = whatIs(value);
    return what === 'any' && known(value).type === dynamic ? undefined : what === this.name;
  }
  tests(b: FunctionBuilder, value: Value): readonly Test[] {
    return [() => b.value(this.isWord(b.ir, b.irOf(value)), i1)];
  }
  unbox(b: FunctionBuilder, value: Value): Value {
    return this.take(b, value);
  }
}

class NilKind extends Kind {
  readonly type = dynamic;
  decide(value: Value): boolean | undefined {
    const what = whatIs(value);
    return what === 'any' ? undefined : what === 'nil';
  }
  tests(b: FunctionBuilder, value: Value): readonly Test[] {
    const found = known(value);
    if (found.type.isReference) return [() => b.isNull(found)];
    return [() => b.value(isNilWord(b.ir, b.irOf(value)), i1)];
  }
  unbox(b: FunctionBuilder, value: Value): Value {
    return box(b, value);
  }
}

class ReferenceKind extends Kind {
  constructor(readonly cls: ClassType) {
    super(cls.name);
  }
  get type(): ValueType {
    return this.cls.ref;
  }
  decide(value: Value): boolean | undefined {
    const { type, isNonNull } = known(value);
    if (type === dynamic) return whatIs(value) === 'any' ? undefined : false;
    if (!type.isReference) return false;
    const { cls } = this;
    if (cls.ref.accepts(type)) return isNonNull ? true : undefined;
    const given = cls.table.classOf(type);
    const isApart = given?.kind === 'class' && cls.kind === 'class' && !type.accepts(cls.ref);
    return isApart ? false : undefined;
  }
  tests(b: FunctionBuilder, value: Value): readonly Test[] {
    const { cls } = this;
    const found = known(value);
    if (found.type.isReference) return [() => b.isInstance(found, cls)];
    // Nothing is below the class of strings: its descriptor alone answers.
    const fits = () => {
      const object = toReference(b, value, anyRef);
      if (!cls.isString) return b.isInstance(object, cls);
      const [is, wanted] = [b.irOf(b.classOf(object)), b.irOf(b.descriptor(cls))];
      return b.value(b.ir.CreateICmpEQ(is, wanted), i1);
    };
    return [() => b.value(isReferenceWord(b.ir, b.irOf(value)), i1), fits];
  }
  unbox(b: FunctionBuilder, value: Value): Value {
    return toReference(b, value, this.cls.ref);
  }
}

/** Doubles: f64. */
export const numberKind: Kind = new WordKind('number', f64, isNumberWord, toNumber);
/** true and false: i1. */
export const booleanKind: Kind = new WordKind('boolean', i1, isBooleanWord, toBoolean);
/** nil, and references that are null. */
export const nilKind: Kind = new NilKind('nil');

const references = new WeakMap<ClassType, Kind>();

/** Objects of a class or below it. */
export function referenceKind(cls: ClassType): Kind {
  if (!(cls instanceof ClassType)) throw needed('referenceKind', 'a class of module.classes', cls);
  let kind = references.get(cls);
  if (!kind) {
    kind = new ReferenceKind(cls);
    references.set(cls, kind);
  }
  return kind;
}

/** The module's strings. */
export function stringKind(module: GuestModule): Kind {
  return referenceKind(module.strings.cls);
}
