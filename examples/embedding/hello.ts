/** The smallest embedding: two functions made with the IR builder, compiled when they are first called. */
import { createEngine, declare } from 'vmkit';
import { BasicBlock, IRBuilder } from 'vmkit/ir';

using engine = createEngine();

engine.define({
  name: 'square',
  signature: 'f64(f64)',
  build(module, fn) {
    const builder = new IRBuilder(BasicBlock.Create(module.getContext(), 'entry', fn));
    builder.CreateRet(builder.CreateFMul(fn.getArg(0), fn.getArg(0)));
  },
});

engine.define({
  name: 'hypotenuse',
  signature: 'f64(f64,f64)',
  build(module, fn) {
    const builder = new IRBuilder(BasicBlock.Create(module.getContext(), 'entry', fn));
    const square = declare(module, 'square', 'f64(f64)');
    const sqrt = declare(module, 'sqrt', 'f64(f64)'); // C's own, found in the process
    const a = builder.CreateCall(square, [fn.getArg(0)]);
    const b = builder.CreateCall(square, [fn.getArg(1)]);
    builder.CreateRet(builder.CreateCall(sqrt, [builder.CreateFAdd(a, b)]));
  },
});

const hypotenuse = engine.function('hypotenuse', 'f64(f64,f64)');
console.log(engine.symbols.get('hypotenuse')?.tier); // → declared
console.log(hypotenuse(3, 4)); // → 5
console.log(engine.symbols.get('hypotenuse')?.tier); // → optimized
console.log(engine.symbols.get('hypotenuse')?.inlined); // → [ { name: 'square', from: 'guest' } ]
