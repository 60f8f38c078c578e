/** Classes of a dynamic language: instances, initializers, inheritance, methods and calls of them. */
import test, { type ExecutionContext } from 'ava';
import type { VmkitError } from '../../src/errors.js';
import { layout } from '../../src/layout.js';
import { SourceText } from '../../src/source.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { dynamic as dynamicType, f64 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { add, type DynamicWorld, dynamicWorld, everywhere, modes } from './dynamic_world.js';

/** A class `Point` with x and y, `sum()` and `plus(n)`; makes its class object and defines the global. */
function point(w: DynamicWorld): (b: FunctionBuilder) => void {
  const { dynamic } = w;
  const init = w.method('Point.init', ['x', 'y'], (b, f) => {
    dynamic.set(b, f.receiver, 'x', f.param(0).get(), w.missing);
    dynamic.set(b, f.receiver, 'y', f.param(1).get(), w.missing);
  });
  const get = (b: FunctionBuilder, object: Value, name: string) =>
    dynamic.get(b, object, name, w.missing);
  const sum = w.method('Point.sum', [], (b, f) =>
    dynamic.apply(b, add, [get(b, f.receiver, 'x'), get(b, f.receiver, 'y')]),
  );
  const plus = w.method('Point.plus', ['n'], (b, f) =>
    dynamic.apply(b, add, [
      dynamic.invoke(b, f.receiver, 'sum', [], w.missing, w.wrong),
      f.param(0).get(),
    ]),
  );
  const decl = dynamic.class({ name: 'Point', initializer: init, fields: 2 });
  return (b) => {
    const cls = dynamic.makeClass(b, decl);
    dynamic.addMethod(b, cls, 'init', dynamic.closure(b, init));
    dynamic.addMethod(b, cls, 'sum', dynamic.closure(b, sum));
    dynamic.addMethod(b, cls, 'plus', dynamic.closure(b, plus));
    dynamic.global('Point').define(b, cls);
  };
}

const undefinedGlobal = (b: FunctionBuilder) => b.trap('undefined');

function global(w: DynamicWorld, b: FunctionBuilder, name: string): Value {
  return w.dynamic.global(name).get(b, undefinedGlobal);
}

function make(w: DynamicWorld, b: FunctionBuilder, name: string, ...args: number[]): Value {
  const given = args.map((each) => b.const(f64, each));
  return w.dynamic.call(b, global(w, b, name), given, w.wrong);
}

everywhere('an instance is made, initialized, and answers', (t, w) => {
  const define = point(w);
  const value = w.run((b) => {
    define(b);
    const made = w.dynamic.local(b, {}, make(w, b, 'Point', 3, 4));
    return w.dynamic.invoke(b, made.get(), 'plus', [b.const(f64, 10)], w.missing, w.wrong);
  });
  t.is(value, 17);
  t.deepEqual(w.dynamic.functionOf('Point.plus'), { name: 'Point.plus', kind: 'method' });
  t.is(w.dynamic.functionOf('Point.new/2'), undefined);
});

function throws(
  t: ExecutionContext,
  w: DynamicWorld,
  body: (b: FunctionBuilder) => Value,
  message: RegExp,
): void {
  t.throws(() => w.run(body), { message });
}

everywhere('wrong calls of classes and methods', (t, w) => {
  const define = point(w);
  const { dynamic } = w;
  w.run((b) => {
    define(b);
    dynamic.global('p').define(b, make(w, b, 'Point', 1, 2));
    return dynamic.nil(b);
  });
  const invoke = (b: FunctionBuilder, object: Value, name: string, args: readonly Value[] = []) =>
    dynamic.invoke(b, object, name, args, w.missing, w.wrong);
  throws(t, w, (b) => make(w, b, 'Point', 1), /cannot call class Point\/2/);
  throws(t, w, (b) => make(w, b, 'p'), /cannot call instance Point/);
  throws(t, w, (b) => invoke(b, global(w, b, 'p'), 'plus'), /cannot call method Point.plus\/1/);
  throws(t, w, (b) => invoke(b, global(w, b, 'p'), 'x'), /cannot call number number/);
  throws(t, w, (b) => invoke(b, global(w, b, 'p'), 'z'), /nothing there in instance Point/);
  throws(t, w, (b) => invoke(b, dynamic.number(b, 3), 'z'), /nothing there in number/);
  throws(t, w, (b) => invoke(b, dynamic.nil(b), 'z'), /nothing there in nil/);
  throws(t, w, (b) => invoke(b, global(w, b, 'Point'), 'sum'), /nothing there in class Point\/2/);
});

everywhere('a class without an initializer takes no arguments', (t, w) => {
  const { dynamic } = w;
  const decl = dynamic.class({ name: 'Empty' });
  const define = (b: FunctionBuilder) =>
    dynamic.global('Empty').define(b, dynamic.makeClass(b, decl));
  w.run((b) => {
    define(b);
    return dynamic.nil(b);
  });
  const value = w.run((b) => {
    const made = dynamic.local(b, {}, make(w, b, 'Empty'));
    dynamic.set(b, made.get(), 'a', b.const(f64, 5), w.missing);
    return dynamic.get(b, made.get(), 'a', w.missing);
  });
  t.is(value, 5);
  throws(t, w, (b) => make(w, b, 'Empty', 1), /cannot call class Empty\/0/);
});

everywhere('methods and initializers are inherited, and overridden', (t, w) => {
  const { dynamic } = w;
  const define = point(w);
  const init = w.method('Three.init', ['z'], (b, f) => {
    const superclass = global(w, b, 'Point');
    const args = [b.const(f64, 100), f.param(0).get()];
    dynamic.invokeSuper(b, superclass, 'init', f.receiver, args, w.missing, w.wrong);
    dynamic.set(b, f.receiver, 'z', f.param(0).get(), w.missing);
  });
  const sum = w.method('Three.sum', [], (b, f) => {
    const above = dynamic.invokeSuper(
      b,
      global(w, b, 'Point'),
      'sum',
      f.receiver,
      [],
      w.missing,
      w.wrong,
    );
    return dynamic.apply(b, add, [above, dynamic.get(b, f.receiver, 'z', w.missing)]);
  });
  const three = dynamic.class({ name: 'Three', initializer: init, fields: 1 });
  const heir = dynamic.class({ name: 'Heir' });
  const below = (b: FunctionBuilder, decl: typeof three, name: string, superclass: string) => {
    const cls = dynamic.makeClass(b, decl, { superclass: global(w, b, superclass) });
    dynamic.global(name).define(b, cls);
    return cls;
  };
  w.run((b) => {
    define(b);
    const cls = below(b, three, 'Three', 'Point');
    dynamic.addMethod(b, cls, 'init', dynamic.closure(b, init));
    dynamic.addMethod(b, cls, 'sum', dynamic.closure(b, sum));
    below(b, heir, 'HeirOfPoint', 'Point');
    below(b, heir, 'HeirOfThree', 'Three');
    return dynamic.nil(b);
  });
  const plusOne = (name: string, ...args: number[]) =>
    w.run((b) => {
      const made = dynamic.local(b, {}, make(w, b, name, ...args));
      return dynamic.invoke(b, made.get(), 'plus', [b.const(f64, 1)], w.missing, w.wrong);
    });
  t.is(plusOne('Point', 3, 4), 8);
  t.is(plusOne('Three', 7), 115);
  t.is(plusOne('HeirOfPoint', 3, 4), 8);
  t.is(plusOne('HeirOfThree', 7), 115);
  throws(t, w, (b) => make(w, b, 'HeirOfThree', 1, 2), /cannot call class Heir\/1/);
  throws(t, w, (b) => make(w, b, 'HeirOfPoint', 1), /cannot call class Heir\/2/);
  throws(
    t,
    w,
    (b) =>
      dynamic.invokeSuper(
        b,
        global(w, b, 'Three'),
        'none',
        make(w, b, 'Three', 1),
        [],
        w.missing,
        w.wrong,
      ),
    /nothing there in instance Three/,
  );
});

everywhere('a chain of 1,000 classes', (t, w) => {
  const { dynamic } = w;
  const define = point(w);
  const link = dynamic.class({ name: 'Link', fields: 1 });
  const value = w.run((b) => {
    define(b);
    const cls = dynamic.local(b, {}, global(w, b, 'Point'));
    const count = dynamic.local(b, {}, b.const(f64, 0));
    b.while(
      () => b.binary('<', count.get(), b.const(f64, 1000)),
      () => {
        cls.set(dynamic.makeClass(b, link, { superclass: cls.get() }));
        count.set(b.binary('+', count.get(), b.const(f64, 1)));
      },
    );
    const args = [b.const(f64, 3), b.const(f64, 4)];
    const made = dynamic.local(b, {}, dynamic.call(b, cls.get(), args, w.wrong));
    return dynamic.invoke(b, made.get(), 'plus', [b.const(f64, 1)], w.missing, w.wrong);
  });
  t.is(value, 8);
});

everywhere('bound methods remember their receiver', (t, w) => {
  const { dynamic } = w;
  const define = point(w);
  const value = w.run((b) => {
    define(b);
    const bound = dynamic.local(
      b,
      {},
      dynamic.get(b, make(w, b, 'Point', 5, 6), 'plus', w.missing),
    );
    dynamic.global('bound').define(b, bound.get());
    return dynamic.call(b, bound.get(), [b.const(f64, 1)], w.wrong);
  });
  t.is(value, 12);
  throws(
    t,
    w,
    (b) => dynamic.call(b, global(w, b, 'bound'), [], w.wrong),
    /cannot call method Point.plus\/1/,
  );
  const above = w.run((b) => {
    const made = dynamic.local(b, {}, make(w, b, 'Point', 1, 1));
    const sum = dynamic.getSuper(b, global(w, b, 'Point'), 'sum', made.get(), w.missing);
    return dynamic.call(b, sum, [], w.wrong);
  });
  t.is(above, 2);
});

everywhere('what is in a property is called before a method', (t, w) => {
  const { dynamic } = w;
  const define = point(w);
  const twice = w.fun('twice', ['x'], (b, f) => {
    const x = f.param(0);
    return dynamic.apply(b, add, [x.get(), x.get()]);
  });
  const plus = w.fun('call plus', ['object'], (b, f) =>
    dynamic.invoke(b, f.param(0).get(), 'plus', [b.const(f64, 20)], w.missing, w.wrong),
  );
  const call = (prepare: (b: FunctionBuilder, object: Value) => void) =>
    w.run((b) => {
      const made = dynamic.local(b, {}, make(w, b, 'Point', 1, 2));
      prepare(b, made.get());
      const caller = dynamic.local(b, {}, dynamic.nil(b));
      caller.set(dynamic.closure(b, plus));
      return dynamic.call(b, caller.get(), [made.get()], w.wrong);
    });
  w.run((b) => {
    define(b);
    return dynamic.nil(b);
  });
  const store = (make: (b: FunctionBuilder) => Value) => (b: FunctionBuilder, object: Value) =>
    void dynamic.set(b, object, 'plus', make(b), w.missing);
  for (let round = 0; round < 3; round++) {
    t.is(
      call(() => undefined),
      23,
    );
    t.is(call(store((b) => dynamic.closure(b, twice))), 40);
    t.throws(() => call(store((b) => b.const(f64, 1))), { message: /cannot call number/ });
    t.is(call(store((b) => dynamic.get(b, make(w, b, 'Point', 8, 8), 'plus', w.missing))), 36);
  }
});

everywhere('a method of many classes at one place', (t, w) => {
  const { dynamic } = w;
  const count = 12;
  const invoke = w.fun('invoke', ['object'], (b, f) =>
    dynamic.invoke(b, f.param(0).get(), 'value', [], w.missing, w.wrong),
  );
  const decls = Array.from({ length: count }, (_, index) => ({
    cls: dynamic.class({ name: `C${index}` }),
    value: w.method(`C${index}.value`, [], (b) => b.const(f64, index)),
  }));
  w.run((b) => {
    for (const { cls, value } of decls) {
      const made = dynamic.makeClass(b, cls);
      dynamic.addMethod(b, made, 'value', dynamic.closure(b, value));
      dynamic.global(cls.name).define(b, made);
    }
    dynamic.global('invoke').define(b, dynamic.closure(b, invoke));
    return dynamic.nil(b);
  });
  for (let round = 0; round < 3; round++) {
    for (let index = 0; index < count; index++) {
      const value = w.run((b) => {
        const object = dynamic.local(b, {}, make(w, b, `C${index}`));
        return dynamic.call(b, global(w, b, 'invoke'), [object.get()], w.wrong);
      });
      t.is(value, index);
    }
  }
  const [site] = w.engine.symbols.get(invoke.name)?.sites ?? [];
  t.like(site, { kind: 'call', label: 'value()', state: 'megamorphic' });
});

test('a class that is made anew while a method of it runs', (t) => {
  using w = dynamicWorld();
  const { dynamic } = w;
  const decl = dynamic.class({ name: 'A' });
  const redefine = w.method('A.redefine', [], (b, f) => {
    const cls = dynamic.makeClass(b, decl);
    dynamic.addMethod(b, cls, 'value', dynamic.closure(b, other));
    dynamic.global('A').define(b, cls);
    return dynamic.invoke(b, f.receiver, 'value', [], w.missing, w.wrong);
  });
  const value = w.method('A.value', [], (b) => b.const(f64, 1));
  const other = w.method('A.value', [], (b) => b.const(f64, 2));
  const result = w.run((b) => {
    const cls = dynamic.makeClass(b, decl);
    dynamic.addMethod(b, cls, 'value', dynamic.closure(b, value));
    dynamic.addMethod(b, cls, 'redefine', dynamic.closure(b, redefine));
    dynamic.global('A').define(b, cls);
    const made = dynamic.local(b, {}, make(w, b, 'A'));
    const old = dynamic.local(
      b,
      {},
      dynamic.invoke(b, made.get(), 'redefine', [], w.missing, w.wrong),
    );
    const fresh = dynamic.local(b, {}, make(w, b, 'A'));
    const now = dynamic.invoke(b, fresh.get(), 'value', [], w.missing, w.wrong);
    const ten = (x: Value) => dynamic.apply(b, add, [x, x]);
    return dynamic.apply(b, add, [old.get(), ten(now)]);
  });
  t.is(result, 5);
});

test('class objects lie in memory as C++ has them', (t) => {
  using w = dynamicWorld();
  const { fields, instanceSize } = w.dynamic.kit.class.link();
  for (const [name, { offset }] of Object.entries(layout.ClassObject.fields)) {
    t.is(fields.get(name)?.offset, offset, name);
  }
  t.is(instanceSize, layout.ClassObject.size);
});

test('wrong uses are errors that say so', (t) => {
  using w = dynamicWorld();
  const { dynamic } = w;
  const decl = dynamic.class({ name: 'A' });
  const fails = (work: () => unknown, message: RegExp) => t.throws(work, { message });
  fails(() => dynamic.class({ name: 'A', fields: -1 }), /a number of fields is needed/);
  fails(() => dynamic.class({ name: 'A', initializer: 3 as never }), /a declared function/);
  fails(
    () =>
      w.run((b) => {
        dynamic.addMethod(b, dynamic.makeClass(b, decl), 'f', dynamic.nil(b));
        return dynamic.nil(b);
      }),
    /addMethod: f is to be a closure/,
  );
  fails(
    () => w.run((b) => dynamic.get(b, dynamic.nil(b), 'x', () => undefined)),
    /gives a value, or does not come back/,
  );
});

for (const { title, ...options } of modes) {
  test(`a trace shows the language's functions, inlined ones too, ${title}`, (t) => {
    using w = dynamicWorld(options);
    const { dynamic, module } = w;
    const source = new SourceText('t.x', 'line\n'.repeat(20));
    const line = (number: number) => ({ start: 5 * (number - 1), end: 5 * number - 1 });
    const declare = () => {
      const init = dynamic.function({
        name: 'C.init',
        display: 'init',
        kind: 'method',
        params: ['x'],
        span: line(3),
        body: (b, f) => {
          b.at(line(4));
          b.if(dynamic.truth(b, f.param(0).get()), () => b.trap('wrong'));
        },
      });
      const decl = dynamic.class({ name: 'C', initializer: init });
      const method = dynamic.function({
        name: 'C.make',
        display: 'make',
        kind: 'method',
        params: [],
        span: line(6),
        body: (b) => {
          b.at(line(7));
          return make(w, b, 'C', 1);
        },
      });
      const main = (b: FunctionBuilder) => {
        b.at(line(10));
        const cls = dynamic.makeClass(b, decl);
        dynamic.addMethod(b, cls, 'init', dynamic.closure(b, init));
        dynamic.addMethod(b, cls, 'make', dynamic.closure(b, method));
        dynamic.global('C').define(b, cls);
        const object = dynamic.local(b, {}, dynamic.call(b, cls, [dynamic.nil(b)], w.wrong));
        // Called as a property, and bound: two adaptors are in between.
        const bound = dynamic.get(b, object.get(), 'make', w.missing);
        dynamic.set(b, object.get(), 'field', bound, w.missing);
        b.at(line(12));
        return dynamic.invoke(b, object.get(), 'field', [], w.missing, w.wrong);
      };
      module.main(dynamicType, main, line(10));
    };
    const error = t.throws<VmkitError>(() => module.load(source, declare), { message: /wrong/ });
    const frames = error?.frames.map((frame) => [
      dynamic.functionOf(frame.function)?.name,
      frame.line,
    ]);
    const inLanguage = frames?.filter(([name]) => name !== undefined);
    t.deepEqual(inLanguage, [
      ['init', 4],
      ['make', 7],
    ]);
    t.deepEqual(frames?.at(-1)?.[1], 12);
  });
}
