/**
 * Properties and methods of a dynamic language, each place with one class of receivers, against the same loops in C++ by
 * clang -O2: a guarded load whose guard and offset lie in memory, as a site's do, and a direct call of the same body.
 *
 * `chain` walks a ring of objects by one property: its time is that of loads that wait for each other. `fields` reads four
 * properties of each, and has the processor's width busy. In `known` it is known that there is an object, as of `this`;
 * in `any` the word is tested, in C++ too. Each call of `method/chained` needs the result of the one before it; those of
 * `method/apart` don't.
 */
import koffi from 'koffi';
import { createEngine } from '../../src/engine.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { type FunctionRef, GuestModule } from '../../vm/module.js';
import { anyRef, dynamic, f64, i64 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import {
  type Benchmark,
  check,
  type Figure,
  figure,
  interleave,
  nanoseconds,
  type Settings,
} from './harness.js';
import { sharedLibrary, source } from './toolchain.js';

const ringSize = 24;

interface Kind {
  name: string;
  /** The function of properties.cpp. */
  symbol: string;
  /** Our time over that of C++. */
  target?: number;
  build(b: FunctionBuilder, world: World): void;
}

interface World {
  module: GuestModule;
  /** Calls `add` of an object with a value. */
  invoke(b: FunctionBuilder, object: Value, value: Value): Value;
  /** The same, where the function is known. */
  direct(b: FunctionBuilder, object: Value, value: Value): Value;
}

type Run = (n: number) => bigint;

// ── The guest ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Nothing is ever missing. */
const absent = (b: FunctionBuilder) => b.trap(() => 'There is no such property or method.');

const property = (b: FunctionBuilder, { module }: World, object: Value, name: string) =>
  module.dynamic.get(b, object, name, absent);

/** A value of which it is known that it is an object. */
const asObject = (b: FunctionBuilder, value: Value) =>
  b.nonNull(b.value(b.ir.CreateIntToPtr(b.irOf(value), b.ir.getPtrTy()), anyRef));

const asWord = (b: FunctionBuilder, value: Value) => b.value(b.irOf(value), i64);

/** Calls `turn` n times. */
function loop(b: FunctionBuilder, turn: (index: Value) => void): void {
  const index = b.declare('index', i64);
  b.while(
    () => b.binary('<', index.get(), b.param('n').get()),
    () => {
      turn(index.get());
      index.set(b.binary('+', index.get(), b.const(i64, 1)));
    },
  );
}

function first(b: FunctionBuilder, { module }: World) {
  const ring = module.dynamic.global('ring').get(b, absent);
  return b.declare('object', dynamic, ring);
}

function chain(known: boolean) {
  return (b: FunctionBuilder, world: World) => {
    const object = first(b, world);
    loop(b, () => {
      const at = object.get();
      object.set(property(b, world, known ? asObject(b, at) : at, 'next'));
    });
    b.return(asWord(b, property(b, world, object.get(), 'x')));
  };
}

function fields(known: boolean) {
  return (b: FunctionBuilder, world: World) => {
    const object = first(b, world);
    const sum = b.declare('sum', i64);
    loop(b, () => {
      const at = known ? asObject(b, object.get()) : object.get();
      const read = (name: string) => asWord(b, property(b, world, at, name));
      sum.set(b.binary('^', sum.get(), read('x')));
      sum.set(b.binary('+', sum.get(), read('y')));
      sum.set(b.binary('^', sum.get(), read('z')));
      object.set(property(b, world, at, 'next'));
    });
    b.return(sum.get());
  };
}

function stores(b: FunctionBuilder, world: World): void {
  const { dynamic: kit } = world.module;
  const object = first(b, world);
  const sum = b.declare('sum', i64);
  loop(b, (index) => {
    const at = asObject(b, object.get());
    const value = kit.box(b, b.convert(index, f64));
    kit.set(b, at, 'x', value, absent);
    kit.set(b, at, 'y', value, absent);
    sum.set(b.binary('^', sum.get(), asWord(b, value)));
    object.set(property(b, world, at, 'next'));
  });
  b.return(sum.get());
}

type Call = 'invoke' | 'direct';

/** Two receivers in turn. */
function callsOf(how: Call, chained: boolean) {
  return (b: FunctionBuilder, world: World) => {
    const { dynamic: kit } = world.module;
    const object = first(b, world);
    const other = b.declare('other', dynamic, property(b, world, object.get(), 'next'));
    const value = b.declare('value', dynamic, kit.box(b, kit.number(b, 1)));
    const sum = b.declare('sum', i64);
    loop(b, (index) => {
      const given = chained ? value.get() : kit.box(b, b.convert(index, f64));
      const result = world[how](b, asObject(b, object.get()), given);
      if (chained) value.set(result);
      else sum.set(b.binary('^', sum.get(), asWord(b, result)));
      const swapped = object.get();
      object.set(other.get());
      other.set(swapped);
    });
    b.return(chained ? asWord(b, value.get()) : sum.get());
  };
}

/** Declares the class Point, and a function that puts a ring of its objects into the global `ring`. */
function declareWorld(module: GuestModule): { world: World; makeRing: FunctionRef } {
  const { dynamic: kit } = module;
  const add = kit.function({
    name: 'Point.add',
    params: ['value'],
    kind: 'method',
    body: (b, frame) => {
      b.fn.addFnAttr('noinline');
      const number = (value: Value) => b.value(numberOf(b, value), f64);
      const x = property(b, world, frame.receiver, 'x');
      return b.binary('+', number(frame.param(0).get()), number(x));
    },
  });
  const point = kit.class({ name: 'Point', fields: 4 });
  const world: World = {
    module,
    invoke: (b, object, value) => kit.invoke(b, object, 'add', [value], absent, absent),
    direct: (b, object, value) => {
      const closure = asObject(b, kit.global('add').get(b, absent));
      return kit.callDirect(b, add, closure, object, [value]);
    },
  };
  const makeRing = module.function('makeRing', [], i64, (b) => {
    const closure = b.temporary(add.cls.ref, kit.closure(b, add, []));
    const cls = b.declare('class', dynamic, kit.box(b, kit.makeClass(b, point, {})));
    kit.addMethod(b, cls.get(), 'add', b.nonNull(closure.get()));
    kit.global('add').define(b, b.nonNull(closure.get()));
    const last = b.declare('last', dynamic, kit.nil(b));
    for (let i = 0; i < ringSize; i++) {
      const fresh = b.declare(`object${i}`, dynamic, kit.call(b, cls.get(), [], absent));
      const numbers = { x: i, y: i + 100, z: i * 0.5 };
      for (const [name, value] of Object.entries(numbers)) {
        kit.set(b, fresh.get(), name, kit.number(b, value), absent);
      }
      if (i === 0) kit.global('ring').define(b, fresh.get());
      else kit.set(b, last.get(), 'next', fresh.get(), absent);
      last.set(fresh.get());
    }
    kit.set(b, last.get(), 'next', kit.global('ring').get(b, absent), absent);
    b.return(b.const(i64, 0));
  });
  return { world, makeRing };
}

/** The double of a word that is known to be a number; runtime-cpp/value.h. */
function numberOf(b: FunctionBuilder, value: Value) {
  const bits = b.ir.CreateSub(b.irOf(value), b.ir.getInt64(1n << 49n));
  return b.ir.CreateBitCast(bits, b.ir.getDoubleTy());
}

function guest(kind: Kind): Run {
  const engine = createEngine();
  const module = new GuestModule(engine);
  const { world, makeRing } = declareWorld(module);
  module.function('run', [['n', i64]], i64, (b) => kind.build(b, world));
  engine.function(makeRing.name)();
  const run = engine.function('run') as (n: bigint) => bigint;
  return (n) => run(BigInt(n));
}

// ── Results ──────────────────────────────────────────────────────────────────────────────────────────────────────

const hit = 1.3;
const call = 1.5;

const kinds: readonly Kind[] = [
  { name: 'chain/known', symbol: 'chainKnown', target: hit, build: chain(true) },
  { name: 'chain/any', symbol: 'chainAny', target: hit, build: chain(false) },
  { name: 'fields/known', symbol: 'fieldsKnown', target: hit, build: fields(true) },
  { name: 'fields/any', symbol: 'fieldsAny', target: hit, build: fields(false) },
  { name: 'stores', symbol: 'storesKnown', build: stores },
  {
    name: 'method/chained',
    symbol: 'callsChained',
    target: call,
    build: callsOf('invoke', true),
  },
  { name: 'method/apart', symbol: 'callsApart', target: call, build: callsOf('invoke', false) },
  { name: 'function/chained', symbol: 'callsChained', build: callsOf('direct', true) },
  { name: 'function/apart', symbol: 'callsApart', build: callsOf('direct', false) },
];

function clang({ symbol }: Kind): Run {
  const flags = ['-std=c++20', '-fno-exceptions', '-fno-rtti'];
  const library = koffi.load(sharedLibrary('properties.cpp', source('properties.cpp'), flags));
  const ring = library.func('uint64_t makeRing(int64_t)')(ringSize) as number | bigint;
  const loop = library.func(`int64_t ${symbol}(uint64_t, int64_t)`);
  return (n) => BigInt(loop(ring, n) as number | bigint);
}

async function measure(kind: Kind, settings: Settings): Promise<Figure[]> {
  const iterations = settings.quick ? 1_000_000 : 20_000_000;
  const [ours, theirs] = [guest(kind), clang(kind)];
  check(kind.name, ours(1001), theirs(1001));
  const sample = (run: Run) => () => nanoseconds(iterations, () => run(iterations));
  const samples = await interleave({ ours: sample(ours), theirs: sample(theirs) }, settings.rounds);
  const name = `properties/${kind.name}`;
  const limit = kind.target === undefined ? {} : { target: kind.target };
  return [
    figure(`${name}/clang`, 'ns', samples.theirs),
    figure(name, 'ns', samples.ours, {
      against: 'clang -O2',
      samples: samples.theirs,
      ...limit,
    }),
  ];
}

export const properties: Benchmark = {
  name: 'properties',
  about: 'properties and methods of dynamic objects against guarded loads and direct calls in C++',

  async run(settings) {
    const figures: Figure[] = [];
    for (const kind of kinds) figures.push(...(await measure(kind, settings)));
    return figures;
  },
};
