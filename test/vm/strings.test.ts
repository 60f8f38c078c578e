/** Strings in guest code, and as JavaScript gives and gets them; what they do is tested in test/native. */
import test from 'ava';
import { createEngine, type Engine, type EngineOptions } from '../../src/engine.js';
import { VmkitError } from '../../src/errors.js';
import { GuestException } from '../../src/guest_error.js';
import type { GuestRef } from '../../src/host/handles.js';
import { defaultExceptions } from '../../vm/default_exceptions.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { GuestModule, type Params } from '../../vm/module.js';
import type { StringOperation } from '../../vm/string_natives.js';
import { stringOperations } from '../../vm/string_natives.js';
import type { StringSupport } from '../../vm/strings.js';
import { GuestError } from '../../vm/traps.js';
import {
  f32,
  f64,
  i1,
  i8,
  i16,
  i32,
  i64,
  u8,
  u16,
  u32,
  u64,
  type ValueType,
} from '../../vm/types.js';
import type { Value } from '../../vm/value.js';

class Texts implements Disposable {
  readonly engine: Engine;
  readonly module: GuestModule;
  readonly strings: StringSupport;
  #functions = 0;

  constructor(options: EngineOptions = {}, { exceptions = true } = {}) {
    this.engine = createEngine(options);
    this.module = new GuestModule(this.engine, exceptions ? { exceptions: defaultExceptions } : {});
    this.strings = this.module.strings;
  }

  /** A guest function; strings go in and come out as JavaScript has them. */
  define(
    types: readonly ValueType[],
    result: ValueType,
    body: (b: FunctionBuilder, ...params: Value[]) => Value,
  ): (...values: unknown[]) => unknown {
    const params: Params = types.map((type, index) => [`p${index}`, type]);
    const name = `f${this.#functions++}`;
    this.module.function(name, params, result, (b) =>
      body(b, ...types.map((_, index) => b.param(index).get())),
    );
    const call = this.engine.function(name);
    return (...values) => {
      const given = values.map((value) =>
        typeof value === 'string' ? this.strings.fromHost(value) : value,
      );
      const made = call(...(given as never[]));
      return result === this.strings.ref && made !== null
        ? this.strings.toHost(made as GuestRef)
        : made;
    };
  }

  /** A guest function that is one operation. */
  operation(name: StringOperation, types: readonly ValueType[], result: ValueType) {
    return this.define(types, result, (b, ...given) => this.strings.call(b, name, given));
  }

  [Symbol.dispose](): void {
    this.engine.dispose();
  }
}

const samples = [
  '',
  'a',
  'plain text',
  'Grüße',
  '\u0000\u00ff',
  '\u0100',
  'a\u{1F600}b',
  '\ud800',
  '\udc00\ud800',
  'x'.repeat(255),
  'ÿ'.repeat(256),
  'Ā'.repeat(257),
  'y'.repeat(1_000_000),
];

test('strings come back as they were given', (t) => {
  using texts = new Texts();
  const { strings } = texts;
  for (const text of samples) t.is(strings.toHost(strings.fromHost(text)), text);
});

for (const level of [0, 2] as const) {
  test(`constants are what they say, and one object at O${level}`, (t) => {
    using texts = new Texts({ level });
    const { strings, engine } = texts;
    for (const [index, text] of [...samples, '"quoted"\\', 'same', "it's\n"].entries()) {
      for (const name of [`one${index}`, `other${index}`]) {
        texts.module.function(name, [], strings.ref, (b) => strings.constant(b, text));
      }
      const [one, other] = [engine.function(`one${index}`), engine.function(`other${index}`)];
      const made = one() as GuestRef;
      t.is(strings.toHost(made), text);
      t.is(other(), made);
      t.is(engine.strings.intern(text, strings.cls.descriptor.address), made);
    }
  });

  test(`concatenation prints values as Java does at O${level}`, (t) => {
    using texts = new Texts({ level });
    const { strings } = texts;
    const printed = (type: ValueType, value: unknown) =>
      texts.define([type], strings.ref, (b, given) =>
        strings.concat(b, [strings.constant(b, '<'), given, strings.constant(b, '>')]),
      )(value);
    t.is(printed(i32, -2147483648), '<-2147483648>');
    t.is(printed(i64, -9223372036854775808n), '<-9223372036854775808>');
    t.is(printed(i8, -128), '<-128>');
    t.is(printed(u8, -1), '<255>');
    t.is(printed(i16, -32768), '<-32768>');
    t.is(printed(u16, 0x20ac), '<€>');
    t.is(printed(u32, -1), '<4294967295>');
    t.is(printed(u64, -1n), '<18446744073709551615>');
    t.is(printed(i1, true), '<true>');
    t.is(printed(f64, 1e21), '<1.0E21>');
    t.is(printed(f64, -0), '<-0.0>');
    t.is(printed(f32, 0.1), '<0.1>');
    t.is(printed(strings.ref, null), '<null>');
    t.is(printed(strings.ref, 'Ω'), '<Ω>');
    t.is(texts.define([i32], strings.ref, (b, given) => strings.of(b, given))(7), '7');
    t.is(texts.define([u16], strings.ref, (b, given) => strings.of(b, given))(65), 'A');
    t.is(texts.define([], strings.ref, (b) => strings.concat(b, []))(), '');
  });
}

test('case mapping is that of Unicode', (t) => {
  using texts = new Texts();
  const { strings } = texts;
  const { ref } = strings;
  const upper = texts.define([ref], ref, (b, text) => strings.toUpperCase(b, text));
  const lower = texts.define([ref], ref, (b, text) => strings.toLowerCase(b, text));
  const all = ['straße', 'µ', 'ÿ', 'ﬁn', 'ΟΔΟΣ', 'İ', '\u{10428}', 'Ǆ', 'ABC', 'àé', '\ud800a'];
  for (const text of all) {
    t.is(upper(text), text.toUpperCase());
    t.is(lower(text), text.toLowerCase());
  }
});

test('comparison without case folds code points one to one', (t) => {
  using texts = new Texts();
  const { strings } = texts;
  const { ref } = strings;
  const compare = texts.define([ref, ref], i32, (b, one, other) =>
    strings.compareIgnoreCase(b, one, other),
  );
  t.is(compare('Straße', 'sTRAßE'), 0);
  t.is(compare('ß', 'ss'), 0xdf - 0x73);
  t.is(compare('ΑΒΓ', 'αβγ'), 0);
  t.is(compare('\u{10400}', '\u{10428}'), 0);
  t.is(compare('İ', 'i'), 0);
  t.is(compare('ᾳ', 'ᾼ'), 0);
  t.is(compare('µ', 'Μ'), 0);
  t.is(compare('Ωa', 'ωb'), -1);
  t.is(compare('Ω', 'ωx'), -1);
});

for (const level of [0, 2] as const) {
  test(`what fails is an exception with its operands at O${level}`, (t) => {
    using texts = new Texts({ level });
    const { strings } = texts;
    const { ref } = strings;
    const fails = (message: RegExp) => ({ instanceOf: GuestException, message });
    const charAt = texts.operation('charAt', [ref, i32], u16);
    t.is(charAt('€uro', 0), 0x20ac);
    t.throws(() => charAt('abc', 3), fails(/the index 3 is outside of a text of length 3/));
    t.throws(() => charAt('€uro', -1), fails(/the index -1 is outside of a text of length 4/));
    t.throws(() => charAt(null, 0), fails(/null has no charAt/));
    const substring = texts.operation('substring', [ref, i32, i32], ref);
    t.is(substring('€uro', 1, 3), 'ur');
    t.throws(() => substring('abc', 2, 1), fails(/the range from 2 to 1 is outside .* length 3/));
    const parse = texts.operation('parseInt', [ref, i32], i32);
    t.is(parse('-7f', 16), -127);
    t.throws(() => parse('2147483648', 10), fails(/the text is no number/));
    const repeat = texts.operation('repeat', [ref, i32], ref);
    t.throws(() => repeat('abc', 2 ** 30), fails(/would be too long/));
    t.throws(() => repeat('abc', -1), fails(/cannot have the length -1/));
  });
}

test('without exceptions, what fails leaves the guest', (t) => {
  using texts = new Texts({}, { exceptions: false });
  const { strings } = texts;
  const charAt = texts.operation('charAt', [strings.ref, i32], u16);
  t.is(charAt('abc', 1), 98);
  t.throws(() => charAt('abc', 3), { instanceOf: VmkitError });
  t.throws(() => charAt(null, 3), { instanceOf: GuestError, message: /null has no charAt/ });
});

test('each operation can be called', (t) => {
  using texts = new Texts();
  const { strings } = texts;
  const types: Record<string, ValueType> = { i32, i64, f32, f64, i1, string: strings.ref };
  for (const [name, [, signature]] of Object.entries(stringOperations)) {
    const [, result = '', list = ''] = /^(\w+)!?\((.*)\)$/.exec(signature) ?? [];
    const params = list.split(',').filter((param) => param !== 'class');
    if (![result === 'u16' ? 'i32' : result, ...params].every((each) => types[each])) continue;
    const values = params.map((param) => {
      if (param === 'string') return '1717171717';
      if (param === 'i64') return 9n;
      return name.startsWith('parse') ? 10 : 1;
    });
    const type = result === 'u16' ? u16 : (types[result] as ValueType);
    const call = texts.operation(
      name as StringOperation,
      params.map((each) => types[each] as ValueType),
      type,
    );
    t.notThrows(() => call(...values), name);
  }
});

test('a language has its own class of strings, with methods', (t) => {
  using texts = new Texts();
  const { strings, module, engine } = texts;
  const cls = module.classes.class('Text', { shape: 'string' });
  strings.declare(cls);
  const shout = cls.method('shout', { params: [], result: cls.ref }, (b, self) =>
    strings.concat(b, [self, strings.constant(b, '!')]),
  );
  module.function('test', [], cls.ref, (b) => b.callVirtual(shout, strings.constant(b, 'hey'), []));
  t.is(strings.toHost(engine.function('test')() as GuestRef), 'hey!');
  t.throws(() => strings.declare(module.classes.class('Other', { shape: 'string' })), {
    code: 'ERR_CLASS',
  });
  t.throws(() => strings.declare(module.classes.class('Fixed')), { code: 'ERR_CLASS' });
});

test('two languages of one engine have strings of their own', (t) => {
  using texts = new Texts();
  const other = new GuestModule(texts.engine);
  for (const [name, module] of [
    ['one', texts.module],
    ['two', other],
  ] as const) {
    module.function(name, [], module.strings.ref, (b) => module.strings.constant(b, 'text'));
  }
  const [one, two] = ['one', 'two'].map((name) => texts.engine.function(name)() as GuestRef);
  t.not(one, two);
  t.is(texts.strings.toHost(two as GuestRef), 'text');
});

test('constants that were interned before are the same object', (t) => {
  using texts = new Texts();
  const { strings, engine } = texts;
  const intern = texts.engine;
  texts.module.function('intern', [['s', strings.ref]], strings.ref, (b) =>
    strings.call(b, 'intern', [b.param('s').get()]),
  );
  const first = intern.function('intern')(strings.fromHost('dynamic')) as GuestRef;
  texts.module.function('constant', [], strings.ref, (b) => strings.constant(b, 'dynamic'));
  t.is(engine.function('constant')(), first);
  first.release();
  engine.heap.collect('full');
  t.is(strings.toHost(engine.function('constant')() as GuestRef), 'dynamic');
});

test('what is no string, or no class of strings, is refused', (t) => {
  using texts = new Texts();
  const { strings, module, engine } = texts;
  const cls = module.classes.class('Box');
  module.function('make', [], cls.ref, (b) => b.new(cls));
  const box = engine.function('make')() as GuestRef;
  const refused = { instanceOf: VmkitError, code: 'ERR_ARGUMENT' };
  t.throws(() => strings.toHost(box), refused);
  t.throws(() => strings.toHost('text' as never), refused);
  t.throws(() => strings.fromHost(7 as never), refused);
  t.throws(() => engine.strings.make('text', cls.descriptor.address), refused);
  t.throws(() => engine.strings.constant('c', 'text', cls.descriptor.address), refused);
  engine.strings.constant('twice', 'text', strings.cls.descriptor.address);
  t.throws(() => engine.strings.constant('twice', 'text', strings.cls.descriptor.address), {
    code: 'ERR_SYMBOL_EXISTS',
  });
});

test('a string that the heap has no room for is an error, and the engine works on', (t) => {
  using texts = new Texts({ heap: 4_000_000 });
  const { strings } = texts;
  t.throws(() => strings.fromHost('x'.repeat(8_000_000)), { code: 'ERR_OUT_OF_MEMORY' });
  t.is(strings.toHost(strings.fromHost('works')), 'works');
  const repeat = texts.operation('repeat', [strings.ref, i32], strings.ref);
  t.throws(() => repeat('x', 8_000_000), { instanceOf: GuestException, message: /memory/i });
  t.is(repeat('ab', 3), 'ababab');
});

test('strings die as other objects do', (t) => {
  using texts = new Texts({ heap: 32_000_000 });
  const { strings } = texts;
  const total = texts.define([i32], i32, (b, count) => {
    const [i, sum] = ['i', 'sum'].map((name) => b.declare(name, i32, b.const(i32, 0)));
    if (!i || !sum) throw new Error('no locals');
    b.while(
      () => b.binary('<', i.get(), count),
      () => {
        const text = strings.constant(b, 'x');
        const made = strings.call(b, 'repeat', [text, b.const(i32, 1_000_000)]);
        sum.set(b.binary('+', sum.get(), strings.length(b, made)));
        i.set(b.binary('+', i.get(), b.const(i32, 1)));
      },
    );
    return sum.get();
  });
  t.is(total(300), 300_000_000);
});
