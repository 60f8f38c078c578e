/** Objects that JavaScript gives to guest code are of the classes that the code was built for. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import { GuestException } from '../../src/guest_error.js';
import type { GuestRef } from '../../src/host/handles.js';
import { defaultExceptions } from '../../vm/default_exceptions.js';
import type { ExceptionPolicy } from '../../vm/exceptions.js';
import { GuestModule } from '../../vm/module.js';
import { native } from '../../vm/natives.js';
import { arrayOf } from '../../vm/references.js';
import { anyRef, i32, i64, type ValueType, voidType } from '../../vm/types.js';

/** Small is too small to be a Large; Larger is below Large. */
function world(module: GuestModule) {
  const { classes, engine } = module;
  const small = classes.class('Small');
  small.field('x', i64);
  const named = classes.interface('Named');
  const large = classes.class('Large', { interfaces: [named] });
  for (const name of ['a', 'b', 'c']) large.field(name, i64);
  const larger = classes.class('Larger', { super: large });
  const made = (name: string, type: ValueType, length?: number) => {
    const cls = classes.classOf(type);
    const make = `make ${name}`;
    module.function(make, [], type, (b) => {
      if (length === undefined && cls) return b.new(cls);
      return b.newArray((cls as NonNullable<typeof cls>).element as ValueType, b.const(i32, 3));
    });
    return engine.function(make)() as GuestRef;
  };
  const taking = (type: ValueType) => {
    const name = `take ${type}`;
    module.function(name, [['it', type]], i64, (b) => {
      b.if(b.isNull(b.param('it').get()), () => b.return(b.const(i64, 0)));
      b.return(b.const(i64, 1));
    });
    return engine.function(name);
  };
  return { small, named, large, larger, made, taking };
}

test('an object of another class is refused', (t) => {
  using engine = createEngine();
  const module = new GuestModule(engine, { exceptions: defaultExceptions });
  const { small, named, large, larger, made, taking } = world(module);
  const objects = {
    small: made('small', small.ref),
    large: made('large', large.ref),
    larger: made('larger', larger.ref),
    numbers: made('numbers', arrayOf(i64), 3),
    words: made('words', arrayOf(i32), 3),
    larges: made('larges', arrayOf(large.ref), 3),
    largers: made('largers', arrayOf(larger.ref), 3),
    text: module.strings.fromHost('text'),
  };
  const fitting: readonly (readonly [ValueType, readonly (keyof typeof objects)[]])[] = [
    [small.ref, ['small']],
    [large.ref, ['large', 'larger']],
    [larger.ref, ['larger']],
    [named.ref, ['large', 'larger']],
    [arrayOf(i64), ['numbers']],
    [arrayOf(large.ref), ['larges', 'largers']],
    [arrayOf(larger.ref), ['largers']],
    [module.strings.ref, ['text']],
    [anyRef, Object.keys(objects) as (keyof typeof objects)[]],
  ];
  for (const [type, names] of fitting) {
    const take = taking(type);
    t.is(take(null), 0n);
    // Twice, since what fitted is remembered.
    for (const [name, object] of [...Object.entries(objects), ...Object.entries(objects)]) {
      if ((names as readonly string[]).includes(name)) {
        t.is(take(object), 1n, `${name} is a ${type}`);
        continue;
      }
      const message = `take ${type}: argument 1 must be of the class ${type}, or null, not of `;
      const error = t.throws(() => take(object), { code: 'ERR_ARGUMENT' }, `${name}, ${type}`);
      t.true(error.message.startsWith(message), error.message);
    }
  }
});

test('a function that is defined anew takes what it is declared for now', (t) => {
  using engine = createEngine();
  const module = new GuestModule(engine, { exceptions: defaultExceptions });
  const { small, large, made } = world(module);
  const [little, big] = [made('small', small.ref), made('large', large.ref)];
  const declare = (type: ValueType) =>
    module.function('f', [['it', type]], i64, (b) => b.const(i64, 1));
  declare(small.ref);
  const f = engine.function('f');
  t.is(f(little), 1n);
  t.throws(() => f(big), { code: 'ERR_ARGUMENT' });
  declare(large.ref);
  t.is(f(big), 1n);
  t.throws(() => f(little), {
    code: 'ERR_ARGUMENT',
    message: 'f: argument 1 must be of the class Large, or null, not of Small',
  });
});

test("another language's strings and arrays of numbers will do, its classes will not", (t) => {
  using engine = createEngine();
  const [one, two] = [1, 2].map(
    () => new GuestModule(engine, { exceptions: defaultExceptions }),
  ) as [GuestModule, GuestModule];
  const { strings } = one;
  one.function('length', [['s', strings.ref]], i32, (b) => strings.length(b, b.param(0).get()));
  one.function('count', [['a', arrayOf(i64)]], i32, (b) => b.length(b.param(0).get()));
  t.is(engine.function('length')(two.strings.fromHost('four')), 4);
  const other = world(two);
  t.is(engine.function('count')(other.made('numbers', arrayOf(i64), 3)), 3);
  const own = one.classes.class('Large');
  one.function('take', [['it', own.ref]], voidType, () => {});
  t.throws(() => engine.function('take')(other.made('large', other.large.ref)), {
    code: 'ERR_ARGUMENT',
  });
});

test('a native that gives an object of another class is wrong', (t) => {
  using engine = createEngine();
  const module = new GuestModule(engine, { exceptions: defaultExceptions });
  const { small, large, made } = world(module);
  const objects = [made('large', large.ref), made('small', small.ref), null, 5];
  const give = native({
    name: 'give',
    signature: 'Large!(ctx,i32)',
    implementation: () => (index: number) => objects[index],
  });
  module.function('test', [['index', i32]], large.ref, (b) =>
    b.call(module.native(give), [b.param(0).get()]),
  );
  const f = engine.function('test');
  t.is(f(0), objects[0]);
  t.is(f(2), null);
  t.throws(() => f(1), {
    code: 'ERR_SIGNATURE',
    message: 'the result of the native give must be of the class Large, or null, not of Small',
  });
  t.throws(() => f(3), { code: 'ERR_SIGNATURE' });
});

test('what is no exception cannot be thrown into a guest', (t) => {
  using engine = createEngine();
  const module = new GuestModule(engine, { exceptions: defaultExceptions });
  const { small, made } = world(module);
  const { root } = module.exceptions as NonNullable<typeof module.exceptions>;
  const forged = new GuestException('forged', made('small', small.ref));
  module.host('forge', 'void()', () => {
    throw forged;
  });
  module.function('test', [], module.strings.ref, (b) => {
    b.try(() => b.call('forge', []), {
      catches: [
        {
          type: root,
          body: (e) => b.return(b.convert(b.field(e, 'message').get(), module.strings.ref)),
        },
      ],
    });
    b.return(b.null());
  });
  const message = engine.function('test')() as GuestRef;
  t.is(module.strings.toHost(message), 'forged', 'it is an error like any other');
});

test('a policy that makes no exception of an error is told so', (t) => {
  using engine = createEngine();
  let small: GuestRef | undefined;
  const module = new GuestModule(engine, {
    exceptions: (its) => {
      const policy: ExceptionPolicy = defaultExceptions(its);
      return new Proxy(policy, {
        get: (target, name) => {
          const own: unknown = Reflect.get(target, name, target);
          if (name === 'fromHost') return () => small;
          return typeof own === 'function' ? own.bind(target) : own;
        },
      });
    },
  });
  const { small: cls, made } = world(module);
  small = made('small', cls.ref);
  module.host('fails', 'void()', () => {
    throw new Error('of JavaScript');
  });
  const { root } = module.exceptions as NonNullable<typeof module.exceptions>;
  module.function('test', [], i64, (b) => {
    b.try(() => b.call('fails', []), {
      catches: [{ type: root, body: () => b.return(b.const(i64, 1)) }],
    });
    b.return(b.const(i64, 0));
  });
  t.throws(() => engine.function('test')(), {
    code: 'ERR_SIGNATURE',
    message: /policy gives must be of the class Exception, or null, not of Small/,
  });
});

test('what is no policy is refused', (t) => {
  using engine = createEngine();
  for (const exceptions of [5, {}, () => ({}), () => undefined]) {
    t.throws(() => new GuestModule(engine, { exceptions: exceptions as never }), {
      code: 'ERR_ARGUMENT',
      message: /^the module's exceptions/,
    });
  }
});
