import test from 'ava';
import llvm from '../../src/ir/index.js';
import { begin, bench, canonical } from './helpers.js';

test('a function of every arithmetic, comparison and conversion', (t) => {
  const b = bench();
  const { builder } = b;
  const [i32, i64, double, float] = [
    builder.getInt32Ty(),
    builder.getInt64Ty(),
    builder.getDoubleTy(),
    builder.getFloatTy(),
  ];
  const f = begin(b, i64, [i64, i64, double, builder.getInt8PtrTy()]);
  const [x, y, d, p] = f.arguments() as llvm.Argument[] as [
    llvm.Argument,
    llvm.Argument,
    llvm.Argument,
    llvm.Argument,
  ];
  const integer = [
    'Add',
    'Sub',
    'Mul',
    'SDiv',
    'UDiv',
    'SRem',
    'URem',
    'And',
    'Or',
    'Xor',
    'Shl',
    'AShr',
    'LShr',
  ] as const;
  for (const name of integer) {
    builder[`Create${name}`](x, y, name);
  }
  for (const name of ['FAdd', 'FSub', 'FMul', 'FDiv', 'FRem'] as const) {
    builder[`Create${name}`](d, d, name);
  }
  for (const name of [
    'EQ',
    'NE',
    'SGE',
    'SGT',
    'SLE',
    'SLT',
    'UGE',
    'UGT',
    'ULE',
    'ULT',
  ] as const) {
    builder[`CreateICmp${name}`](x, y, `icmp${name}`);
  }
  for (const name of [
    'OEQ',
    'ONE',
    'OGE',
    'OGT',
    'OLE',
    'OLT',
    'UEQ',
    'UNE',
    'UGE',
    'UGT',
    'ULE',
    'ULT',
  ] as const) {
    builder[`CreateFCmp${name}`](d, d, `fcmp${name}`);
  }
  builder.CreateNeg(x, 'neg');
  builder.CreateFNeg(d, 'fneg');
  builder.CreateNot(x, 'not');
  builder.CreateTrunc(x, i32, 'trunc');
  builder.CreateZExtOrTrunc(x, i32, 'narrow');
  builder.CreateSExt(builder.CreateTrunc(x, i32), i64, 'sext');
  builder.CreateFPToSI(d, i64, 'fptosi');
  builder.CreateFPToUI(d, i64, 'fptoui');
  builder.CreateSIToFP(x, double, 'sitofp');
  builder.CreateUIToFP(x, double, 'uitofp');
  builder.CreateFPTrunc(d, float, 'fptrunc');
  builder.CreateFPExt(builder.CreateFPTrunc(d, float), double, 'fpext');
  builder.CreatePtrToInt(p, i64, 'ptrtoint');
  builder.CreateIntToPtr(x, builder.getPtrTy(), 'inttoptr');
  builder.CreateBitCast(d, i64, 'bitcast');
  builder.CreateAddrSpaceCast(p, builder.getPtrTy(1), 'asc');
  builder.CreateIsNull(p, 'isnull');
  builder.CreatePtrDiff(i32, p, p, 'diff');
  builder.CreateSelect(builder.CreateICmpEQ(x, y), x, y, 'select');
  t.is(builder.CreateBitCast(p, llvm.PointerType.getUnqual(i32)), p);
  builder.CreateRet(x);
  const text = canonical(b.module);
  for (const name of [
    ...integer.map((n) => `%${n} = ${n.toLowerCase()} i64`),
    '%diff = sdiv exact',
    '%not = xor',
  ]) {
    t.true(text.includes(name), name);
  }
});

test('integer constants fold, others do not', (t) => {
  const b = bench();
  const { builder } = b;
  begin(b, builder.getInt64Ty());
  const c = (value: number): llvm.ConstantInt => builder.getInt64(value);
  const folded = (value: llvm.Value): string =>
    (value as llvm.ConstantInt).getSExtValue().toString();
  t.is(folded(builder.CreateMul(c(6), c(7))), '42');
  t.is(
    folded(builder.CreateAdd(builder.getInt64(9223372036854775807n), c(1))),
    '-9223372036854775808',
  );
  t.is(folded(builder.CreateLShr(c(-1), c(63))), '1');
  t.is(folded(builder.CreateUDiv(c(-1), c(2))), '9223372036854775807');
  t.is(folded(builder.CreateZExt(builder.getInt8(-1), builder.getInt64Ty())), '255');
  t.is(folded(builder.CreateSExt(builder.getInt8(-1), builder.getInt64Ty())), '-1');
  t.true((builder.CreateICmpULT(c(1), c(-1)) as llvm.ConstantInt).isOneValue());
  t.true((builder.CreateICmpSLT(c(1), c(-1)) as llvm.ConstantInt).isNullValue());
  t.true(builder.CreateSDiv(c(1), c(0)) instanceof llvm.Instruction);
  t.true(builder.CreateShl(c(1), c(64)) instanceof llvm.Instruction);
});

test('branches, phis, switch and loops', (t) => {
  const b = bench();
  const { builder, context } = b;
  const i32 = builder.getInt32Ty();
  const f = begin(b, i32, [i32]);
  const entry = f.getEntryBlock();
  const loop = llvm.BasicBlock.Create(context, 'loop', f);
  const done = llvm.BasicBlock.Create(context, 'done', f);
  const other = llvm.BasicBlock.Create(context, 'other', f, done);
  const select = builder.CreateSwitch(f.getArg(0), loop, 2);
  select.addCase(builder.getInt32(7), done);
  select.addCase(builder.getInt32(-1), other);
  builder.SetInsertPoint(other);
  builder.CreateUnreachable();
  builder.SetInsertPoint(loop);
  const i = builder.CreatePHI(i32, 2, 'i');
  const next = builder.CreateAdd(i, builder.getInt32(1), 'next');
  i.addIncoming(builder.getInt32(0), entry);
  i.addIncoming(next, loop);
  const branch = builder.CreateCondBr(builder.CreateICmpSLT(next, f.getArg(0)), loop, done);
  builder.SetInsertPoint(done);
  const result = builder.CreatePHI(i32, 2);
  result.addIncoming(builder.getInt32(5), entry);
  result.addIncoming(next, loop);
  builder.CreateRet(result);
  const text = canonical(b.module);
  t.true(text.includes('%i = phi i32 [ 0, %entry ], [ %next, %loop ]'));
  t.true(text.includes('i32 -1, label %other'));
  t.is(branch.getNumSuccessors(), 2);
  t.is(branch.getSuccessor(1), done);
  t.is(loop.getFirstNonPHI(), next as llvm.Instruction);
  t.throws(() => select.addCase(builder.getInt32(7), done), { message: /case 7 already/ });
});

test('calls, varargs, attributes, tail calls and bundles', (t) => {
  const b = bench();
  const { builder, module } = b;
  const [i32, ptr] = [builder.getInt32Ty(), builder.getInt8PtrTy()];
  const printf = module.getOrInsertFunction('printf', llvm.FunctionType.get(i32, [ptr], true));
  t.is(
    module.getOrInsertFunction('printf', printf.getFunctionType()).getCallee(),
    printf.getCallee(),
  );
  const f = begin(b, i32, [i32, ptr]);
  f.addFnAttr('noinline');
  f.addFnAttr('frame-pointer', 'all');
  f.addFnAttr('memory', 'readwrite');
  f.addRetAttr('signext');
  f.addParamAttr(0, 'signext');
  f.getArg(1).addAttr('align', 16);
  f.getArg(1).addAttr('dereferenceable', 8);
  f.setDoesNotThrow();
  f.setCallingConv('fastcc');
  f.setGC('statepoint-example');
  const call = builder.CreateCall(printf, [f.getArg(1), f.getArg(0)], 'n');
  call.setTailCall();
  call.addFnAttr('nounwind');
  call.addParamAttr(0, 'nonnull');
  const again = builder.CreateCall(f, [call, f.getArg(1)]);
  again.addOperandBundle('deopt', [call, f.getArg(0)]);
  const indirect = builder.CreateCall(llvm.FunctionType.get(i32, [], false), f.getArg(1));
  builder.CreateRet(builder.CreateAdd(again, indirect));
  t.is(again.arg_size(), 2);
  t.is(again.getCalledFunction(), f);
  t.is(f.getNumUses(), 1);
  const text = canonical(b.module);
  t.regex(
    text,
    /define fastcc signext i32 @f\(i32 signext %0, ptr align 16 dereferenceable\(8\) %1\).* gc "statepoint-example" \{/,
  );
  t.regex(text, /%n = tail call i32 \(ptr, \.\.\.\) @printf\(ptr nonnull %1, i32 %0\) nounwind/);
  t.regex(text, /call fastcc i32 @f\(i32 %n, ptr %1\) \[ "deopt"\(i32 %n, i32 %0\) \]/);
  t.regex(text, /"frame-pointer"="all"/);
});

test('memory: alignment, volatile, atomics, aggregates, vectors', (t) => {
  const b = bench();
  const { builder, context } = b;
  const i32 = builder.getInt32Ty();
  const f = begin(b, i32, [i32]);
  const slot = builder.CreateAlloca(i32, null, 'slot');
  slot.setAlignment(16);
  builder.CreateAlignedStore(f.getArg(0), slot, 8, true);
  const load = builder.CreateAlignedLoad(i32, slot, 8, 'load');
  load.setVolatile(true);
  const atomic = builder.CreateLoad(i32, slot, 'atomic');
  atomic.setAtomic('acquire', 'singlethread');
  atomic.setAlignment(4);
  builder.CreateFence('seq_cst');
  const old = builder.CreateAtomicRMW('umax', slot, load, 'acq_rel', 'old');
  old.setAlignment(4);
  const pair = builder.CreateAtomicCmpXchg(slot, load, old, 'seq_cst', 'monotonic', 'pair');
  pair.setWeak(true);
  const value = builder.CreateExtractValue(pair, [0], 'value');
  const struct = llvm.StructType.get(context, [i32, llvm.ArrayType.get(i32, 2)]);
  const inserted = builder.CreateInsertValue(
    llvm.UndefValue.get(struct),
    value,
    [1, 0],
    'inserted',
  );
  const vector = builder.CreateVectorSplat(4, value, 'splat');
  const shuffled = builder.CreateShuffleVector(vector, vector, [0, 5, -1], 'shuffled');
  const element = builder.CreateExtractElement(shuffled, 1, 'element');
  builder.CreateFreeze(element, 'frozen');
  builder.CreateRet(builder.CreateExtractValue(inserted, [1, 0]));
  const text = canonical(b.module);
  for (const line of [
    '%slot = alloca i32, align 16',
    'store volatile i32 %0, ptr %slot, align 8',
    '%load = load volatile i32, ptr %slot, align 8',
    '%atomic = load atomic i32, ptr %slot syncscope("singlethread") acquire, align 4',
    'fence seq_cst',
    '%old = atomicrmw umax ptr %slot, i32 %load acq_rel, align 4',
    '%pair = cmpxchg weak ptr %slot, i32 %load, i32 %old seq_cst monotonic, align 4',
    '%inserted = insertvalue { i32, [2 x i32] } undef, i32 %value, 1, 0',
    '<3 x i32> <i32 0, i32 5, i32 poison>',
  ]) {
    t.true(text.includes(line), line);
  }
});

test('invoke, landing pad and resume', (t) => {
  const b = bench();
  const { builder, context, module } = b;
  const voidType = builder.getVoidTy();
  const mayThrow = module.getOrInsertFunction('g', llvm.FunctionType.get(voidType, false));
  const personality = module.getOrInsertFunction(
    'p',
    llvm.FunctionType.get(builder.getInt32Ty(), [], true),
  );
  const f = begin(b, voidType);
  f.setPersonalityFn(personality.getCallee() as llvm.Function);
  const ok = llvm.BasicBlock.Create(context, 'ok', f);
  const pad = llvm.BasicBlock.Create(context, 'pad', f);
  builder.CreateInvoke(mayThrow, ok, pad);
  builder.SetInsertPoint(ok);
  builder.CreateRetVoid();
  builder.SetInsertPoint(pad);
  const type = llvm.StructType.get(context, [builder.getInt8PtrTy(), builder.getInt32Ty()]);
  const landing = builder.CreateLandingPad(type, 1, 'lp');
  landing.setCleanup(true);
  landing.addClause(llvm.ConstantPointerNull.get(builder.getInt8PtrTy()));
  builder.CreateResume(landing);
  const text = canonical(module);
  t.regex(text, /invoke void @g\(\)\s+to label %ok unwind label %pad/);
  t.regex(text, /landingpad \{ ptr, i32 \}\s+cleanup\s+catch ptr null/);
  t.true(f.hasPersonalityFn());
});

test('names are escaped, unique, and numbered where there is none', (t) => {
  const b = bench('a "quoted" name');
  const { builder } = b;
  const i32 = builder.getInt32Ty();
  const odd = ['42', 'with space', 'quo"te', 'back\\slash', 'é\u{1F600}', 'new\nline', 'a.b-c$d_e'];
  const f = begin(b, i32, [i32, i32], 'fn "x"');
  let value: llvm.Value = f.getArg(1);
  for (const name of odd) {
    value = builder.CreateAdd(value, f.getArg(0), name);
    t.is(value.getName(), name);
  }
  const first = builder.CreateAdd(value, value, 'dup');
  const second = builder.CreateAdd(value, first, 'dup');
  const unnamed = builder.CreateAdd(second, second);
  builder.CreateRet(unnamed);
  t.is(first.getName(), 'dup');
  t.not(second.getName(), 'dup');
  t.false(unnamed.hasName());
  const text = b.module.print();
  t.true(text.includes('%"42" = add'));
  t.true(text.includes('%"\\C3\\A9\\F0\\9F\\98\\80" = add'));
  t.true(text.includes('%2 = add'));
  const read = llvm.parseIR(canonical(b.module), 'x', b.context).getFunction('fn "x"');
  const names = [...(read?.getEntryBlock().instructions() ?? [])].map((i) => i.getName());
  t.deepEqual(names.slice(0, odd.length), odd);
  second.setName('free');
  const third = builder.CreateAdd(value, value, 'free');
  t.not(third.getName(), 'free');
  t.is(llvm.Function.Create(f.getFunctionType(), 0, 'fn "x"', b.module).getName(), 'fn "x".1');
});

test('uses: replace, erase, move and delete', (t) => {
  const b = bench();
  const { builder } = b;
  const i32 = builder.getInt32Ty();
  const f = begin(b, i32, [i32]);
  const x = builder.CreateAdd(f.getArg(0), f.getArg(0), 'x') as llvm.Instruction;
  const y = builder.CreateMul(x, x, 'y') as llvm.Instruction;
  const ret = builder.CreateRet(y);
  t.is(x.getNumUses(), 2);
  t.is(x.users().length, 1);
  t.is(x.user_back(), y);
  t.throws(() => x.eraseFromParent(), { message: /2 use/ });
  builder.SetInsertPoint(ret);
  const z = builder.CreateSub(f.getArg(0), builder.getInt32(1), 'z');
  x.replaceAllUsesWith(z);
  t.true(x.use_empty());
  t.throws(() => z.replaceAllUsesWith(builder.getInt64(1)), { instanceOf: TypeError });
  (z as llvm.Instruction).moveBefore(y);
  x.eraseFromParent();
  t.regex(canonical(b.module), /%z = sub i32 %0, 1\n {2}%y = mul i32 %z, %z/);
  f.deleteBody();
  t.true(f.isDeclaration());
  t.is(f.getArg(0).getNumUses(), 0);
  f.eraseFromParent();
  t.true(b.module.empty());
});

test('linkage, visibility, sections and metadata', (t) => {
  const b = bench();
  const { builder, context, module } = b;
  const g = new llvm.GlobalVariable(
    module,
    builder.getInt32Ty(),
    false,
    0,
    builder.getInt32(1),
    'g',
  );
  g.setSection('my "section"');
  g.setAlignment(64);
  g.setVisibility(llvm.GlobalValue.VisibilityTypes.HiddenVisibility);
  const f = begin(b, builder.getVoidTy());
  f.setLinkage(llvm.Function.LinkageTypes.InternalLinkage);
  const branch = builder.CreateBr(f.getEntryBlock());
  branch.setMetadata(
    'llvm.loop',
    llvm.MDTuple.getDistinct(context, [llvm.MDString.get(context, 'x')], true),
  );
  module.addModuleFlag(llvm.Module.ModFlagBehavior.Warning, 'wchar_size', 4);
  module.getOrInsertNamedMetadata('my.name').addOperand(llvm.MDTuple.get(context, [null]));
  module.setTargetTriple('x86_64-unknown-linux-gnu');
  // The entry block cannot be branched to, so this module is only read, not verified.
  const message = llvm.verifyModuleMessage(module);
  t.regex(message ?? '', /Entry block/);
  const text = module.print();
  t.true(text.includes('@g = hidden global i32 1, section "my \\22section\\22", align 64'));
  t.true(text.includes('define internal void @f() {'));
  t.regex(text, /br label %entry, !llvm\.loop !0/);
  t.regex(text, /!0 = distinct !\{!0, !"x"\}/);
});
