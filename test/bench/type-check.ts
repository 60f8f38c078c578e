/**
 * `vmkit_instance_of` in a guest's loop over objects: with the checker inlined, as a call, and against the same C++,
 * loop and checker, compiled as a whole by clang -O2.
 *
 * The objects are of eight classes in random order; half of them are instances. The primary path answers from the
 * display. The secondary path answers from the cache for those that are, and by a search for those that are not.
 */
import koffi from 'koffi';
import { createEngine } from '../../src/engine.js';
import type * as ir from '../../src/ir/index.js';
import { builderOf, call, loop } from './guests.js';
import { type Benchmark, check, decide, figure, interleave, nanoseconds } from './harness.js';
import { include, sharedLibrary, source } from './toolchain.js';

const objects = 1000;
const signature = 'i64(ptr,i64,ptr,i64)';

type CountInstances = (objects: bigint, count: bigint, type: bigint, rounds: bigint) => bigint;

interface World {
  objects: bigint;
  primary: bigint;
  secondary: bigint;
  /** The same C++ compiled as a whole. */
  whole: CountInstances;
}

/** The library stays loaded, and its objects alive, for as long as the process. */
function makeWorld(): World {
  const flags = ['-std=c++20', '-fno-exceptions', '-fno-rtti'];
  const library = koffi.load(
    sharedLibrary('type-check.cpp', source('type-check.cpp'), [...flags, `-I${include.runtime}`]),
  );
  const world = library.func('uintptr_t makeWorld(int64_t)')(objects);
  const [at, primary, secondary] = koffi.decode(BigInt(world), 'uintptr_t', 3) as unknown[];
  const whole = library.func(
    'int64_t countInstances(uintptr_t, int64_t, uintptr_t, int64_t)',
  ) as unknown as (...values: bigint[]) => number | bigint;
  return {
    objects: BigInt(at as number),
    primary: BigInt(primary as number),
    secondary: BigInt(secondary as number),
    whole: (...values) => BigInt(whole(...values)),
  };
}

/** countInstances of type-check.cpp, as a front end would write it. */
function buildCount(module: ir.Module, fn: ir.Function): void {
  const builder = builderOf(module, fn);
  const list = fn.getArg(0);
  const count = fn.getArg(1);
  const type = fn.getArg(2);
  const rounds = fn.getArg(3);
  const found = loop(builder, fn, rounds, builder.getInt64(0), (_, sum) =>
    loop(builder, fn, count, sum, (index, inner) => {
      const place = builder.CreateInBoundsGEP(builder.getPtrTy(), list, index);
      const object = builder.CreateLoad(builder.getPtrTy(), place);
      const isInstance = call(builder, module, 'vmkit_instance_of', 'i1(ptr,ptr)', [object, type]);
      return builder.CreateAdd(inner, builder.CreateZExt(isInstance, builder.getInt64Ty()));
    }),
  );
  builder.CreateRet(found);
}

function guest(inlined: boolean): CountInstances {
  const engine = createEngine();
  // A function that was retargeted is never inlined, even if it is retargeted to itself.
  const checker = 'vmkit_instance_of';
  if (!inlined) engine.symbols.retarget(checker, engine.symbols.resolve(checker));
  engine.define({ name: 'count', signature, build: buildCount });
  const { inlined: bodies } = engine.compile('count');
  check(
    'vmkit_instance_of inlined',
    bodies.some(({ name }) => name === checker),
    inlined,
  );
  return engine.function('count', signature);
}

type Path = 'primary' | 'secondary';

/** Checks `n` objects, in rounds over all of them. */
function runner(world: World, path: Path, count: CountInstances): (n: number) => void {
  const type = world[path];
  const perRound = world.whole(world.objects, BigInt(objects), type, 1n);
  check('half of the objects are instances', perRound > 400n && perRound < 600n, true);
  return (n) => {
    const rounds = BigInt(Math.max(1, Math.round(n / objects)));
    check(path, count(world.objects, BigInt(objects), type, rounds), rounds * perRound);
  };
}

async function measure(path: Path, settings: Parameters<Benchmark['run']>[0]) {
  const world = makeWorld();
  const checks = settings.quick ? 200_000 : path === 'primary' ? 10_000_000 : 4_000_000;
  const sample = (count: CountInstances) => {
    const run = runner(world, path, count);
    return () => nanoseconds(checks, () => run(checks));
  };
  const { inlined, called, whole } = await interleave(
    { inlined: sample(guest(true)), called: sample(guest(false)), whole: sample(world.whole) },
    settings.rounds,
  );
  const name = `type-check/${path}`;
  return [
    figure(`${name}/clang`, 'ns', whole),
    figure(`${name}/called`, 'ns', called, { against: 'clang -O2', samples: whole }),
    figure(`${name}/inlined`, 'ns', inlined, {
      against: 'the checker called',
      samples: called,
    }),
    ...decide(
      settings,
      'type-check',
      figure(`${name}/inlined`, 'ns', inlined, {
        against: 'clang -O2',
        samples: whole,
        target: 1.05,
      }),
      [`${path}/inlined`, `${path}/clang`],
      16_000_000,
    ),
  ];
}

function countable(path: Path, side: (world: World) => CountInstances) {
  return async () => {
    const world = makeWorld();
    return runner(world, path, side(world));
  };
}

export const typeCheck: Benchmark = {
  name: 'type-check',
  about: 'instanceOf inlined, called, and compiled as a whole by clang -O2',

  async run(settings) {
    return [...(await measure('primary', settings)), ...(await measure('secondary', settings))];
  },

  countable: {
    'primary/inlined': countable('primary', () => guest(true)),
    'primary/clang': countable('primary', (world) => world.whole),
    'secondary/inlined': countable('secondary', () => guest(true)),
    'secondary/clang': countable('secondary', (world) => world.whole),
  },
};
