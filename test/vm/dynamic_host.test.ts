/** Values of dynamic programs in JavaScript, and JavaScript's in them: what each is, identity, errors, lifetimes. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import { guestFrames } from '../../src/errors.js';
import { GuestRef } from '../../src/host/handles.js';
import { GuestObject } from '../../vm/dynamic/guest_object.js';
import type { Callable } from '../../vm/dynamic/host_functions.js';
import { add, type DynamicWorld, dynamicWorld, everywhere } from './dynamic_world.js';

/** Makes what the tests talk to: globals `add`, `twice`, `Point`, `same`, `call`. */
function program(w: DynamicWorld): void {
  const { dynamic } = w;
  w.run((b) => {
    const same = w.fun('same', ['x'], (_, f) => f.param(0).get());
    const sum = w.fun('add', ['x', 'y'], (each, f) => {
      const [x, y] = [f.param(0), f.param(1)];
      return dynamic.apply(each, add, [x.get(), y.get()]);
    });
    const call = w.fun('call', ['f', 'x'], (each, f) => {
      const [fn, x] = [f.param(0), f.param(1)];
      return dynamic.call(each, fn.get(), [x.get()], w.wrong);
    });
    const ask = w.fun('ask', ['f'], (each, f) => dynamic.call(each, f.param(0).get(), [], w.wrong));
    for (const decl of [same, sum, call, ask]) {
      dynamic.global(decl.display).define(b, dynamic.closure(b, decl));
    }
    const init = w.method('init', ['x', 'y'], (each, f) => {
      const [x, y] = [f.param(0), f.param(1)];
      dynamic.set(each, f.receiver, 'x', x.get(), w.missing);
      dynamic.set(each, f.receiver, 'y', y.get(), w.missing);
    });
    const plus = w.method('plus', ['z'], (each, f) => {
      const z = f.param(0);
      const x = dynamic.get(each, f.receiver, 'x', w.missing);
      return dynamic.apply(each, add, [x, z.get()]);
    });
    const decl = dynamic.class({ name: 'Point', initializer: init, fields: 2 });
    const cls = dynamic.makeClass(b, decl);
    dynamic.addMethod(b, cls, 'init', dynamic.closure(b, init));
    dynamic.addMethod(b, cls, 'plus', dynamic.closure(b, plus));
    dynamic.global('Point').define(b, cls);
    return dynamic.nil(b);
  });
}

function get(w: DynamicWorld, name: string): Callable {
  return w.dynamic.host.globals.get(name) as Callable;
}

function point(w: DynamicWorld, x: unknown, y: unknown): GuestObject {
  return get(w, 'Point')(x, y) as GuestObject;
}

everywhere('values go into a program and come back', (t, w) => {
  program(w);
  const same = get(w, 'same');
  for (const value of [1, -0, Number.NaN, 0.1, true, false, null, '', 'text', 'köln', '日本']) {
    t.is(same(value), value);
  }
  t.is(same(undefined), null);
  t.is(same(7n), 7);
  t.is(same(2n ** 60n), 2 ** 60);
  t.is(get(w, 'add')(1, 2.5), 3.5);
});

everywhere('functions keep their identity', (t, w) => {
  program(w);
  const same = get(w, 'same');
  const sum = get(w, 'add');
  t.is(same(sum), sum);
  t.is(get(w, 'add'), sum);
  t.is(sum.name, 'add');
  t.is(sum.length, 2);
  const mine = (x: unknown) => `${x}!`;
  t.is(same(mine), mine);
  t.is(get(w, 'call')(mine, 'hello'), 'hello!');
  t.is(get(w, 'call')(same, 'hello'), 'hello');
  w.dynamic.host.globals.set('mine', mine);
  t.is(get(w, 'mine'), mine);
  t.deepEqual(w.dynamic.host.globals.names().sort(), [
    'Point',
    'add',
    'ask',
    'call',
    'mine',
    'same',
  ]);
});

everywhere('host functions take any number of arguments', (t, w) => {
  program(w);
  const seen: unknown[][] = [];
  w.dynamic.host.globals.set('log', (...values: unknown[]) => void seen.push(values));
  w.run((b) => {
    const log = () => w.dynamic.global('log').get(b, (each) => each.trap('no log'));
    for (let count = 0; count < 6; count++) {
      const args = Array.from({ length: count }, (_, index) => w.dynamic.number(b, index));
      w.dynamic.call(b, log(), args, w.wrong);
    }
    return w.dynamic.nil(b);
  });
  t.deepEqual(
    seen,
    Array.from({ length: 6 }, (_, count) => Array.from({ length: count }, (_, index) => index)),
  );
});

everywhere('classes make instances, which have properties and methods', (t, w) => {
  program(w);
  const p = point(w, 3, 'four');
  t.true(p instanceof GuestObject);
  t.is(p.className, 'Point');
  t.is(String(p), 'Point instance');
  t.is(p.get('x'), 3);
  t.is(p.get('y'), 'four');
  t.is(p.get('z'), undefined);
  t.true(p.has('x'));
  t.true(p.has('plus'));
  t.false(p.has('z'));
  p.set('z', [1].at(0));
  p.set('x', 10);
  t.deepEqual(p.keys(), ['x', 'y', 'z']);
  t.is(p.call('plus', 5), 15);
  const plus = p.get('plus') as Callable;
  t.is(plus(6), 16);
  t.is(plus.name, 'plus');
  t.is(plus.length, 1);
  p.set('double', (x: number) => x * 2);
  t.is(p.call('double', 21), 42);
  // A property hides a method.
  p.set('plus', (x: number) => x * 3);
  t.is(p.call('plus', 5), 15);
  t.is(get(w, 'same')(p), p);
  p.set('self', p);
  t.is(p.get('self'), p);
  t.is(get(w, 'same')(get(w, 'Point')), get(w, 'Point'));
  t.is(get(w, 'Point').name, 'Point');
});

everywhere('an object with very many properties', (t, w) => {
  program(w);
  const p = point(w, 0, 0);
  for (let index = 0; index < 1000; index++) p.set(`p${index}`, index);
  t.is(p.keys().length, 1002);
  for (let index = 0; index < 1000; index++) t.is(p.get(`p${index}`), index);
  t.is(p.call('plus', 5), 5);
  t.is(p.get('nothing'), undefined);
});

everywhere('what cannot cross is refused, with what to do', (t, w) => {
  program(w);
  const same = get(w, 'same');
  const cases: [unknown, RegExp][] = [
    [{}, /^argument 1: the program has no value for an object \(Object\): give its parts/],
    [[1], /the program has no value for an array: give its parts/],
    [new Map(), /the program has no value for an object \(Map\)/],
    [Symbol('s'), /the program has no value for Symbol\(s\): give a string/],
    [2n ** 53n + 1n, /the bigint 9007199254740993 is no number exactly: give Number\(it\)/],
  ];
  for (const [value, message] of cases) {
    t.throws(() => same(value), { code: 'ERR_ARGUMENT', message });
  }
  t.throws(() => get(w, 'ask')(() => ({})), {
    code: 'ERR_ARGUMENT',
    message: /^the result of a host function: the program has no value for an object/,
  });
  t.throws(() => w.dynamic.host.globals.set('o', {}), {
    code: 'ERR_ARGUMENT',
    message: /^the value of the variable: the program has no value for an object/,
  });
  t.throws(() => point(w, 1, 2).set('o', []), {
    code: 'ERR_ARGUMENT',
    message: /^the value of the property: the program has no value for an array/,
  });
  t.throws(() => point(w, 1, 2).call('plus', {}), {
    code: 'ERR_ARGUMENT',
    message: /^argument 1: the program has no value for an object/,
  });
});

everywhere("another engine's functions can be called, its objects are refused", (t, w) => {
  program(w);
  using other = dynamicWorld();
  program(other);
  const same = get(w, 'same');
  const foreign = get(other, 'same');
  t.is(same(foreign), foreign);
  t.is(get(w, 'call')(foreign, 'text'), 'text');
  for (const value of [point(other, 1, 2), point(other, 1, 2).ref]) {
    t.throws(() => same(value), {
      code: 'ERR_ARGUMENT',
      message: /of another engine cannot be given to this one/,
    });
  }
});

everywhere('wrong calls are told in the words of the kit, or of the language', (t, w) => {
  program(w);
  const message = (work: () => unknown) => t.throws(work)?.message;
  const { exceptions } = w.module;
  if (!exceptions) {
    t.is(
      message(() => get(w, 'add')(1)),
      'add takes 2 arguments, and 1 is given',
    );
    t.is(
      message(() => get(w, 'Point')()),
      'Point takes 2 arguments, and 0 are given',
    );
    t.is(
      message(() => point(w, 1, 2).call('plus')),
      'plus takes 1 argument, and 0 are given',
    );
    t.is(
      message(() => point(w, 1, 2).call('x')),
      'a number cannot be called',
    );
    t.is(
      message(() => point(w, 1, 2).call('z')),
      'the instance of Point has no method z',
    );
    w.dynamic.configure({
      wrongCall: ({ arity }, given) => `Expected ${arity} but got ${given}.`,
    });
    t.is(
      message(() => get(w, 'add')(1)),
      'Expected 2 but got 1.',
    );
  } else {
    t.regex(message(() => get(w, 'add')(1)) ?? '', /add takes 2 arguments, and 1 is given/);
  }
  const configure = w.dynamic.configure.bind(w.dynamic) as (value: unknown) => void;
  t.throws(() => configure({ wrongcall: () => '' }), { code: 'ERR_ARGUMENT' });
  t.throws(() => configure({ wrongCall: 'text' }), { code: 'ERR_ARGUMENT' });
});

everywhere('what JavaScript throws in a program leaves it as it is', (t, w) => {
  program(w);
  class Mine extends Error {}
  const thrown = new Mine('mine');
  const fail = () => {
    throw thrown;
  };
  t.is(
    t.throws(() => get(w, 'ask')(fail)),
    thrown,
  );
  if (!w.module.exceptions) {
    const names = guestFrames(thrown).map((frame) => w.dynamic.functionOf(frame.function)?.name);
    t.deepEqual(
      names.filter((name) => name !== undefined),
      ['ask'],
    );
  }
  for (const other of ['text', undefined, 7]) {
    const each = () => {
      throw other;
    };
    try {
      get(w, 'ask')(each);
      t.fail();
    } catch (error) {
      t.is(error, other);
    }
  }
});

test('what belongs to an engine that was disposed of says so', (t) => {
  const w = dynamicWorld();
  program(w);
  const [same, p] = [get(w, 'same'), point(w, 1, 2)];
  w.engine.dispose();
  const code = 'ERR_ENGINE_DISPOSED';
  t.throws(() => same(1), { code });
  t.throws(() => p.get('x'), { code });
  t.throws(() => p.call('plus', 1), { code });
  t.throws(() => p.set('x', 1), { code });
  t.throws(() => w.dynamic.host.globals.get('same'), { code });
  t.is(String(p), 'GuestObject(gone)');
});

test('a GuestRef of an object of the program is what it is', (t) => {
  using w = dynamicWorld();
  program(w);
  const p = point(w, 1, 2);
  t.true(p.ref instanceof GuestRef);
  t.is(get(w, 'same')(p.ref), p);
  const text = w.module.strings.fromHost('text');
  t.is(get(w, 'same')(text), 'text');
  p.ref.release();
  t.throws(() => p.get('x'), { code: 'ERR_REF_RELEASED' });
});

test('code that runs once gives converted values', (t) => {
  using w = dynamicWorld();
  program(w);
  t.is(
    w.run((b) => w.dynamic.global('add').get(b, (each) => each.trap(''))) as unknown,
    get(w, 'add'),
  );
  t.is(w.run((b) => w.module.strings.constant(b, 'text')) as unknown, 'text');
  t.is(
    w.run((b) => w.dynamic.nil(b)),
    null,
  );
  t.is(
    w.run((b) => w.dynamic.number(b, 7)),
    7,
  );
  t.is(
    w.run((b) => w.dynamic.boolean(b, true)),
    true,
  );
});

test('closures and instances that JavaScript drops are collected', (t) => {
  using w = dynamicWorld({ heap: 2 ** 26 });
  program(w);
  const { dynamic } = w;
  let count = 0;
  dynamic.host.globals.set('take', (...values: unknown[]) => {
    count += values.length;
  });
  w.run((b) => {
    const inner = dynamic.function({
      name: 'inner',
      params: [],
      captures: [{ name: 'i', boxed: false }],
      body: (_, f) => f.captured(0).get(),
    });
    const i = dynamic.local(b, {}, dynamic.number(b, 0));
    b.while(
      () => b.binary('<', i.get(), dynamic.number(b, 150_000)),
      () => {
        const take = dynamic.global('take').get(b, (each) => each.trap('no take'));
        const cls = dynamic.global('Point').get(b, (each) => each.trap('no Point'));
        const made = dynamic.call(b, cls, [i.get(), i.get()], w.wrong);
        dynamic.call(
          b,
          take,
          [dynamic.closure(b, inner, [dynamic.box(b, i.get())]), made],
          w.wrong,
        );
        i.set(b.binary('+', i.get(), dynamic.number(b, 1)));
      },
    );
    return dynamic.nil(b);
  });
  t.is(count, 300_000);
  t.true(w.engine.heap.handles < 200_000, `${w.engine.heap.handles} handles`);
});

test('host functions that nobody has any more are dropped, and those in use are not', async (t) => {
  using w = dynamicWorld({ heap: 2 ** 26 });
  program(w);
  const same = get(w, 'same');
  const kept = () => 'kept';
  w.dynamic.host.globals.set('kept', kept);
  const dropped: WeakRef<Callable>[] = [];
  const make = (count: number) => {
    for (let index = 0; index < count; index++) {
      const fn = () => index;
      if (same(fn) !== fn) t.fail();
      if (index % 1000 === 0) dropped.push(new WeakRef(fn));
    }
  };
  make(20_000);
  // JavaScript's collector lets go of the objects, the guest's of the functions, and JavaScript's of those then.
  for (let round = 0; round < 3; round++) {
    await setTimeout(10);
    collectJavaScript();
    await setTimeout(10);
    w.engine.heap.collect();
    make(1000);
  }
  await setTimeout(10);
  collectJavaScript();
  t.deepEqual(
    dropped.slice(0, 20).map((each) => each.deref()),
    Array.from({ length: 20 }, () => undefined),
  );
  t.is(get(w, 'kept'), kept);
  t.is(get(w, 'ask')(kept), 'kept');
});

/** What `node --expose-gc` offers, in a process that runs already. */
function collectJavaScript(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

test("another language's functions and objects go through", (t) => {
  using engine = createEngine();
  const worlds = [false, true].map((exceptions) => dynamicWorld({ engine, exceptions }));
  for (const w of worlds) program(w);
  const [a, b] = worlds as [DynamicWorld, DynamicWorld];
  for (const [mine, theirs] of [
    [a, b],
    [b, a],
  ] as const) {
    const sum = get(theirs, 'same');
    t.is(get(mine, 'same')(sum), sum);
    t.is(get(mine, 'call')(sum, 7), 7);
    const p = point(theirs, 1, 2);
    t.is(get(mine, 'same')(p), p);
  }
});
