/**
 * Calls of methods in a loop of nothing but calls, against virtual calls in C++ by clang -O2 and the same in Java.
 *
 * The receivers are a ring of 24 objects, of one class (a monomorphic site), of three (polymorphic) or of eight
 * (megamorphic). Each call needs the result of the one before it. C++ and the guest inline no callee; OpenJDK may, and is
 * measured after it has warmed up, in a process for each kind of call, since it remembers what it saw.
 *
 * The callee's six cycles are what a processor needs for the calls, too. `monomorphic/short` has one that does next to
 * nothing: the loop is bound by how many branches can be fetched then, and shows all that a site's comparison and the
 * check for null cost. C++ has no such check.
 */
import koffi from 'koffi';
import { createEngine } from '../../src/engine.js';
import type { ClassType } from '../../vm/class_type.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import type { Method } from '../../vm/members.js';
import { GuestModule } from '../../vm/module.js';
import { i64, type ValueType } from '../../vm/types.js';
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
import { javaProgram } from './java.js';
import { sharedLibrary, source } from './toolchain.js';

const factor = 6364136223846793005n;
const ringSize = 24;

/** How the method is called, and on how many classes. */
interface Kind {
  name: string;
  how: 'static' | 'virtual' | 'interface';
  classes: number;
  /** The callee is one addition. */
  short?: boolean;
  /** Against the same in C++, where a virtual call stands for an interface's. */
  target?: number;
}

const kinds: readonly Kind[] = [
  { name: 'static', how: 'static', classes: 1 },
  { name: 'virtual', how: 'virtual', classes: 1 },
  { name: 'monomorphic', how: 'interface', classes: 1, target: 1.2 },
  { name: 'monomorphic/short', how: 'interface', classes: 1, target: 1.2, short: true },
  { name: 'polymorphic', how: 'interface', classes: 3 },
  { name: 'megamorphic', how: 'interface', classes: 8 },
];

/** Calls a method n times over. */
type Run = (n: number) => bigint;

// ── The guest ────────────────────────────────────────────────────────────────────────────────────────────────────

const stepParams: [string, ValueType][] = [
  ['index', i64],
  ['value', i64],
];

/** (value ^ value >>> 32) * factor + index + increment: a step of a generator of random numbers; or value + index. */
function step(b: FunctionBuilder, increment: number, short: boolean): void {
  b.fn.addFnAttr('noinline');
  const value = b.param('value').get();
  if (short) {
    b.return(b.binary('+', value, b.param('index').get()));
    return;
  }
  const mixed = b.binary('^', value, b.binary('>>>', value, b.const(i64, 32)));
  const product = b.binary('*', mixed, b.const(i64, factor));
  const sum = b.binary('+', product, b.param('index').get());
  b.return(b.binary('+', sum, b.const(i64, increment)));
}

interface Classes {
  node: ClassType;
  all: ClassType[];
  methods: Record<Kind['how'], Method>;
}

function declareClasses({ classes }: GuestModule, short: boolean): Classes {
  const type = { params: stepParams, result: i64 };
  const interfaceOfAll = classes.interface('Step');
  const ofInterface = interfaceOfAll.method('step', type);
  const node = classes.class('Node', { abstract: true, interfaces: [interfaceOfAll] });
  node.field('next', node.ref);
  const virtual = node.method('step', { ...type, abstract: true });
  const all = Array.from({ length: 8 }, (_, increment) => {
    const cls = classes.class(`Generator${increment}`, { super: node });
    cls.method('step', type, (b) => step(b, increment, short));
    return cls;
  });
  const params: [string, ValueType][] = [['node', node.ref], ...stepParams];
  const fixed = node.method('fixed', { params, result: i64, static: true }, (b) =>
    step(b, 0, short),
  );
  return { node, all, methods: { static: fixed, virtual, interface: ofInterface } };
}

/** The ring's first object. */
function buildRing(b: FunctionBuilder, { node, all }: Classes, classes: number): void {
  const first = b.temporary(node.ref);
  const last = b.temporary(node.ref);
  for (let i = 0; i < ringSize; i++) {
    const fresh = b.temporary(node.ref, b.new(all[i % classes] as ClassType));
    if (i === 0) first.set(fresh.get());
    else b.field(last.get(), 'next').set(fresh.get());
    last.set(fresh.get());
  }
  b.field(last.get(), 'next').set(first.get());
  b.return(first.get());
}

function buildLoop(b: FunctionBuilder, { node, methods }: Classes, how: Kind['how']): void {
  const object = b.declare('object', node.ref, b.param('ring').get());
  const value = b.declare('value', i64, b.param('first').get());
  const index = b.declare('index', i64);
  const call = (): Value => {
    const args = [index.get(), value.get()];
    if (how === 'static') return b.callStatic(methods.static, [object.get(), ...args]);
    return b.callVirtual(methods[how], object.get(), args);
  };
  b.while(
    () => b.binary('<', index.get(), b.param('n').get()),
    () => {
      value.set(call());
      object.set(b.field(object.get(), 'next').get());
      index.set(b.binary('+', index.get(), b.const(i64, 1)));
    },
  );
  b.return(value.get());
}

function guest({ how, classes, name, short = false }: Kind): Run {
  const engine = createEngine();
  const module = new GuestModule(engine);
  const declared = declareClasses(module, short);
  const { node } = declared;
  module.function('ring', [], node.ref, (b) => buildRing(b, declared, classes));
  module.function(
    'run',
    [
      ['ring', node.ref],
      ['n', i64],
      ['first', i64],
    ],
    i64,
    (b) => buildLoop(b, declared, how),
  );
  const ring = engine.function('ring', 'ref(ctx)')();
  const run = engine.function('run', 'i64(ctx,ref,i64,i64)');
  const checked = (n: number) => run(ring, BigInt(n), 1n);
  check(name, checked(1000), expected(1000, classes, short));
  if (how === 'interface')
    check('state', engine.symbols.get('run')?.sites[0]?.state, name.split('/')[0]);
  return checked;
}

// ── The others ───────────────────────────────────────────────────────────────────────────────────────────────────

function expected(n: number, classes: number, short = false): bigint {
  let value = 1n;
  if (short) return value + BigInt((n * (n - 1)) / 2);
  for (let i = 0; i < n; i++) {
    const increment = (i % ringSize) % classes;
    const mixed = value ^ (BigInt.asUintN(64, value) >> 32n);
    value = BigInt.asIntN(64, mixed * factor + BigInt(i + increment));
  }
  return value;
}

function clang({ how, classes, name, short = false }: Kind): Run {
  const flags = ['-std=c++20', '-fno-exceptions', '-fno-rtti'];
  const library = koffi.load(sharedLibrary('calls.cpp', source('calls.cpp'), flags));
  const ring = library.func('uintptr_t makeRing(int64_t)')(classes) as number | bigint;
  const symbol = how === 'static' ? 'callStatic' : short ? 'callShort' : 'callVirtual';
  const call = library.func(`int64_t ${symbol}(uintptr_t, int64_t, int64_t)`);
  const run = (n: number) => BigInt(call(ring, n, 1) as number | bigint);
  check(`clang ${name}`, run(1000), expected(1000, classes, short));
  return run;
}

/** Nanoseconds for each call, round by round; undefined without a JDK. */
function java(kind: Kind, iterations: number, rounds: number): number[] | undefined {
  const program = javaProgram('Calls');
  if (!program) return undefined;
  const { how, classes } = kind;
  const output = program([how, `${classes}`, `${iterations}`, `${rounds}`]);
  const [result = '', ...times] = output.trim().split('\n');
  check(`java ${kind.name}`, BigInt(result), expected(1000, classes));
  return times.map(Number);
}

// ── Results ──────────────────────────────────────────────────────────────────────────────────────────────────────

async function measure(kind: Kind, settings: Settings): Promise<Figure[]> {
  const iterations = settings.quick ? 1_000_000 : 20_000_000;
  const sample = (run: Run) => () => nanoseconds(iterations, () => run(iterations));
  const { ours, theirs } = await interleave(
    { ours: sample(guest(kind)), theirs: sample(clang(kind)) },
    settings.rounds,
  );
  const name = `calls/${kind.name}`;
  const against = kind.how === 'static' ? 'clang -O2' : 'clang -O2, virtual';
  const { target } = kind;
  const compared = { against, samples: theirs, ...(target === undefined ? {} : { target }) };
  const figures = [figure(`${name}/clang`, 'ns', theirs), figure(name, 'ns', ours, compared)];
  if (kind.short) return figures;
  const times = java(kind, iterations, settings.rounds);
  if (times) figures.push(figure(name, 'ns', ours, { against: 'OpenJDK', samples: times }));
  else settings.log(`${name}: no JDK is installed, so it is not compared with Java`);
  return figures;
}

export const calls: Benchmark = {
  name: 'calls',
  about: 'static, virtual and interface calls against clang -O2 and OpenJDK, in call-bound loops',

  async run(settings) {
    const figures: Figure[] = [];
    for (const kind of kinds) figures.push(...(await measure(kind, settings)));
    return figures;
  },
};
