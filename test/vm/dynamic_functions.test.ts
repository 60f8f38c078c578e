/** Functions, closures and calls of a dynamic language. */
import test from 'ava';
import { numberKind } from '../../vm/dynamic/kinds.js';
import { dynamic as dynamicType, f64 } from '../../vm/types.js';
import { add, dynamicWorld, everywhere } from './dynamic_world.js';

everywhere('a closure is called with its arguments', (t, w) => {
  const { dynamic } = w;
  const sum = w.fun('sum', ['x', 'y'], (b, f) =>
    dynamic.apply(b, add, [f.param(0).get(), f.param(1).get()]),
  );
  const value = w.run((b) => {
    const callee = dynamic.local(b, {}, dynamic.nil(b));
    callee.set(dynamic.closure(b, sum));
    return dynamic.call(b, callee.get(), [b.const(f64, 2), b.const(f64, 3)], w.wrong);
  });
  t.is(value, 5);
});

everywhere('a function without a value gives nil', (t, w) => {
  const empty = w.fun('empty', [], () => undefined);
  t.is(
    w.run((b) => w.dynamic.call(b, w.dynamic.closure(b, empty), [], w.wrong)),
    null,
  );
});

everywhere('recursion through a global', (t, w) => {
  const { dynamic } = w;
  const global = dynamic.global('fib');
  const empty = (b: Parameters<typeof w.missing>[0]) => b.trap('undefined');
  const fib = w.fun('fib', ['n'], (b, f) => {
    const n = f.param(0);
    const number = () => dynamic.as(b, n.get(), numberKind);
    b.if(b.binary('<', number(), b.const(f64, 2)), () => b.return(n.get()));
    const call = (less: number) =>
      dynamic.call(b, global.get(b, empty), [b.binary('-', number(), b.const(f64, less))], w.wrong);
    const first = call(1);
    return dynamic.apply(b, add, [first, call(2)]);
  });
  const value = w.run((b) => {
    global.define(b, dynamic.closure(b, fib));
    return dynamic.call(b, global.get(b, empty), [b.const(f64, 15)], w.wrong);
  });
  t.is(value, 610);
  t.deepEqual(dynamic.functionOf('fib'), { name: 'fib', kind: 'function' });
});

everywhere('what cannot be called is told to the language', (t, w) => {
  const { dynamic } = w;
  const two = w.fun('two', ['x', 'y'], () => undefined);
  const call =
    (make: (b: Parameters<typeof w.missing>[0]) => ReturnType<typeof dynamic.nil>) => () =>
      w.run((b) => {
        const callee = dynamic.local(b, {}, dynamic.nil(b));
        callee.set(make(b));
        return dynamic.call(b, callee.get(), [b.const(f64, 1)], w.wrong);
      });
  const throws = (make: Parameters<typeof call>[0], message: RegExp) =>
    t.throws(call(make), { message });
  throws((b) => dynamic.nil(b), /cannot call nil nil/);
  throws((b) => dynamic.number(b, 3), /cannot call number/);
  throws((b) => dynamic.boolean(b, false), /cannot call boolean/);
  throws((b) => w.module.strings.constant(b, 'text'), /cannot call string/);
  throws((b) => dynamic.closure(b, two), /cannot call function two\/2/);
  // What is known while it is built, too.
  t.throws(() => w.run((b) => dynamic.call(b, dynamic.closure(b, two), [], w.wrong)), {
    message: /cannot call function two\/2/,
  });
});

everywhere('captured variables are copies, or cells that are shared', (t, w) => {
  const { dynamic } = w;
  const counter = dynamic.function({
    name: 'counter',
    params: [],
    captures: [
      { name: 'count', boxed: true },
      { name: 'step', boxed: false },
    ],
    body: (b, f) => {
      const count = f.captured(0);
      count.set(dynamic.apply(b, add, [count.get(), f.captured(1).get()]));
      return count.get();
    },
  });
  const value = w.run((b) => {
    const count = dynamic.local(b, { name: 'count', boxed: true }, b.const(f64, 10));
    const step = dynamic.local(b, { name: 'step' }, b.const(f64, 3));
    const captured = () => [count.capture(), step.capture()];
    const one = dynamic.local(b, {}, dynamic.closure(b, counter, captured()));
    const other = dynamic.local(b, {}, dynamic.closure(b, counter, captured()));
    dynamic.call(b, one.get(), [], w.wrong);
    dynamic.call(b, other.get(), [], w.wrong);
    return dynamic.apply(b, add, [dynamic.call(b, one.get(), [], w.wrong), count.get()]);
  });
  t.is(value, 38);
});

everywhere('a function calls itself by its callee', (t, w) => {
  const { dynamic } = w;
  const down = w.fun('down', ['n'], (b, f) => {
    const n = () => dynamic.as(b, f.param(0).get(), numberKind);
    b.if(b.binary('<=', n(), b.const(f64, 0)), () => b.return(dynamic.box(b, n())));
    return dynamic.call(b, f.callee, [b.binary('-', n(), b.const(f64, 1))], w.wrong);
  });
  t.is(
    w.run((b) => dynamic.call(b, dynamic.closure(b, down), [b.const(f64, 100)], w.wrong)),
    0,
  );
});

everywhere('a function that puts another in its place while it runs', (t, w) => {
  const { dynamic } = w;
  const global = dynamic.global('f');
  const get = (b: Parameters<typeof w.missing>[0]) => global.get(b, () => b.trap('undefined'));
  const second = w.fun('f', [], (b) => b.const(f64, 2));
  const first = w.fun('f', [], (b) => {
    global.assign(b, dynamic.closure(b, second), () => b.trap('undefined'));
    const ten = dynamic.local(b, {}, b.const(f64, 10));
    return dynamic.apply(b, add, [dynamic.call(b, get(b), [], w.wrong), ten.get()]);
  });
  const value = w.run((b) => {
    global.define(b, dynamic.closure(b, first));
    const old = dynamic.local(b, {}, dynamic.call(b, get(b), [], w.wrong));
    return dynamic.apply(b, add, [old.get(), dynamic.call(b, get(b), [], w.wrong)]);
  });
  t.is(value, 14);
});

everywhere('255 parameters', (t, w) => {
  const { dynamic } = w;
  const names = Array.from({ length: 255 }, (_, index) => `p${index}`);
  const sum = w.fun('sum', names, (b, f) => {
    const params = names.map((_, index) => f.param(index));
    const total = dynamic.local(b, {}, b.const(f64, 0));
    for (const each of params) total.set(dynamic.apply(b, add, [total.get(), each.get()]));
    return total.get();
  });
  const value = w.run((b) => {
    const callee = dynamic.local(b, {}, dynamic.nil(b));
    callee.set(dynamic.closure(b, sum));
    const args = names.map((_, index) => b.const(f64, index));
    return dynamic.call(b, callee.get(), args, w.wrong);
  });
  t.is(value, (255 * 254) / 2);
  t.throws(() => w.fun('more', [...names, 'q'], () => undefined), { code: 'ERR_SIGNATURE' });
});

everywhere('a call that meets many functions finds each', (t, w) => {
  const { dynamic } = w;
  const decls = Array.from({ length: 12 }, (_, index) =>
    w.fun(`f${index}`, ['x'], (b, f) =>
      dynamic.apply(b, add, [f.param(0).get(), b.const(f64, index)]),
    ),
  );
  const twice = w.fun('twice', ['f', 'x'], (b, f) => {
    const callee = f.param(0);
    const first = dynamic.call(b, callee.get(), [f.param(1).get()], w.wrong);
    return dynamic.call(b, callee.get(), [first], w.wrong);
  });
  for (let round = 0; round < 2; round++) {
    for (const [index, decl] of decls.entries()) {
      const value = w.run((b) =>
        dynamic.call(
          b,
          dynamic.closure(b, twice),
          [dynamic.closure(b, decl), b.const(f64, 1)],
          w.wrong,
        ),
      );
      t.is(value, 1 + 2 * index);
    }
  }
});

test('names of functions are unique, and hide no symbol of the process', (t) => {
  using w = dynamicWorld();
  const names = ['fib', 'fib', 'memcpy'].map((name) => w.fun(name, [], () => undefined).name);
  t.deepEqual(names, ['fib', "fib'", "memcpy'"]);
  t.deepEqual(
    names.map((name) => w.dynamic.functionOf(name)?.name),
    ['fib', 'fib', 'memcpy'],
  );
  t.is(w.dynamic.functionOf('malloc'), undefined);
});

test('wrong uses are errors that say so', (t) => {
  using w = dynamicWorld();
  const { dynamic } = w;
  const captures = [{ name: 'x', boxed: false }];
  const body = () => undefined;
  const one = dynamic.function({ name: 'one', params: [], captures, body });
  const fails = (work: () => unknown, message: RegExp) => t.throws(work, { message });
  fails(() => w.run((b) => dynamic.closure(b, one)), /one captures 1 variables, and 0 are given/);
  fails(
    () => w.run((b) => dynamic.call(b, dynamic.nil(b), [], () => undefined)),
    /the code for a call that fails must not come back/,
  );
  const assigns = dynamic.function({
    name: 'assigns',
    params: [],
    captures,
    body: (b, f) => f.captured(0).set(dynamic.nil(b)),
  });
  fails(() => w.engine.inspect(assigns.name, 'source'), /x was captured as a copy/);
  fails(() => dynamic.function({ name: 'f', params: [], body, kinds: 1 } as never), /kinds/);
  t.is(dynamicType.name, 'dyn');
});
