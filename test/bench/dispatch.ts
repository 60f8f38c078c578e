/**
 * A call through a dispatch cell against a direct call of the same function, in a loop of nothing but calls.
 *
 * The callee is `noinline` in both, and each call needs the result of the one before it. Defined in the loop's own
 * module it is called directly; defined alone, as guest functions are, it is called through its cell.
 */
import { createEngine } from '../../src/engine.js';
import type * as ir from '../../src/ir/index.js';
import { builderOf, call, loop } from './guests.js';
import { type Benchmark, check, decide, figure, interleave, nanoseconds } from './harness.js';

const signature = 'i64(i64,i64)';
const loopSignature = 'i64(i64,i64)';

/** step(index, value) = value * 6364136223846793005 + index, of a linear congruential generator. */
function buildStep(module: ir.Module, fn: ir.Function): void {
  fn.addFnAttr('noinline');
  const builder = builderOf(module, fn);
  const product = builder.CreateMul(fn.getArg(1), builder.getInt64(6364136223846793005n));
  builder.CreateRet(builder.CreateAdd(product, fn.getArg(0)));
}

function buildLoop(module: ir.Module, fn: ir.Function, step: string): void {
  const builder = builderOf(module, fn);
  const result = loop(builder, fn, fn.getArg(0), fn.getArg(1), (index, value) =>
    call(builder, module, step, signature, [index, value]),
  );
  builder.CreateRet(result);
}

/** run(n, first): the callee, n times over. */
function prepare(direct: boolean): (n: bigint, first: bigint) => bigint {
  const engine = createEngine();
  engine.define({
    name: 'run',
    signature: loopSignature,
    build(module, fn) {
      buildLoop(module, fn, 'step');
      if (direct) buildStep(module, module.getFunction('step')!);
    },
  });
  if (!direct) engine.define({ name: 'step', signature, build: buildStep });
  return engine.function('run', loopSignature);
}

function expected(n: bigint): bigint {
  let value = 1n;
  for (let i = 0n; i < n; i++) value = BigInt.asIntN(64, value * 6364136223846793005n + i);
  return value;
}

function checked(direct: boolean) {
  const run = prepare(direct);
  check('dispatch', run(1000n, 1n), expected(1000n));
  return run;
}

export const dispatch: Benchmark = {
  name: 'dispatch',
  about: 'a call through a dispatch cell against a direct call, in a call-bound loop',

  async run(settings) {
    const iterations = settings.quick ? 1_000_000 : 10_000_000;
    const sample = (direct: boolean) => {
      const run = checked(direct);
      return () => nanoseconds(iterations, () => run(BigInt(iterations), 1n));
    };
    const { cell, direct } = await interleave(
      { cell: sample(false), direct: sample(true) },
      settings.rounds,
    );
    return [
      figure('dispatch/direct', 'ns', direct),
      ...decide(
        settings,
        'dispatch',
        figure('dispatch/cell', 'ns', cell, {
          against: 'direct call',
          samples: direct,
          target: 1.1,
        }),
        ['cell', 'direct'],
        20_000_000,
      ),
    ];
  },

  countable: {
    cell: async () => counted(false),
    direct: async () => counted(true),
  },
};

function counted(direct: boolean) {
  const run = checked(direct);
  return (n: number) => void run(BigInt(n), 1n);
}
