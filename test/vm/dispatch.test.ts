/** Calls of methods: static, direct, virtual and through interfaces, in hierarchies of all shapes. */
import test from 'ava';
import type { VmkitError } from '../../src/errors.js';
import type { GuestRef } from '../../src/host/handles.js';
import { LanguageError } from '../../src/source.js';
import type { ClassType } from '../../vm/class_type.js';
import type { Method } from '../../vm/members.js';
import { GuestError } from '../../vm/traps.js';
import { f64, i1, i32, i64, ptr, u16, type ValueType, voidType } from '../../vm/types.js';
import { abstractMethod, callOnNew, constantMethod, nothing, type World, world } from './worlds.js';

/** What a method without parameters gives on a new object. */
function answer(w: World, cls: ClassType, method: Method): unknown {
  return w.run(i64, (b) => b.return(callOnNew(b, cls, method)));
}

test('an override answers, whatever the type of the reference', (t) => {
  using w = world();
  const { classes } = w.module;
  const base = classes.class('Base');
  const one = constantMethod(base, 'm', 1);
  const two = constantMethod(base, 'other', 2);
  const derived = classes.class('Derived', { super: base });
  const three = constantMethod(derived, 'm', 3);
  const last = classes.class('Last', { super: derived });
  const four = constantMethod(last, 'other', 4);
  t.is(answer(w, base, one), 1n);
  t.is(answer(w, derived, one), 3n);
  t.is(answer(w, last, one), 3n);
  t.is(answer(w, last, three), 3n);
  t.is(answer(w, derived, two), 2n);
  t.is(answer(w, last, two), 4n);
  t.is(answer(w, last, four), 4n);
  t.is(base.slotOf('m()'), last.slotOf('m()'), 'an override keeps the slot');
});

test('methods get their receiver and arguments of all types', (t) => {
  using w = world();
  const cls = w.module.classes.class('Sum', { final: false });
  cls.field('base', f64);
  const params: [string, ValueType][] = [
    ['a', i1],
    ['b', i32],
    ['c', u16],
    ['d', f64],
    ['e', i64],
    ['o', cls.ref],
  ];
  const add = cls.method('add', { params, result: f64 }, (b, self) => {
    const sum = b.declare('sum', f64, b.field(self, 'base').get());
    for (const [name, type] of params) {
      if (type === cls.ref) continue;
      const value = b.param(name).get();
      const wide = type === i1 ? b.select(value, b.const(f64, 1), b.const(f64, 0)) : value;
      sum.set(b.binary('+', sum.get(), b.convert(wide, f64)));
    }
    sum.set(b.binary('+', sum.get(), b.field(b.param('o').get(), 'base').get()));
    b.return(sum.get());
  });
  t.is(add.selector, 'add(i1,i32,u16,f64,i64,Sum)');
  t.is(add.signature, 'f64(ctx,ref,i1,i32,i16,f64,i64,ref)');
  const sum = w.run(f64, (b) => {
    const self = b.temporary(cls.ref, b.new(cls));
    b.field(self.get(), 'base').set(b.const(f64, 0.5));
    const args = [
      b.const(i1, true),
      b.const(i32, -10),
      b.const(u16, 60000),
      b.const(f64, 0.25),
      b.const(i64, 1000),
    ];
    b.return(b.callVirtual(add, self.get(), [...args, self.get()]));
  });
  t.is(sum, 0.5 + 1 - 10 + 60000 + 0.25 + 1000 + 0.5);
});

test('static methods, constructors, private methods and super', (t) => {
  using w = world();
  const { classes } = w.module;
  const base = classes.class('Base');
  base.field('x', i64);
  const init = base.initializer([['x', i64]], (b, self) => {
    b.field(self, 'x').set(b.param('x').get());
    b.return();
  });
  const describe = base.method('describe', { params: [], result: i64 }, (b, self) =>
    b.return(b.field(self, 'x').get()),
  );
  const secret = base.method('secret', { params: [], result: i64, private: true }, (b) =>
    b.return(b.const(i64, 7)),
  );
  const derived = classes.class('Derived', { super: base });
  const over = derived.method('describe', { params: [], result: i64 }, (b, self) =>
    b.return(b.binary('*', b.callDirect(describe, self, []), b.const(i64, 2))),
  );
  constantMethod(derived, 'secret', 8);
  const make = derived.method(
    'make',
    { params: [['x', i64]], result: derived.ref, static: true },
    (b) => {
      const object = b.temporary(derived.ref, b.new(derived));
      b.callDirect(init, object.get(), [b.param('x').get()]);
      b.return(object.get());
    },
  );
  const call = (method: Method) =>
    w.run(i64, (b) => b.return(b.callVirtual(method, b.callStatic(make, [b.const(i64, 21)]), [])));
  t.is(call(describe), 42n);
  t.is(call(over), 42n);
  t.is(call(secret), 7n, 'a private method is not overridden');
});

test('final methods are called directly, and inlined', (t) => {
  using w = world();
  const cls = w.module.classes.class('Leaf', { final: true });
  const m = constantMethod(cls, 'm', 5);
  w.module.function('f', [['o', cls.ref]], i64, (b) =>
    b.return(b.callVirtual(m, b.param('o').get(), [])),
  );
  const { inlined } = w.engine.compile('f');
  t.true(inlined.some(({ name }) => name === 'Leaf.m()'));
});

test('methods of a runtime or the host answer, too', (t) => {
  using w = world();
  const { classes } = w.module;
  w.engine.host('hostSide', 'i64(ctx,ref)', (self: GuestRef | null) => (self?.address ?? 1n) & 7n);
  const shape = classes.interface('Shape');
  const m = shape.method('m', { params: [], result: i64 });
  const cls = classes.class('Native', { interfaces: [shape] });
  const own = cls.method('m', { params: [], result: i64, implementation: 'hostSide' });
  t.is(answer(w, cls, own), 0n);
  t.is(answer(w, cls, m), 0n);
});

test('an implementation that does not exist, or does not fit, is refused', (t) => {
  using w = world();
  const { classes } = w.module;
  w.engine.host('unfit', 'f64(ctx,ref)', () => 1);
  const declare = (name: string, implementation: string) => {
    const cls = classes.class(name);
    cls.method('m', { params: [], result: i64, implementation });
    return cls;
  };
  t.throws(() => declare('A', 'nowhere').link(), { code: 'ERR_UNKNOWN_SYMBOL' });
  t.throws(() => declare('B', 'unfit').link(), { code: 'ERR_SIGNATURE' });
});

test('an implementation may take the receiver as a bare address', (t) => {
  using w = world();
  w.engine.host('addressed', 'i64(ctx,ptr)', (self: bigint) => self & 7n);
  const cls = w.module.classes.class('Native');
  const m = cls.method('m', { params: [], result: i64, implementation: 'addressed' });
  t.is(answer(w, cls, m), 0n);
});

test('a method of null fails at its place', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const area = abstractMethod(shape, 'area');
  const cls = classes.class('A', { interfaces: [shape] });
  const own = constantMethod(cls, 'area', 1);
  const final = cls.method('last', { ...nothing, final: true }, (b) => b.return());
  const site = w.module.site({ selector: 'area()', result: i64 });
  const fails = { instanceOf: GuestError, message: /null has no area\(\)$/ };
  t.throws(() => w.run(i64, (b) => b.return(b.callVirtual(own, b.null(cls.ref), []))), fails);
  t.throws(() => w.run(i64, (b) => b.return(b.callInterface(area, b.null(shape.ref), []))), fails);
  t.throws(() => w.run(i64, (b) => b.return(b.send(site, b.null(cls.ref), []))), fails);
  t.throws(() => w.run(voidType, (b) => void b.callVirtual(final, b.null(cls.ref), [])), {
    instanceOf: GuestError,
    message: /null has no last\(\)$/,
  });
});

test('interfaces: of the class, of superclasses, of interfaces, defaults', (t) => {
  using w = world();
  const { classes } = w.module;
  const sized = classes.interface('Sized');
  const size = abstractMethod(sized, 'size');
  const twice = sized.method('twice', { params: [], result: i64 }, (b, self) =>
    b.return(b.binary('*', b.callInterface(size, self, []), b.const(i64, 2))),
  );
  const shape = classes.interface('Shape', { interfaces: [sized] });
  const area = abstractMethod(shape, 'area');
  const base = classes.class('Base', { abstract: true, interfaces: [shape] });
  constantMethod(base, 'size', 10);
  const a = classes.class('A', { super: base });
  constantMethod(a, 'area', 1);
  const b2 = classes.class('B', { super: a });
  constantMethod(b2, 'size', 20);
  constantMethod(b2, 'twice', 99);
  for (const [cls, results] of [
    [a, [10n, 20n, 1n]],
    [b2, [20n, 99n, 1n]],
  ] as const) {
    t.deepEqual(
      [size, twice, area].map((method) => answer(w, cls, method)),
      [...results],
    );
  }
  t.is(b2.findMethod('area()')?.owner, a);
  t.is(a.findMethod('twice()')?.owner, sized);
});

test('diamonds: the most specific default answers, and an override settles a conflict', (t) => {
  using w = world();
  const { classes } = w.module;
  const top = classes.interface('Top');
  const m = constantMethod(top, 'm', 1);
  const left = classes.interface('Left', { interfaces: [top] });
  constantMethod(left, 'm', 2);
  const right = classes.interface('Right', { interfaces: [top] });
  const diamond = classes.class('Diamond', { interfaces: [right, left] });
  t.is(answer(w, diamond, m), 2n);
  const other = classes.interface('Other');
  const same = constantMethod(other, 'm', 3);
  const settled = classes.class('Settled', { interfaces: [left, other] });
  constantMethod(settled, 'm', 4);
  t.is(answer(w, settled, m), 4n);
  t.is(answer(w, settled, same), 4n);
  const base = classes.class('Base');
  constantMethod(base, 'm', 5);
  const below = classes.class('Below', { super: base, interfaces: [left, other] });
  t.is(answer(w, below, m), 5n, 'a class wins over defaults');
});

test('an abstract method may be made abstract again, and results may be narrower', (t) => {
  using w = world();
  const { classes } = w.module;
  const a = classes.class('A');
  const self = a.method('self', { params: [], result: a.ref }, (b, self) => b.return(self));
  const b2 = classes.class('B', { super: a, abstract: true });
  b2.method('self', { params: [], result: b2.ref, abstract: true });
  const c = classes.class('C', { super: b2 });
  c.method('self', { params: [], result: c.ref }, (b, self) => b.return(self));
  t.is(
    w.run(ptr, (b) => b.return(b.classOf(b.callVirtual(self, b.new(c), [])))),
    c.descriptor.address,
  );
});

test('500 classes deep', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const area = abstractMethod(shape, 'area');
  const chain = [classes.class('C0', { interfaces: [shape] })];
  const m = constantMethod(chain[0] as ClassType, 'm', 0);
  constantMethod(chain[0] as ClassType, 'area', 0);
  for (let i = 1; i < 500; i++) {
    const cls = classes.class(`C${i}`, { super: chain[i - 1] as ClassType });
    cls.field(`x${i}`, i64);
    if (i % 100 === 0) constantMethod(cls, 'm', i);
    if (i % 150 === 0) constantMethod(cls, 'area', i);
    chain.push(cls);
  }
  for (const [depth, expected, area2] of [
    [499, 400n, 450n],
    [250, 200n, 150n],
    [99, 0n, 0n],
  ] as const) {
    const cls = chain[depth] as ClassType;
    t.is(answer(w, cls, m), expected);
    t.is(answer(w, cls, area), area2);
    t.is(cls.instanceSize, 8 + 8 * depth);
  }
  const first = chain[0] as ClassType;
  const isInstance = (cls: ClassType, of: ClassType) =>
    w.run(i1, (b) => b.return(b.isInstance(b.temporary(first.ref, b.new(cls)).get(), of)));
  t.true(isInstance(chain[499] as ClassType, chain[498] as ClassType));
  t.false(isInstance(chain[498] as ClassType, chain[499] as ClassType));
});

test('20 interfaces in a class, and 300 methods in an interface', (t) => {
  using w = world();
  const { classes } = w.module;
  const interfaces = Array.from({ length: 20 }, (_, index) => {
    const each = classes.interface(`I${index}`);
    abstractMethod(each, `only${index}`);
    abstractMethod(each, 'shared');
    return each;
  });
  const wide = classes.interface('Wide');
  for (let i = 0; i < 300; i++) abstractMethod(wide, `m${i}`);
  const cls = classes.class('All', { interfaces: [...interfaces, wide] });
  for (let i = 0; i < 20; i++) constantMethod(cls, `only${i}`, 1000 + i);
  for (let i = 0; i < 300; i++) constantMethod(cls, `m${i}`, i);
  constantMethod(cls, 'shared', 77);
  const sum = w.run(i64, (b) => {
    const object = b.temporary(cls.ref, b.new(cls));
    const total = b.temporary(i64);
    const add = (method: Method) =>
      total.set(b.binary('+', total.get(), b.callInterface(method, object.get(), [])));
    for (const each of [...interfaces, wide]) for (const one of each.methods.values()) add(one);
    b.return(total.get());
  });
  t.is(sum, BigInt(20 * 77 + 20 * 1000 + 190 + (299 * 300) / 2));
});

test('10,000 classes', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const area = abstractMethod(shape, 'area');
  const base = classes.class('Base', { abstract: true, interfaces: [shape] });
  const m = constantMethod(base, 'area', 3);
  const all = Array.from({ length: 10_000 }, (_, i) => classes.class(`C${i}`, { super: base }));
  for (const cls of all) cls.link();
  for (const i of [0, 1, 5000, 9999]) {
    t.is(answer(w, all[i] as ClassType, area), 3n);
    t.is(answer(w, all[i] as ClassType, m), 3n);
  }
});

test('a method that is retargeted or replaced answers anew, in tables and sites', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const area = abstractMethod(shape, 'area');
  const a = classes.class('A', { interfaces: [shape] });
  const own = constantMethod(a, 'area', 1);
  const b2 = classes.class('B', { super: a });
  const call = (name: string, method: Method) => {
    w.module.function(name, [['o', method.owner.ref]], i64, (b) =>
      b.return(b.callVirtual(method, b.param('o').get(), [])),
    );
    return w.engine.function(name);
  };
  const [virtual, dispatched] = [call('virtual', own), call('dispatched', area)];
  const object = w.run(b2.ref, (b) => b.return(b.new(b2))) as GuestRef;
  const results = () => [virtual(object), dispatched(object)];
  t.deepEqual(results(), [1n, 1n]);
  w.module.function('other', [['o', a.ref]], i64, (b) => b.return(b.const(i64, 2)));
  w.engine.symbols.retarget('A.area()', 'other');
  t.deepEqual(results(), [2n, 2n]);
  w.engine.symbols.retarget('A.area()', 0n);
  t.deepEqual(results(), [1n, 1n]);
  w.module.function('A.area()', [['o', a.ref]], i64, (b) => b.return(b.const(i64, 3)));
  t.deepEqual(results(), [3n, 3n]);
  w.engine.compile('A.area()', { level: 0 });
  t.deepEqual(results(), [3n, 3n]);
});

test("wrong calls are found at the builder's call", (t) => {
  using w = world();
  using foreign = world();
  const { classes } = w.module;
  const base = classes.class('Base', { abstract: true });
  const abstract = abstractMethod(base, 'm');
  const a = classes.class('A', { super: base });
  constantMethod(a, 'm', 1);
  const fixed = a.method('fixed', { ...nothing, static: true }, (b) => b.return());
  const other = classes.class('Other');
  const alien = constantMethod(foreign.module.classes.class('Alien'), 'm', 1);
  const wrongly = (body: Parameters<typeof w.run>[1], message: RegExp) => {
    const error = t.throws(() => w.run(voidType, body), { message });
    const { code } = (error?.cause ?? error) as VmkitError;
    t.true(code === 'ERR_ARGUMENT' || error instanceof LanguageError, code);
  };
  wrongly((b) => void b.callDirect(abstract, b.new(a), []), /Base\.m\(\) is abstract/);
  wrongly((b) => void b.callVirtual(abstract, b.new(other), []), /Base is needed, not Other/);
  wrongly((b) => void b.callVirtual(fixed, b.new(a), []), /A\.fixed\(\) is static/);
  wrongly((b) => void b.callDirect(fixed, b.new(a), []), /A\.fixed\(\) is static/);
  wrongly((b) => void b.callInterface(fixed, b.new(a), []), /A\.fixed\(\) is static or private/);
  wrongly((b) => void b.callStatic(abstract, []), /Base\.m\(\) is not static/);
  wrongly((b) => void b.callVirtual(alien, b.new(a), []), /belongs to another engine/);
  wrongly((b) => void b.callStatic(fixed, [b.const(i64, 1)]), /takes 0 arguments, and 1 is given/);
  wrongly(
    (b) => void b.callVirtual(abstract, b.new(a), [b.const(i64, 1)]),
    /Base\.m\(\) takes 0 arguments, and 1 is given/,
  );
});

test('a likely class is only a guess', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const corners = abstractMethod(shape, 'corners');
  const named = shape.method('name', { params: [], result: i64 }, (b) => b.return(b.const(i64, 7)));
  const square = classes.class('Square', { interfaces: [shape] });
  constantMethod(square, 'corners', 4);
  const count = (of: ClassType, method: Method) =>
    w.run(i64, (b) => {
      const object = b.temporary(shape.ref, b.new(of));
      b.return(b.callLikely(method, [square], object.get(), []));
    });
  t.is(count(square, corners), 4n);
  t.is(count(square, named), 7n);
  const triangle = classes.class('Triangle', { interfaces: [shape] });
  constantMethod(triangle, 'corners', 3);
  constantMethod(triangle, 'name', 8);
  t.is(count(triangle, corners), 3n);
  t.is(count(triangle, named), 8n);
  const tilted = classes.class('Tilted', { super: square });
  constantMethod(tilted, 'corners', 5);
  t.is(count(tilted, corners), 5n, 'a class below the likely one has its own method');
  const other = classes.class('Other');
  t.is(
    w.run(i64, (b) => b.return(b.callLikely(corners, [other], b.new(triangle), []))),
    3n,
    'a class that has nothing to do with it',
  );
  t.throws(
    () => w.run(i64, (b) => b.return(b.callLikely(corners, [square], b.null(shape.ref), []))),
    { instanceOf: GuestError },
  );
});

test('a loop that guessed goes on with objects of a class that is declared while it runs', (t) => {
  using w = world();
  const { classes } = w.module;
  const base = classes.class('Base');
  const value = constantMethod(base, 'value', 1);
  const make = w.module.function('make', [['n', i64]], base.ref, (b) => {
    const result = b.temporary(base.ref, b.null(base.ref));
    b.if(
      b.binary('<', b.param('n').get(), b.const(i64, 5000)),
      () => result.set(b.new(base)),
      () => result.set(b.call('late', [])),
    );
    b.return(result.get());
  });
  w.module.function('late', [], base.ref, (b) => {
    const cls = classes.class('Late', { super: base });
    constantMethod(cls, 'value', 1000);
    b.return(b.new(cls));
  });
  const sum = w.run(i64, (b) => {
    const [n, total] = [b.declare('n', i64), b.declare('total', i64)];
    b.while(
      () => b.binary('<', n.get(), b.const(i64, 5003)),
      () => {
        const object = b.call(make, [n.get()]);
        total.set(b.binary('+', total.get(), b.callLikely(value, [base], object, [])));
        n.set(b.binary('+', n.get(), b.const(i64, 1)));
      },
    );
    b.return(total.get());
  });
  t.is(sum, 5000n + 3000n);
});
