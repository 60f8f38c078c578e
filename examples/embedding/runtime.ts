/**
 * A C++ runtime of one's own (shapes.cpp), made by `vmkit prepare`:
 *
 *   npx vmkit prepare examples/embedding/shapes.cpp -o build/shapes
 *   node dist/examples/embedding/runtime.js build/shapes
 */
import { createEngine, declare } from 'vmkit';
import { BasicBlock, IRBuilder } from 'vmkit/ir';

const [folder = 'build/shapes'] = process.argv.slice(2);

using engine = createEngine();
const { name, functions } = engine.addRuntime(folder);
console.log(name, functions > 3); // → shapes true

engine.define({
  name: 'add_rectangle',
  signature: 'i64(f64,f64)',
  build(module, fn) {
    const builder = new IRBuilder(BasicBlock.Create(module.getContext(), 'entry', fn));
    const area = declare(module, 'rectangle_area', 'f64(f64,f64)');
    const add = declare(module, 'shape_add', 'i64(f64)');
    const size = builder.CreateCall(area, [fn.getArg(0), fn.getArg(1)]);
    builder.CreateRet(builder.CreateCall(add, [size]));
  },
});

const addRectangle = engine.function('add_rectangle', 'i64(f64,f64)');
console.log(addRectangle(2, 3), addRectangle(1, 4)); // → 1n 2n

// The runtime's functions can be called directly, too; both see the same state.
console.log(engine.function('shape_total', 'f64()')()); // → 10

const inlined = engine.symbols.get('add_rectangle')?.inlined ?? [];
console.log(inlined.some((each) => each.name === 'rectangle_area' && each.from === 'shapes')); // → true
