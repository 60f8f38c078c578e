/** Builders that ask to be run again. */
import test from 'ava';
import { makeModule, Rebuild } from '../../src/build.js';
import * as ir from '../../src/ir/index.js';

const name = 'f';
const signature = 'i32()';

/** Gives a constant. */
function body(module: ir.Module, fn: ir.Function, value: number): void {
  const builder = new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
  builder.CreateRet(builder.getInt32(value));
}

test('a builder that throws Rebuild is run again, on a fresh module', (t) => {
  let runs = 0;
  const made = makeModule({
    name,
    signature,
    build: (module, fn) => {
      body(module, fn, ++runs);
      if (runs < 5) throw Rebuild;
    },
  });
  t.is(runs, 5);
  if (typeof made === 'string') return t.fail();
  t.is([...made.fn.blocks()].length, 1);
  t.regex(made.module.print(), /ret i32 5/);
});

test('a builder that never has enough is an error', (t) => {
  let runs = 0;
  const build = (): never => {
    runs++;
    throw Rebuild;
  };
  t.throws(() => makeModule({ name, signature, build }), {
    code: 'ERR_BUILD',
    message: 'the builder of f asked 100 times to be run again',
  });
  t.is(runs, 100);
});

test('what is thrown otherwise is an error at once', (t) => {
  let runs = 0;
  const build = () => {
    runs++;
    throw new Error('mine');
  };
  t.throws(() => makeModule({ name, signature, build }), { message: /f failed: mine/ });
  t.is(runs, 1);
});
