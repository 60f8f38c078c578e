/** Wrong arguments of the builder's methods: each an error of that call, which names the method and the argument. */
import test from 'ava';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { arrayOf } from '../../vm/references.js';
import { f64, i1, i64, voidType } from '../../vm/types.js';
import { Guest } from './guest.js';

/** A builder whose types are out of the way. */
type AnyBuilder = Record<string, (...args: unknown[]) => unknown>;

const none = () => {};
const one = (b: FunctionBuilder) => b.const(i64, 1);
const yes = (b: FunctionBuilder) => b.const(i1, true);

/** A wrong call of each method: of the builder `b`, which is `typed` as well. */
const wrong: Record<string, (b: AnyBuilder, typed: FunctionBuilder) => unknown> = {
  'declare: type': (b) => b.declare?.('x', voidType),
  'temporary: type': (b) => b.temporary?.('i64'),
  'declare: initial': (b) => b.declare?.('x', i64, 1),
  'at: span': (b) => b.at?.(5),
  'scope: work': (b) => b.scope?.(),
  'const: type': (b) => b.const?.(undefined, 1),
  'unary: value': (b) => b.unary?.('-', null),
  'binary: left': (b, typed) => b.binary?.('+', undefined, one(typed)),
  'binary: right': (b, typed) => b.binary?.('+', one(typed), 2),
  'convert: type': (b, typed) => b.convert?.(one(typed), 'i64'),
  'if: body': (b, typed) => b.if?.(yes(typed)),
  'ifValue: otherwise': (b, typed) => b.ifValue?.(yes(typed), () => one(typed)),
  'and: right': (b, typed) => b.and?.(yes(typed), yes(typed)),
  'while: condition': (b, typed) => b.while?.(yes(typed), none),
  'loop: body': (b) => b.loop?.(),
  'block: label': (b) => b.block?.(none, 'label'),
  'switch: cases': (b, typed) => b.switch?.(one(typed), [{ values: [1.5], body: none }]),
  'return: value': (b) => b.return?.(1),
  'trap: message': (b) => b.trap?.(),
  'trapIf: values': (b, typed) => b.trapIf?.(yes(typed), 'text', [1]),
  'call: callee': (b) => b.call?.(undefined, []),
  'call: args': (b) => b.call?.('f'),
  'callPointer: type': (b, typed) => b.callPointer?.(one(typed), {}, []),
  'variable: variable': (b) => b.variable?.('x'),
  'new: cls': (b) => b.new?.('Object'),
  'field: object': (b) => b.field?.(undefined, 'x'),
  'static: cls': (b) => b.static?.(i64, 'x'),
  'newArray: element': (b, typed) => b.newArray?.(voidType, one(typed)),
  'newArray: length': (b) => b.newArray?.(i64, 5),
  'isInstance: type': (b, typed) => b.isInstance?.(typed.null(), 'Object'),
  'callVirtual: method': (b, typed) => b.callVirtual?.(undefined, typed.null(), []),
  'send: site': (b, typed) => b.send?.({}, typed.null(), []),
};

for (const [what, call] of Object.entries(wrong)) {
  test(`refused: ${what}`, (t) => {
    using guest = new Guest();
    const [method = '', argument = ''] = what.split(': ');
    const message = new RegExp(`^${method}: ${argument} must be an? .*, not .*; for test\\.t:2:1$`);
    guest.define('f', [], i64, (b) => {
      b.at(guest.line(2));
      t.throws(() => call(b as unknown as AnyBuilder, b), { code: 'ERR_ARGUMENT', message });
      return one(b);
    });
    t.is(guest.engine.function('f')(), 1n);
  });
}

test('choices that there are not, and types that do not fit, name the method', (t) => {
  using guest = new Guest();
  const { classes } = guest.module;
  const [a, other] = [classes.class('A'), classes.class('Other')];
  const x = a.field('x', i64);
  const calls: [(b: FunctionBuilder) => unknown, RegExp][] = [
    [(b) => b.binary('toString' as '+', one(b), one(b)), /^binary toString: i64 has no such/],
    [(b) => b.binary('<<', b.const(f64, 1), one(b)), /^binary <<: f64 is no integer/],
    [
      (b) => b.binary('+', one(b), one(b), { overflow: 'no' as 'trap' }),
      /overflow is wrap, trap or/,
    ],
    [(b) => b.convert(one(b), i64, { overflow: 'no' as 'trap' }), /^convert: overflow is wrap/],
    [(b) => b.convert(one(b), i1), /^convert: .*; compare it with 0/],
    [(b) => b.and(one(b), () => yes(b)), /^and: i1 is needed, not i64/],
    [(b) => b.or(yes(b), () => one(b)), /^or: .* i1 is needed, not i64/],
    [(b) => b.ifValue(yes(b), none as never, () => one(b)), /^ifValue: a Value is needed/],
    [(b) => b.while(none as never, none), /^while: a Value is needed/],
    [(b) => b.field(b.new(other), x), /^the field A\.x: A is needed, not Other/],
    [(b) => b.element(b.null(arrayOf(i64)), b.const(f64, 1)), /^element: an integer is needed/],
    [(b) => b.value(5 as never, i64), /^value: a value of vmkit\/ir is needed, not 5/],
  ];
  guest.define('f', [], i64, (b) => {
    for (const [call, message] of calls) t.throws(() => call(b), { code: 'ERR_ARGUMENT', message });
    return one(b);
  });
  guest.engine.inspect('f', 'source');
});

test('a body that is async is refused', (t) => {
  using guest = new Guest();
  const f = guest.define('f', [], i64, async (b) => b.return(one(b)));
  t.throws(f, { code: 'ERR_BUILD', message: /the body is async/ });
});
