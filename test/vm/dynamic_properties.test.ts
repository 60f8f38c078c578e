/** Properties: reading, writing and adding them, at places that meet one shape, several, and very many. */
import test from 'ava';
import type { NativeSite } from '../../src/native.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { f64 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { add, type DynamicWorld, dynamicWorld, everywhere } from './dynamic_world.js';

/** Defines the global `make`, a class without an initializer, and gives a function that calls it. */
function maker(w: DynamicWorld, fields = 0): (b: FunctionBuilder) => Value {
  const { dynamic } = w;
  const decl = dynamic.class({ name: 'Bag', fields });
  const global = dynamic.global('Bag');
  w.run((b) => {
    global.define(b, dynamic.makeClass(b, decl));
    return dynamic.nil(b);
  });
  return (b) =>
    dynamic.call(
      b,
      global.get(b, () => b.trap('undefined')),
      [],
      w.wrong,
    );
}

everywhere('what was stored is read', (t, w) => {
  const { dynamic } = w;
  const make = maker(w);
  const value = w.run((b) => {
    const bag = dynamic.local(b, {}, make(b));
    const set = (name: string, value: number) =>
      dynamic.set(b, bag.get(), name, b.const(f64, value), w.missing);
    const get = (name: string) => dynamic.get(b, bag.get(), name, w.missing);
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].entries()) {
      set(name, 10 ** index);
    }
    set('c', 500);
    const total = dynamic.local(b, {}, b.const(f64, 0));
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      total.set(dynamic.apply(b, add, [total.get(), get(name)]));
    }
    return total.get();
  });
  t.is(value, 11_111_511);
});

everywhere('what is not there', (t, w) => {
  const { dynamic } = w;
  const make = maker(w);
  const fails = (body: (b: FunctionBuilder) => Value, message: RegExp) =>
    t.throws(() => w.run(body), { message });
  const get = (b: FunctionBuilder, object: Value) => dynamic.get(b, object, 'x', w.missing);
  const set = (b: FunctionBuilder, object: Value) =>
    dynamic.set(b, object, 'x', dynamic.nil(b), w.missing);
  fails((b) => get(b, make(b)), /nothing there in instance Bag/);
  for (const access of [get, set]) {
    fails((b) => access(b, dynamic.nil(b)), /nothing there in nil/);
    fails((b) => access(b, dynamic.number(b, 3)), /nothing there in number/);
    fails((b) => access(b, dynamic.boolean(b, true)), /nothing there in boolean/);
    fails((b) => access(b, w.module.strings.constant(b, 'x')), /nothing there in string/);
    fails(
      (b) =>
        access(
          b,
          dynamic.global('Bag').get(b, () => b.trap('undefined')),
        ),
      /nothing there in class Bag/,
    );
  }
  // A language may have a value instead.
  t.is(
    w.run((b) => dynamic.get(b, make(b), 'x', () => b.const(f64, 7))),
    7,
  );
  t.is(
    w.run((b) => dynamic.set(b, dynamic.nil(b), 'x', b.const(f64, 8), () => undefined)),
    8,
  );
});

everywhere('a place that meets many shapes', (t, w) => {
  const { dynamic } = w;
  const make = maker(w);
  const read = w.fun('read', ['bag'], (b, f) => dynamic.get(b, f.param(0).get(), 'x', w.missing));
  const write = w.fun('write', ['bag', 'value'], (b, f) =>
    dynamic.set(b, f.param(0).get(), 'x', f.param(1).get(), w.missing),
  );
  const states: NativeSite['state'][] = [];
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < 8; index++) {
      const value = w.run((b) => {
        const bag = dynamic.local(b, {}, make(b));
        dynamic.set(b, bag.get(), `own ${index}`, dynamic.nil(b), w.missing);
        const call = (decl: typeof read, ...args: Value[]) => {
          const callee = dynamic.local(b, {}, dynamic.nil(b));
          callee.set(dynamic.closure(b, decl));
          return dynamic.call(b, callee.get(), [bag.get(), ...args], w.wrong);
        };
        call(write, b.const(f64, index));
        return call(read);
      });
      t.is(value, index);
      const [site] = w.engine.symbols.get(read.name)?.sites ?? [];
      if (round === 0 && site) states.push(site.state);
    }
  }
  t.deepEqual([...new Set(states)], ['monomorphic', 'polymorphic', 'megamorphic']);
  const [site] = w.engine.symbols.get(write.name)?.sites ?? [];
  t.like(site, { kind: 'set', label: 'x', state: 'megamorphic' });
});

everywhere('an object with more properties than a shape has', (t, w) => {
  const { dynamic } = w;
  const make = maker(w);
  const count = 600;
  const names = Array.from({ length: count }, (_, index) => `p${index}`);
  w.run((b) => {
    dynamic.global('bag').define(b, make(b));
    return dynamic.nil(b);
  });
  const bag = (b: FunctionBuilder) => dynamic.global('bag').get(b, () => b.trap('undefined'));
  for (let from = 0; from < count; from += 100) {
    w.run((b) => {
      for (const [index, name] of names.slice(from, from + 100).entries()) {
        dynamic.set(b, bag(b), name, b.const(f64, from + index), w.missing);
      }
      return dynamic.nil(b);
    });
  }
  const value = w.run((b) => {
    const total = dynamic.local(b, {}, b.const(f64, 0));
    for (let index = 0; index < count; index += 10) {
      const read = dynamic.get(b, bag(b), names[index] as string, w.missing);
      total.set(dynamic.apply(b, add, [total.get(), read]));
    }
    return total.get();
  });
  t.is(value, 17_700);
  // It has no shape that tells what is a method.
  const twice = w.fun('twice', ['x'], (b, f) =>
    dynamic.apply(b, add, [f.param(0).get(), f.param(0).get()]),
  );
  const called = w.run((b) => {
    dynamic.set(b, bag(b), 'p5', dynamic.closure(b, twice), w.missing);
    return dynamic.invoke(b, bag(b), 'p5', [b.const(f64, 21)], w.missing, w.wrong);
  });
  t.is(called, 42);
  const invoke = (name: string) => () =>
    w.run((b) => dynamic.invoke(b, bag(b), name, [], w.missing, w.wrong));
  t.throws(invoke('p6'), { message: /cannot call number/ });
  t.throws(invoke('none'), { message: /nothing there in instance Bag/ });
});

everywhere('stored objects stay alive', (t, w) => {
  const { dynamic } = w;
  const make = maker(w, 2);
  // A list of 2,000, made back to front; then its length.
  const value = w.run((b) => {
    const list = dynamic.local(b, {}, make(b));
    dynamic.set(b, list.get(), 'next', dynamic.nil(b), w.missing);
    const count = dynamic.local(b, {}, b.const(f64, 0));
    const countTo = (limit: number, body: () => void) =>
      b.while(
        () => b.binary('<', count.get(), b.const(f64, limit)),
        () => {
          body();
          count.set(b.binary('+', count.get(), b.const(f64, 1)));
        },
      );
    countTo(2000, () => {
      const made = dynamic.local(b, {}, make(b));
      dynamic.set(b, made.get(), 'number', count.get(), w.missing);
      dynamic.set(b, made.get(), 'next', list.get(), w.missing);
      list.set(made.get());
    });
    const total = dynamic.local(b, {}, b.const(f64, 0));
    countTo(4000, () => {
      const number = dynamic.get(b, list.get(), 'number', w.missing);
      total.set(dynamic.apply(b, add, [total.get(), number]));
      list.set(dynamic.get(b, list.get(), 'next', w.missing));
    });
    return total.get();
  });
  t.is(value, (2000 * 1999) / 2);
});

test('the sites of a function can be seen', (t) => {
  using w = dynamicWorld();
  const { dynamic } = w;
  const make = maker(w);
  const both = w.fun('both', ['bag'], (b, f) => {
    const bag = f.param(0);
    dynamic.set(b, bag.get(), 'x', b.const(f64, 1), w.missing);
    return dynamic.get(b, bag.get(), 'x', w.missing);
  });
  t.is(
    w.run((b) => {
      const bag = dynamic.local(b, {}, make(b));
      return dynamic.call(b, dynamic.closure(b, both), [bag.get()], w.wrong);
    }),
    1,
  );
  const seen = w.engine.symbols.get('both')?.sites.map(({ kind, label, state, saw }) => ({
    kind,
    label,
    state,
    saw,
  }));
  t.deepEqual(seen, [
    { kind: 'set', label: 'x', state: 'monomorphic', saw: ['Bag'] },
    { kind: 'get', label: 'x', state: 'monomorphic', saw: ['Bag'] },
  ]);
});

for (const exceptions of [false, true]) {
  test(`memory that runs out is an error, ${exceptions ? 'with' : 'without'} exceptions`, (t) => {
    using w = dynamicWorld({ exceptions, heap: { maximum: 8 * 2 ** 20 } });
    const { dynamic } = w;
    const make = maker(w, 1);
    // What is made and kept in each turn: an object, one whose properties overflow, or a bound method.
    const method = w.method('m', [], () => undefined);
    const decl = dynamic.class({ name: 'WithMethod', fields: 2 });
    const fill = {
      objects: () => undefined,
      properties: (b: FunctionBuilder, bag: Value) => {
        for (let index = 0; index < 20; index++) {
          dynamic.set(b, bag, `p${index}`, b.const(f64, index), w.missing);
        }
      },
      methods: (b: FunctionBuilder, bag: Value) => {
        const bound = dynamic.get(b, bag, 'm', w.missing);
        dynamic.set(b, bag, 'bound', bound, w.missing);
      },
    };
    for (const [kind, work] of Object.entries(fill)) {
      const exhaust = () =>
        w.run((b) => {
          const cls = dynamic.makeClass(b, decl);
          dynamic.addMethod(b, cls, 'm', dynamic.closure(b, method));
          const list = dynamic.local(b, {}, dynamic.nil(b));
          b.loop(() => {
            const made = kind === 'methods' ? dynamic.call(b, cls, [], w.wrong) : make(b);
            const bag = dynamic.local(b, {}, made);
            dynamic.set(b, bag.get(), 'next', list.get(), w.missing);
            work(b, bag.get());
            list.set(bag.get());
          });
          return list.get();
        });
      t.throws(exhaust, { message: /memory/ }, kind);
      // The engine goes on.
      t.is(
        w.run((b) => dynamic.set(b, make(b), 'x', b.const(f64, 1), w.missing)),
        1,
      );
    }
  });
}
