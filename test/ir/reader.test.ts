import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import llvm from '../../src/ir/index.js';
import { llvm as services } from '../../src/ir/llvm.js';
import { begin, bench, canonical } from './helpers.js';
import { everything, exceptions, managed } from './modules.js';

/** Metadata and attribute groups may be numbered differently; everything else may not differ. */
function normal(text: string): string {
  return text
    .replace(/^; ModuleID.*$/m, '')
    .replace(/![0-9]+/g, '!N')
    .replace(/#[0-9]+/g, '#N')
    .split('\n')
    .sort()
    .join('\n');
}

for (const [name, text] of Object.entries({ everything, exceptions, managed })) {
  test(`${name}: what is read prints as it was`, (t) => {
    // LLVM prints both, so that the reader is not its own judge.
    const before = services().irParse(text, 'm');
    const module = llvm.parseIR(text, 'm', new llvm.LLVMContext());
    t.is(llvm.verifyModuleMessage(module), null);
    t.is(normal(services().irParse(module.print(), 'm')), normal(before));
    const blocks = [...module.functions()].flatMap((f) => [...f.blocks()]);
    t.true(blocks.length > 3);
    t.true(blocks.every((block) => block.getTerminator() !== null));
  });
}

test('a parsed module can be looked into and changed', (t) => {
  const context = new llvm.LLVMContext();
  const module = llvm.parseIR(everything, 'm', context);
  const f = module.getFunction('f') as llvm.Function;
  const opcodes = [...f.blocks()].flatMap((block) =>
    [...block.instructions()].map((i) => i.getOpcodeName()),
  );
  t.true(
    ['phi', 'call', 'load', 'cmpxchg', 'br', 'getelementptr'].every((opcode) =>
      opcodes.includes(opcode),
    ),
  );
  const call = [...f.blocks()]
    .flatMap((b) => [...b.instructions()])
    .find((i) => i instanceof llvm.CallInst);
  t.is((call as llvm.CallInst).getCalledFunction()?.getName(), 'g');
  t.is(f.getArg(1).getName(), 'a b');
  t.true(f.getArg(1).getNumUses() > 0);
  // New instructions in an old function: what was read is numbered anew.
  const builder = new llvm.IRBuilder(f.getEntryBlock().getFirstNonPHI() as llvm.Instruction);
  builder.CreateAdd(f.getArg(0), f.getArg(0));
  t.is(llvm.verifyModuleMessage(module), null);
  const user = begin({ context, module, builder }, builder.getVoidTy(), [], 'caller');
  builder.CreateCall(f, [builder.getInt32(1), builder.getInt32(2)]);
  builder.CreateRetVoid();
  t.false(llvm.verifyFunction(user));
  user.eraseFromParent();
  t.is(module.getFunction('caller'), null);
});

test('two modules of one context share equal structs and rename others', (t) => {
  const context = new llvm.LLVMContext();
  const read = (body: string): llvm.Module =>
    llvm.parseIR(`%S = type ${body}\n@g = global %S zeroinitializer\n`, 'm', context);
  const type = (module: llvm.Module): llvm.Type | undefined =>
    module.getGlobalVariable('g')?.getValueType();
  const first = read('{ i32 }');
  t.is(type(read('{ i32 }')), type(first));
  const other = read('{ i64 }');
  t.is(String(type(other)), '%S.0');
  t.is(llvm.verifyModuleMessage(other), null);
});

test('files: text, bitcode and what is wrong with them', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-ir-'));
  try {
    const b = bench('written');
    const i32 = b.builder.getInt32Ty();
    const f = begin(b, i32, [i32], 'twice');
    b.builder.CreateRet(b.builder.CreateAdd(f.getArg(0), f.getArg(0)));
    const bitcode = join(folder, 'a.bc');
    llvm.WriteBitcodeToFile(b.module, bitcode);
    t.is(readFileSync(bitcode).toString('latin1', 0, 2), 'BC');
    const err = new llvm.SMDiagnostic();
    const read = llvm.parseIRFile(bitcode, err, b.context);
    t.is(read.getFunction('twice')?.arg_size(), 1);
    t.is(canonical(read).includes('define i32 @twice(i32 %0)'), true);

    const bad = join(folder, 'bad.ll');
    writeFileSync(bad, 'define void @f() {\n  ret vodi\n}\n');
    t.throws(() => llvm.parseIRFile(bad, err, b.context), { code: 'ERR_IR_PARSE' });
    t.is(err.getLineNo(), 2);
    t.is(err.getLineContents(), '  ret vodi');
    t.is(
      err.print('vmkit'),
      `vmkit: ${bad}:2:7: error: ${err.getMessage()}\n  ret vodi\n      ^\n`,
    );
    t.throws(() => llvm.parseIRFile(join(folder, 'none.ll'), err, b.context), { code: 'ENOENT' });
    writeFileSync(bad, readFileSync(bitcode).subarray(0, 400));
    t.throws(() => llvm.parseIRFile(bad, err, b.context), { code: 'ERR_BITCODE_INVALID' });

    const broken = bench();
    begin(broken, i32);
    t.throws(() => llvm.WriteBitcodeToFile(broken.module, bitcode));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('linking resolves declarations and keeps objects', (t) => {
  const context = new llvm.LLVMContext();
  const destination = llvm.parseIR(
    'declare i32 @f(i32)\n@x = internal global i32 1\n@w = weak global i32 1\n' +
      'define i32 @main() { %r = call i32 @f(i32 3) %v = load i32, ptr @x %s = add i32 %r, %v ret i32 %s }\n' +
      '!llvm.module.flags = !{!0}\n!0 = !{i32 1, !"wchar_size", i32 4}\n',
    'destination',
    context,
  );
  const source = llvm.parseIR(
    '@x = global i32 2\n@w = global i32 5\ndefine i32 @f(i32 %n) { %v = load i32, ptr @x %s = add i32 %n, %v ret i32 %s }\n' +
      '!llvm.module.flags = !{!0}\n!0 = !{i32 1, !"wchar_size", i32 4}\n',
    'source',
    context,
  );
  const main = destination.getFunction('main');
  const f = source.getFunction('f');
  t.false(llvm.Linker.linkModules(destination, source));
  t.is(destination.getFunction('main'), main);
  t.is(destination.getFunction('f'), f);
  t.true(source.empty());
  const text = canonical(destination);
  t.regex(text, /@x = global i32 2/);
  t.regex(text, /@x\.local = internal global i32 1/);
  t.regex(text, /@w = global i32 5/);
  t.regex(text, /load i32, ptr @x\.local/);
  t.is(text.match(/!"wchar_size"/g)?.length, 1);
});

test('linking two definitions of one name fails and changes nothing', (t) => {
  const context = new llvm.LLVMContext();
  const text = 'define void @f() { ret void }\n';
  const [a, b] = [llvm.parseIR(text, 'a', context), llvm.parseIR(text, 'b', context)];
  const before = a.print();
  t.regex(llvm.Linker.linkModulesMessage(a, b) ?? '', /multiply defined/);
  t.true(new llvm.Linker(a).linkInModule(b));
  t.is(a.print(), before);
  t.false(b.empty());
});
