/**
 * JavaScript → native code → JavaScript: a guest function, against koffi and a hand-written Node-API function; and a
 * native loop that calls a JavaScript function.
 */
import { createRequire } from 'node:module';
import koffi, { type LibraryHandle } from 'koffi';
import { createEngine } from '../../src/engine.js';
import * as ir from '../../src/ir/index.js';
import { builderOf, call, loop } from './guests.js';
import {
  type Benchmark,
  check,
  type Figure,
  figure,
  interleave,
  nanoseconds,
  type Sample,
  type Settings,
} from './harness.js';
import { include, sharedLibrary, source } from './toolchain.js';

type Side = 'guest' | 'koffi' | 'nodeApi';
type Loop = (n: number) => number | bigint;

/**
 * `value = target(value, 1)`, n times over. Made anew for each target, so that V8 specialises each loop for what it
 * calls, as it does a program's own.
 */
function loopOver(target: unknown, first: string, one: string): Loop {
  const text = `return (n) => {
    let value = ${first};
    for (let i = 0; i < n; i++) value = target(value, ${one});
    return value;
  };`;
  return new Function('target', text)(target) as Loop;
}

interface NodeApi {
  addDoubles(a: number, b: number): number;
  addIntegers(a: bigint, b: bigint): bigint;
  callBack(callback: (value: number) => number, count: number): number;
}

function compiled(): { library: LibraryHandle; addon: NodeApi } {
  const flags = [`-I${include.node}`, '-DNAPI_VERSION=9'];
  const path = sharedLibrary('boundary.cpp', source('boundary.cpp'), flags, '.node');
  return { library: koffi.load(path), addon: createRequire(import.meta.url)(path) as NodeApi };
}

/** Functions of all three kinds that add, and that call back n times. */
function makeSides() {
  const engine = createEngine();
  const { library, addon } = compiled();
  engine.define({
    name: 'addDoubles',
    signature: 'f64(f64,f64)',
    build(module, fn) {
      const builder = builderOf(module, fn);
      builder.CreateRet(builder.CreateFAdd(fn.getArg(0), fn.getArg(1)));
    },
  });
  engine.define({
    name: 'addIntegers',
    signature: 'i64(i64,i64)',
    build(module, fn) {
      const builder = builderOf(module, fn);
      builder.CreateRet(builder.CreateAdd(fn.getArg(0), fn.getArg(1)));
    },
  });
  const increment = (value: number) => value + 1;
  engine.host('increment', 'f64(f64)', increment);
  engine.define({ name: 'callBack', signature: 'f64(i64)', build: buildCallBack });
  const guestCallBack = engine.function('callBack', 'f64(i64)');
  const koffiCallBack = library.func(
    `double callBack(${koffi.pointer(koffi.proto('double Increment(double)')).name}, int64_t)`,
  );
  const registered = koffi.register(increment, koffi.pointer('Increment'));
  return {
    f64: {
      guest: loopOver(engine.function('addDoubles'), '0', '1'),
      koffi: loopOver(library.func('double addDoubles(double, double)'), '0', '1'),
      nodeApi: loopOver(addon.addDoubles, '0', '1'),
    },
    i64: {
      guest: loopOver(engine.function('addIntegers'), '0n', '1n'),
      koffi: loopOver(library.func('int64_t addIntegers(int64_t, int64_t)'), '0n', '1n'),
      nodeApi: loopOver(addon.addIntegers, '0n', '1n'),
    },
    callback: {
      guest: (n: number) => guestCallBack(BigInt(n)),
      koffi: (n: number) => koffiCallBack(registered, n) as number,
      nodeApi: (n: number) => addon.callBack(increment, n),
    },
  };
}

/** callBack of boundary.cpp, on the host function `increment`. */
function buildCallBack(module: ir.Module, fn: ir.Function): void {
  const builder = builderOf(module, fn);
  const zero = ir.ConstantFP.get(builder.getDoubleTy(), 0);
  const result = loop(builder, fn, fn.getArg(0), zero, (_, value) =>
    call(builder, module, 'increment', 'f64(f64)', [value]),
  );
  builder.CreateRet(result);
}

async function compare(
  what: string,
  loops: Record<Side, Loop>,
  calls: number,
  settings: Settings,
): Promise<Figure[]> {
  const sample = (side: Side): Sample => {
    return () => {
      let result: number | bigint = 0;
      const time = nanoseconds(calls, () => {
        result = loops[side](calls);
      });
      check(`${what} by ${side}`, Number(result), calls);
      return time;
    };
  };
  const samples = await interleave(
    { guest: sample('guest'), koffi: sample('koffi'), nodeApi: sample('nodeApi') },
    settings.rounds,
  );
  const name = `boundary/${what}`;
  return [
    figure(`${name}/koffi`, 'ns', samples.koffi),
    figure(`${name}/node-api`, 'ns', samples.nodeApi),
    figure(`${name}/guest`, 'ns', samples.guest, { against: 'koffi', samples: samples.koffi }),
    figure(`${name}/guest`, 'ns', samples.guest, {
      against: 'Node-API by hand',
      samples: samples.nodeApi,
    }),
  ];
}

export const boundary: Benchmark = {
  name: 'boundary',
  about: 'JavaScript → guest → JavaScript, against koffi and Node-API by hand',

  async run(settings) {
    const { f64, i64, callback } = makeSides();
    const calls = settings.quick ? 10_000 : 200_000;
    return [
      ...(await compare('f64', f64, calls, settings)),
      ...(await compare('i64', i64, calls, settings)),
      ...(await compare('callback', callback, calls, settings)),
    ];
  },
};
