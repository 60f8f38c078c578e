/** What LLVM refuses is told with the line of IR, and the line of TypeScript that made it. */
import test from 'ava';
import type { Builder } from '../../src/build.js';
import { createEngine } from '../../src/engine.js';
import type { VmkitError } from '../../src/errors.js';
import * as ir from '../../src/ir/index.js';
import { i64 } from '../../vm/types.js';
import { Guest } from './guest.js';

/** The line of this file that has a mark. */
function lineOf(mark: string): number {
  return Number(/rejected\.test\.ts:(\d+)/.exec(mark)?.[1]);
}

/** Where the caller is. */
function here(): number {
  return lineOf((new Error().stack as string).split('\n').slice(2).join('\n'));
}

/** A load cannot release anything. */
function refusedLoad(b: ir.IRBuilder): void {
  const load = b.CreateLoad(b.getInt64Ty(), ir.ConstantPointerNull.get(b.getPtrTy()));
  load.setAtomic('release');
  load.setAlignment(8);
  b.CreateRet(load);
}

test("the verifier's complaint about a FunctionBuilder's body, through b.ir", (t) => {
  using guest = new Guest();
  let line = 0;
  const f = guest.define('f', [['n', i64]], i64, (b) => {
    const later = ir.BasicBlock.Create(b.irContext, 'later', b.fn);
    const n = b.irOf(b.param('n').get());
    const outer = b.currentBlock;
    b.ir.SetInsertPoint(later);
    line = here() + 1;
    const sum = b.ir.CreateAdd(n, n, 'sum');
    b.ir.CreateRet(sum);
    b.ir.SetInsertPoint(outer);
    b.return(b.value(sum, i64));
  });
  const error = t.throws(() => f(1n)) as VmkitError;
  t.is(error.code, 'ERR_IR_INVALID');
  const lines = error.message.split('\n');
  t.is(lines[0], 'LLVM refuses f: Instruction does not dominate all uses!');
  t.regex(lines[1] ?? '', /^ {2}%sum = add i64 %\d, %\d/);
  t.is(lineOf(lines[2] ?? ''), line);
  t.regex(lines[3] ?? '', /^ {2}ret i64 %sum/);
  t.is(lineOf(lines[4] ?? ''), line + 3);
  t.regex(lines[2] ?? '', /^ {4}made by .*test[/\\]vm[/\\]rejected\.test\.ts:\d+:\d+/);
});

test('what the parser does not read, of the one line among many that look alike', (t) => {
  using engine = createEngine();
  let line = 0;
  const build: Builder = (module, fn) => {
    const b = new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
    const slot = b.CreateAlloca(b.getInt64Ty());
    const other = ir.Function.Create(fn.getFunctionType(), 0, 'other', module);
    b.CreateStore(fn.getArg(0), slot);
    b.CreateStore(fn.getArg(0), slot);
    line = here() + 1;
    b.CreateStore(other.getArg(0), slot);
    b.CreateRet(b.CreateLoad(b.getInt64Ty(), slot));
  };
  engine.define({ name: 'f', signature: 'i64(i64)', build });
  for (const work of [() => engine.inspect('f', 'lowered'), () => engine.function('f')(1n)]) {
    const error = t.throws(work) as VmkitError;
    t.is(error.code, 'ERR_IR_PARSE');
    t.regex(error.message, /use of undefined value .*\n {2}store i64 .*\n {4}made by /);
    t.is(lineOf(error.message), line);
    t.is(error.position?.file, 'f');
  }
});

test('a compilation beside says so, too', async (t) => {
  using engine = createEngine();
  const build: Builder = (module, fn) => {
    const b = new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
    refusedLoad(b);
  };
  engine.define({ name: 'f', signature: 'i64()', build });
  const error = (await t.throwsAsync(engine.compileAsync('f'))) as VmkitError;
  t.regex(error.message, /^LLVM refuses f: /);
});

test('nothing is recorded for what LLVM takes, and a stack is as long as before', (t) => {
  using guest = new Guest();
  let builds = 0;
  const limit = Error.stackTraceLimit;
  const f = guest.define('f', [], i64, (b) => {
    builds++;
    t.is(Error.stackTraceLimit, limit);
    t.is(b.irContext.recorder, null);
    b.return(b.const(i64, 7));
  });
  t.is(f(), 7n);
  t.is(builds, 1);
});

test('a builder that makes something else each time is told of without its calls', (t) => {
  using engine = createEngine();
  let turn = 0;
  const build: Builder = (module, fn) => {
    const b = new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), `entry${turn++}`, fn));
    refusedLoad(b);
  };
  engine.define({ name: 'f', signature: 'i64()', build });
  const error = t.throws(() => engine.compile('f')) as VmkitError;
  t.regex(error.message, /^LLVM refuses f: /);
  t.notRegex(error.message, /made by/);
});

test("an error of a builder's own says where", (t) => {
  using guest = new Guest();
  const f = guest.define('f', [['n', i64]], i64, (b) =>
    b.return(b.binary('+', b.param('n').get(), b.const(i64, 1.5))),
  );
  const error = t.throws(() => f(1n)) as VmkitError;
  t.is(error.code, 'ERR_BUILD');
  t.regex(
    error.message,
    /the builder of f failed: const: 1\.5 is no constant of type i64; for test\.t:1:1, in .*rejected\.test\.ts:\d+:\d+/,
  );
});
