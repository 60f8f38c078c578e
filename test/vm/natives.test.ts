/** Natives of TypeScript and of runtimes, and calls through all three: guest, native, guest. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import { GuestException } from '../../src/guest_error.js';
import { GuestRef } from '../../src/host/handles.js';
import { defaultExceptions } from '../../vm/default_exceptions.js';
import { GuestModule } from '../../vm/module.js';
import { native } from '../../vm/natives.js';
import { arrayOf } from '../../vm/references.js';
import { f64, i32, i64, voidType } from '../../vm/types.js';

function world({ exceptions = true, level = 2 as 0 | 2 } = {}) {
  const engine = createEngine({ level });
  const module = new GuestModule(engine, exceptions ? { exceptions: defaultExceptions } : {});
  return { engine, module, [Symbol.dispose]: () => engine.dispose() };
}

const shout = native({
  name: 'shout',
  signature: 'string!(ctx,string,i32)',
  implementation: () => (text: string | null, times: number) =>
    text === null ? null : text.toUpperCase().repeat(times),
});

test('a TypeScript native gets and gives strings as JavaScript has them', (t) => {
  using w = world();
  const { module, engine } = w;
  const { strings } = module;
  module.function('test', [['s', strings.ref]], strings.ref, (b) =>
    b.call(module.native(shout), [b.param('s').get(), b.const(i32, 2)]),
  );
  const call = engine.function('test');
  t.is(strings.toHost(call(strings.fromHost('aß')) as GuestRef), 'ASSASS');
  t.is(call(null), null);
});

test('one declaration serves each language of each engine', (t) => {
  for (const engine of [createEngine(), createEngine()]) {
    const modules = [
      new GuestModule(engine, { exceptions: defaultExceptions }),
      new GuestModule(engine),
    ];
    for (const [index, module] of modules.entries()) {
      const { strings } = module;
      module.function(`test${index}`, [], strings.ref, (b) =>
        b.call(module.native(shout), [strings.constant(b, 'x'), b.const(i32, 3)]),
      );
      t.is(strings.toHost(engine.function(`test${index}`)() as GuestRef), 'XXX');
      t.is(module.native(shout), module.native(shout));
    }
    engine.dispose();
  }
});

test('two natives of one name are refused', (t) => {
  using w = world();
  w.module.native(shout);
  const other = native({ ...shout, implementation: () => () => null });
  t.throws(() => w.module.native(other), { code: 'ERR_SYMBOL_EXISTS' });
});

test('a native of C++ is called by its name and signature', (t) => {
  using w = world();
  const { module, engine } = w;
  const { strings } = module;
  const hash = native({ name: 'vmkit_string_hash', signature: 'i32(ctx,string)' });
  const cosine = native({ name: 'cos', signature: 'f64(f64)' });
  module.function('hash', [['s', strings.ref]], i32, (b) =>
    b.call(module.native(hash), [b.param(0).get()]),
  );
  module.function('cosine', [['x', f64]], f64, (b) =>
    b.call(module.native(cosine), [b.param(0).get()]),
  );
  t.is(engine.function('hash')(strings.fromHost('Aa')), 2112);
  t.is(engine.function('cosine')(0), 1);
});

test('references are typed by the classes of the module', (t) => {
  using w = world();
  const { module, engine } = w;
  const cls = module.classes.class('Node');
  cls.field('n', i64);
  const seen: unknown[] = [];
  const look = native({
    name: 'look',
    signature: 'Node!(ctx,Node,i32[],ref)',
    implementation:
      () =>
      (...values: never[]) => {
        seen.push(...values);
        return values[0];
      },
  });
  module.function('test', [], cls.ref, (b) => {
    const node = b.new(cls);
    return b.call(module.native(look), [node, b.newArray(i32, b.const(i32, 3)), b.null()]);
  });
  const made = engine.function('test')();
  t.true(made instanceof GuestRef);
  t.is(seen[0], made);
  t.true(seen[1] instanceof GuestRef);
  t.is(seen[2], null);
  t.is(module.native(look).params[1], arrayOf(i32));
  const unknown = native({ name: 'unknown', signature: 'void(Nowhere)' });
  t.throws(() => module.native(unknown), { code: 'ERR_CLASS', message: /no class Nowhere/ });
});

test('a signature that is none is refused where it is declared', (t) => {
  const refused = (signature: string, message: RegExp) =>
    t.throws(() => native({ name: 'n', signature }), { code: 'ERR_SIGNATURE', message });
  refused('i32', /not a type followed by parameters/);
  refused('i32!(i32)', /takes ctx/);
  refused('i32(i32,,i32)', /has no type/);
  refused('i32(i32,ctx)', /ctx is the first/);
  refused('i32(void)', /cannot be void/);
  t.throws(() => native({ name: 'n', signature: 7 as never }), { code: 'ERR_ARGUMENT' });
  t.throws(() => native({ name: 'n', signature: 'void()', implementation: 7 as never }), {
    code: 'ERR_ARGUMENT',
  });
});

test('what a native gives must fit', (t) => {
  using w = world();
  const { module, engine } = w;
  const wrong = native({
    name: 'wrong',
    signature: 'string!(ctx)',
    implementation: () => () => 7,
  });
  module.function('test', [], module.strings.ref, (b) => b.call(module.native(wrong), []));
  t.throws(() => engine.function('test')(), { message: /from the native wrong: a string or null/ });
});

for (const level of [0, 2] as const) {
  test(`an exception goes through guest, native and guest, and is the same one, at O${level}`, (t) => {
    using w = world({ level });
    const { module, engine } = w;
    const { strings } = module;
    const again = native({
      name: 'again',
      signature: 'i32!(ctx,i32)',
      implementation: () => (depth: number) => engine.function('down')(depth) as number,
    });
    const error = new Error('from JavaScript');
    const fail = native({
      name: 'fail',
      signature: 'void!(ctx)',
      implementation: () => () => {
        throw error;
      },
    });
    module.function('down', [['depth', i32]], i32, (b) => {
      const depth = b.param('depth').get();
      b.if(b.binary('==', depth, b.const(i32, 0)), () => {
        b.call(module.native(fail), []);
      });
      b.if(b.binary('==', depth, b.const(i32, -100)), () => {
        b.return(b.convert(strings.charAt(b, strings.constant(b, ''), depth), i32));
      });
      const next = b.select(
        b.binary('<', depth, b.const(i32, 0)),
        b.const(i32, -100),
        b.binary('-', depth, b.const(i32, 1)),
      );
      return b.call(module.native(again), [next]);
    });
    t.is(
      t.throws(() => engine.function('down')(5)),
      error,
    );
    const exception = t.throws(() => engine.function('down')(-1), { instanceOf: GuestException });
    t.regex(exception.message, /the index -100 is outside/);
    t.true(exception.frames.filter(({ function: name }) => name === 'down').length >= 1);
  });
}

test('disposing of the engine in a native is refused, and the guest goes on', (t) => {
  using w = world();
  const { module, engine } = w;
  const codes: unknown[] = [];
  const dispose = native({
    name: 'dispose',
    signature: 'void!(ctx)',
    implementation: (given) => () => {
      codes.push(t.throws(() => given.dispose())?.message);
    },
  });
  module.function('test', [], i32, (b) => {
    b.call(module.native(dispose), []);
    b.return(b.const(i32, 7));
  });
  t.is(engine.function('test')(), 7);
  t.regex(String(codes[0]), /cannot be disposed of/);
});

test('a native that throws leaves a guest without exceptions', (t) => {
  using w = world({ exceptions: false });
  const { module, engine } = w;
  const error = new Error('out');
  const fail = native({
    name: 'fail',
    signature: 'void()',
    implementation: () => () => {
      throw error;
    },
  });
  module.function('test', [], voidType, (b) => void b.call(module.native(fail), []));
  t.is(
    t.throws(() => engine.function('test')()),
    error,
  );
});
