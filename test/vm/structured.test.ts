/** Control flow that a front end puts together. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import * as ir from '../../src/ir/index.js';
import { ifElse } from '../../vm/structured.js';

test('a choice in a choice gives the value of the branch that was taken', (t) => {
  using engine = createEngine();
  engine.define({
    name: 'sign',
    signature: 'i32(i32)',
    build(module, fn) {
      const context = module.getContext();
      const builder = new ir.IRBuilder(ir.BasicBlock.Create(context, 'entry', fn));
      const zero = builder.getInt32(0);
      const inner = () =>
        ifElse(
          builder,
          builder.CreateICmpSGT(fn.getArg(0), zero),
          () => builder.getInt32(1),
          () => zero,
        );
      const isNegative = builder.CreateICmpSLT(fn.getArg(0), zero);
      builder.CreateRet(ifElse(builder, isNegative, () => builder.getInt32(-1), inner));
    },
  });
  const sign = engine.function('sign', 'i32(i32)');
  t.deepEqual(
    [-5, 0, 7].map((value) => sign(value)),
    [-1, 0, 1],
  );
});
