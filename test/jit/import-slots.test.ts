/** What counts towards the importer's limit: kept IR is in slot form, and slots go when it is optimised. */
import test from 'ava';
import { createEngine, type Engine } from '../../src/index.js';
import * as ir from '../../src/ir/index.js';
import { builderOf, caller } from '../src/guests.js';

/** i64 name(): `count` additions; with slots, each result goes through an alloca and a block of its own. */
function defineSum(engine: Engine, name: string, count: number, slots: boolean): void {
  engine.define({
    name,
    signature: 'i64()',
    build: (module, fn) => {
      const builder = builderOf(module, fn);
      const i64 = builder.getInt64Ty();
      // Loaded anew each time, so that there is something left to add.
      const external = ir.GlobalValue.LinkageTypes.ExternalLinkage;
      const source = new ir.GlobalVariable(module, i64, false, external, null, `${name}.source`);
      const slot = builder.CreateAlloca(i64);
      let value: ir.Value = builder.CreateLoad(i64, source);
      for (let i = 0; i < count; i++) {
        value = builder.CreateMul(value, builder.CreateXor(value, builder.getInt64(i + 3)));
        if (!slots) continue;
        const next = ir.BasicBlock.Create(module.getContext(), `block${i}`, fn);
        builder.CreateStore(value, slot);
        builder.CreateBr(next);
        builder.SetInsertPoint(next);
        value = builder.CreateLoad(i64, slot);
      }
      builder.CreateRet(value);
    },
  });
  engine.objects.defineData(`${name}.source`, 8, 8);
}

const isImported = (engine: Engine, into: string, name: string) =>
  engine.symbols.get(into)?.imported.some((each) => each.name === name);

for (const ahead of [true, false]) {
  test(`slots and plain branches don't count, ${ahead ? 'before' : 'after'} the callee's compilation`, (t) => {
    using engine = createEngine();
    defineSum(engine, 'small', 40, true); // about 80 instructions, and 120 around the slot
    defineSum(engine, 'large', 60, true); // about 120, and 180
    defineSum(engine, 'plain', 60, false);
    for (const name of ['small', 'large', 'plain']) {
      if (!ahead) engine.compile(name);
      engine.define(caller(`of.${name}`, name));
      engine.compile(`of.${name}`);
      t.is(isImported(engine, `of.${name}`, name), name === 'small', name);
    }
  });
}
