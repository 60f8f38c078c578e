import test from 'ava';
import type llvm from '../../src/ir/index.js';
import { begin, bench } from './helpers.js';

/** How many names are tried until each is unique, and how long the text becomes. */
function work(instructions: number): { steps: number; length: number } {
  const b = bench();
  const { builder } = b;
  const i64 = builder.getInt64Ty();
  const f = begin(b, i64, [i64]);
  let steps = 0;
  const { names } = f.symbols;
  const has = names.has.bind(names);
  names.has = (name) => {
    steps++;
    return has(name);
  };
  let value: llvm.Value = f.getArg(0);
  for (let i = 0; i < instructions; i++) {
    value = builder.CreateAdd(value, f.getArg(0), 'x');
  }
  builder.CreateRet(value);
  return { steps, length: b.module.print().length };
}

test('a function of 100,000 instructions costs ten times one of 10,000', (t) => {
  const small = work(10_000);
  const large = work(100_000);
  t.true(large.steps < 11 * small.steps, `${small.steps} and ${large.steps} steps`);
  t.true(large.length < 13 * small.length);
});

test('inserting at the front, removing and replacing stay linear', (t) => {
  const b = bench();
  const { builder } = b;
  const i64 = builder.getInt64Ty();
  const f = begin(b, i64, [i64]);
  const ret = builder.CreateRet(f.getArg(0));
  let front: llvm.Instruction = ret;
  const made: llvm.Instruction[] = [];
  for (let i = 0; i < 100_000; i++) {
    builder.SetInsertPoint(front);
    front = builder.CreateAdd(f.getArg(0), f.getArg(0)) as llvm.Instruction;
    made.push(front);
  }
  t.is(f.getArg(0).getNumUses(), 200_001);
  for (const instruction of made) {
    instruction.eraseFromParent();
  }
  t.is(f.getArg(0).getNumUses(), 1);
  t.is(f.getEntryBlock().size(), 1);
});
