/** Call sites: what they remember, resolvers of a language's own, and what people see of them. */
import test from 'ava';
import { VmkitError } from '../../src/errors.js';
import type { GuestRef } from '../../src/host/handles.js';
import type { NativeSite } from '../../src/native.js';
import type { ClassType } from '../../vm/class_type.js';
import type { Method } from '../../vm/members.js';
import { arrayOf } from '../../vm/references.js';
import type { Site } from '../../vm/sites.js';
import { f64, i32, i64, voidType } from '../../vm/types.js';
import { abstractMethod, constantMethod, type World, world } from './worlds.js';

/** Classes C0, C1 … below an interface; `value()` of each gives its number. */
function shapes(w: World, count: number): { value: Method; all: ClassType[]; objects: GuestRef[] } {
  const { classes } = w.module;
  const shape = classes.interface('Shape');
  const value = abstractMethod(shape, 'value');
  const all = Array.from({ length: count }, (_, index) => {
    const cls = classes.class(`C${index}`, { interfaces: [shape] });
    constantMethod(cls, 'value', index);
    return cls;
  });
  const objects = all.map((cls) => w.run(cls.ref, (b) => b.return(b.new(cls))) as GuestRef);
  return { value, all, objects };
}

/** A function that sends to its parameter. */
function sender(w: World, name: string, value: Method): (object: GuestRef) => unknown {
  w.module.function(name, [['o', value.owner.ref]], i64, (b) =>
    b.return(b.callInterface(value, b.param('o').get(), [])),
  );
  return w.engine.function(name);
}

const states: NativeSite['state'][] = [
  'empty',
  'monomorphic',
  'polymorphic',
  'polymorphic',
  'polymorphic',
  'megamorphic',
];

test('a site goes from empty to megamorphic, with the right answers throughout', (t) => {
  using w = world();
  const { value, objects } = shapes(w, 40);
  const send = sender(w, 'send', value);
  const state = () => w.engine.symbols.get('send')?.sites[0];
  t.is(state(), undefined, 'nothing is built yet');
  w.engine.compile('send');
  for (let met = 0; met <= 40; met++) {
    const expected = states[Math.min(met, 5)];
    t.is(state()?.state, expected, `after ${met} classes`);
    for (let i = 0; i < met; i++) t.is(send(objects[i] as GuestRef), BigInt(i));
    if (met < 40) t.is(send(objects[met] as GuestRef), BigInt(met));
  }
  for (let round = 0; round < 3; round++) {
    for (const [index, object] of objects.entries()) t.is(send(object), BigInt(index));
  }
});

test('what a site has met can be seen', (t) => {
  using w = world();
  const { value, objects } = shapes(w, 2);
  const send = sender(w, 'send', value);
  send(objects[0] as GuestRef);
  send(objects[1] as GuestRef);
  send(objects[1] as GuestRef);
  const [site, ...others] = w.engine.symbols.get('send')?.sites ?? [];
  t.deepEqual(others, []);
  t.like(site, { owner: 'send', label: 'Shape.value()', state: 'polymorphic', misses: 2 });
  t.deepEqual(
    site?.targets.map(({ class: cls }) => cls),
    ['C1', 'C0'],
  );
  t.deepEqual(
    site?.targets.map(({ target }) => target),
    ['C1.value()', 'C0.value()'],
  );
});

test('each call has a site of its own, with its line', (t) => {
  using w = world();
  const { value, objects } = shapes(w, 2);
  w.module.function(
    'both',
    [
      ['o', value.owner.ref],
      ['p', value.owner.ref],
    ],
    i64,
    (b) => {
      const first = b.temporary(i64, b.callInterface(value, b.param('o').get(), []));
      b.return(b.binary('+', first.get(), b.callInterface(value, b.param('p').get(), [])));
    },
  );
  t.is(w.engine.function('both')(objects[0] as GuestRef, objects[1] as GuestRef), 1n);
  const sites = w.engine.symbols.get('both')?.sites ?? [];
  t.deepEqual(
    sites.map(({ state, targets }) => [state, targets[0]?.class]),
    [
      ['monomorphic', 'C0'],
      ['monomorphic', 'C1'],
    ],
  );
});

/** Sends from a function to its parameter, through a given site. */
function sending(
  w: World,
  name: string,
  cls: ClassType,
  site: Site,
): (object: GuestRef) => unknown {
  w.module.function(name, [['o', cls.ref]], site.type.result, (b) =>
    b.return(b.send(site, b.param('o').get(), [])),
  );
  return w.engine.function(name);
}

test("a resolver of the language's own is asked once for each class", (t) => {
  using w = world();
  const { classes } = w.module;
  const root = classes.class('Root');
  const a = classes.class('A', { super: root });
  const method = constantMethod(a, 'anything', 10);
  const b2 = classes.class('B', { super: root });
  const asked: string[] = [];
  const plain = w.module.function('plain', [['self', root.ref]], i64, (b) =>
    b.return(b.const(i64, 20)),
  );
  w.engine.host('hosted', 'i64(ctx,ref)', () => 30n);
  const site = w.module.site({
    selector: 'x',
    result: i64,
    resolve: (cls) => {
      asked.push(cls.name);
      return cls === a ? method : cls === b2 ? plain : 'hosted';
    },
  });
  t.is(site.state, undefined);
  const send = sending(w, 'send', root, site);
  const make = (cls: ClassType) => w.run(cls.ref, (b) => b.return(b.new(cls))) as GuestRef;
  const objects = [make(a), make(b2), make(root)];
  for (let round = 0; round < 3; round++) {
    t.deepEqual(
      objects.map((object) => send(object)),
      [10n, 20n, 30n],
    );
  }
  t.deepEqual(asked, ['A', 'B', 'Root']);
  t.is(site.state?.state, 'polymorphic');
  site.clear();
  t.is(site.state?.state, 'empty');
  site.retarget(a, plain);
  t.like(site.state, { state: 'monomorphic', targets: [{ class: 'A', target: 'plain' }] });
  t.is(send(objects[0] as GuestRef), 20n);
});

test('what a resolver throws goes to the caller, and the site can be used again', (t) => {
  using w = world();
  const cls = w.module.classes.class('A');
  const method = constantMethod(cls, 'm', 1);
  const failure = new RangeError('not understood');
  let fails = true;
  const site = w.module.site({
    selector: 'm',
    result: i64,
    resolve: () => {
      if (fails) throw failure;
      return method;
    },
  });
  const send = sending(w, 'send', cls, site);
  const object = w.run(cls.ref, (b) => b.return(b.new(cls))) as GuestRef;
  t.is(
    t.throws(() => send(object), { instanceOf: RangeError }),
    failure,
  );
  t.is(site.state?.state, 'empty');
  fails = false;
  t.is(send(object), 1n);
});

test('a resolver whose answer does not fit', (t) => {
  using w = world();
  const { classes } = w.module;
  const cls = classes.class('A', { abstract: true });
  const below = classes.class('B', { super: cls });
  const abstract = abstractMethod(cls, 'm');
  constantMethod(below, 'm', 1);
  w.module.function('double', [['self', cls.ref]], f64, (b) => b.return(b.const(f64, 1)));
  const answers: unknown[] = ['nowhere', 'double', abstract, undefined, 5];
  const codes: string[] = [];
  const site = w.module.site({
    selector: 'm',
    result: i64,
    resolve: () => answers.shift() as string,
  });
  const send = sending(w, 'send', cls, site);
  const object = w.run(below.ref, (b) => b.return(b.new(below))) as GuestRef;
  while (answers.length > 0) {
    const error = t.throws(() => send(object), { instanceOf: VmkitError });
    codes.push((error as VmkitError).code);
  }
  t.deepEqual(codes, [
    'ERR_UNKNOWN_SYMBOL',
    'ERR_SIGNATURE',
    'ERR_CLASS',
    'ERR_ARGUMENT',
    'ERR_ARGUMENT',
  ]);
  t.is(site.state?.state, 'empty');
});

test('a receiver without the method', (t) => {
  using w = world();
  const { classes } = w.module;
  const cls = classes.class('Plain');
  const site = w.module.site({ selector: 'fly()', result: i64 });
  const send = sending(w, 'send', cls, site);
  const object = w.run(cls.ref, (b) => b.return(b.new(cls))) as GuestRef;
  t.throws(() => send(object), {
    instanceOf: VmkitError,
    message: /Plain.*fly\(\)|fly\(\).*Plain/,
  });
});

test('arrays are receivers as well', (t) => {
  using w = world();
  const { classes } = w.module;
  const root = classes.class('Root');
  const m = constantMethod(root, 'm', 6);
  const sized = classes.interface('Sized');
  const size = sized.method('size', { params: [], result: i64 }, (b) => b.return(b.const(i64, 9)));
  classes.setArrayParents({ super: root, interfaces: [sized] });
  const call = (method: Method) =>
    w.run(i64, (b) =>
      b.return(b.callVirtual(method, b.newArray(arrayOf(i32), b.const(i32, 1)), [])),
    );
  t.is(call(m), 6n);
  t.is(call(size), 9n);
});

test('a site belongs to its engine', (t) => {
  using one = world();
  using two = world();
  const site = one.module.site({ selector: 'm()', result: i64 });
  const cls = two.module.classes.class('A');
  const error = t.throws(() => two.run(voidType, (b) => void b.send(site, b.new(cls), [])), {
    message: /the site m\(\) belongs to another engine/,
  });
  t.is((error?.cause as VmkitError | undefined)?.code, 'ERR_ARGUMENT');
  t.throws(() => site.clear(), { code: 'ERR_ARGUMENT', message: /no code that sends from here/ });
});

test('one site may be sent from several functions, and outlives the first', (t) => {
  using w = world();
  const cls = w.module.classes.class('A');
  const m = constantMethod(cls, 'm', 4);
  const site = w.module.site({ selector: 'm()', result: i64, resolve: () => m });
  const object = w.run(cls.ref, (b) => b.return(b.new(cls))) as GuestRef;
  const [one, two] = [sending(w, 'one', cls, site), sending(w, 'two', cls, site)];
  t.is(one(object), 4n);
  t.is(two(object), 4n);
  t.is(site.state?.misses, 1);
  w.engine.disposeFunction('one');
  t.is(two(object), 4n);
  const three = sending(w, 'three', cls, site);
  t.is(three(object), 4n);
  w.engine.disposeFunction('two');
  w.engine.disposeFunction('three');
  w.engine.reclaim();
  t.is(sending(w, 'four', cls, site)(object), 4n);
});
