import test from 'ava';
import llvm from '../../src/ir/index.js';
import { type Bench, begin, bench, canonical } from './helpers.js';

function unit(b: Bench): { di: llvm.DIBuilder; file: llvm.DIFile; int: llvm.DIBasicType } {
  b.module.addModuleFlag(
    llvm.Module.ModFlagBehavior.Warning,
    'Debug Info Version',
    llvm.LLVMConstants.DEBUG_METADATA_VERSION,
  );
  const di = new llvm.DIBuilder(b.module);
  const file = di.createFile('a "b".ks', '/src');
  di.createCompileUnit(llvm.dwarf.SourceLanguage.DW_LANG_C, file, 'vmkit', true, '', 0);
  const int = di.createBasicType('int', 32, llvm.dwarf.TypeKind.DW_ATE_signed);
  return { di, file, int };
}

test('a function with lines, parameters and variables', (t) => {
  const b = bench();
  const { builder, context } = b;
  const { di, file, int } = unit(b);
  const i32 = builder.getInt32Ty();
  const f = begin(b, i32, [i32]);
  const type = di.createSubroutineType(di.getOrCreateTypeArray([int, int]));
  const program = di.createFunction(
    file,
    'f',
    '',
    file,
    1,
    type,
    1,
    llvm.DINode.DIFlags.FlagPrototyped | llvm.DINode.DIFlags.FlagPublic,
    llvm.DISubprogram.DISPFlags.SPFlagDefinition | llvm.DISubprogram.DISPFlags.SPFlagOptimized,
  );
  f.setSubprogram(program);
  t.is(f.getSubprogram(), program);
  const slot = builder.CreateAlloca(i32, null, 'x');
  const variable = di.createParameterVariable(program, 'x', 1, file, 1, int, true);
  const block = di.createLexicalBlock(program, file, 2, 3);
  const inner = di.createAutoVariable(block, 'y', file, 2, int);
  const at = (line: number, column: number): llvm.DILocation =>
    llvm.DILocation.get(context, line, column, block);
  builder.SetCurrentDebugLocation(at(2, 5));
  builder.CreateStore(f.getArg(0), slot);
  builder.CreateStore(f.getArg(0), slot);
  builder.SetCurrentDebugLocation(at(3, 1));
  const ret = builder.CreateRet(builder.CreateLoad(i32, slot, 'v'));
  di.insertDeclare(
    slot,
    variable,
    di.createExpression(),
    llvm.DILocation.get(context, 1, 0, program),
    f.getEntryBlock(),
  );
  di.insertDbgValueIntrinsic(f.getArg(0), inner, di.createExpression(), at(2, 5), ret);
  t.true(slot.getNumUses() === 3, 'records are no uses');
  di.finalizeSubprogram(program);
  di.finalize();
  const own = b.module.print();
  t.is(own.match(/!DILocation\(line: 2, column: 5/g)?.length, 1, 'equal locations share a node');
  const text = canonical(b.module);
  t.regex(text, /define i32 @f\(i32 %0\) !dbg !\d+ \{/);
  t.regex(text, /#dbg_declare\(ptr %x, !\d+, !DIExpression\(\), !\d+\)/);
  t.regex(text, /#dbg_value\(i32 %0, !\d+, !DIExpression\(\), !\d+\)/);
  t.regex(
    text,
    /distinct !DISubprogram\(name: "f", scope: !\d+, file: !\d+, line: 1, type: !\d+, scopeLine: 1, flags: DIFlagPublic \| DIFlagPrototyped, spFlags: DISPFlagDefinition \| DISPFlagOptimized, unit: !\d+, retainedNodes: !\d+\)/,
  );
  t.regex(text, /!DIFile\(filename: "a \\22b\\22\.ks", directory: "\/src"\)/);
});

test('globals have debug info', (t) => {
  const b = bench();
  const { di, file, int } = unit(b);
  const g = new llvm.GlobalVariable(
    b.module,
    b.builder.getInt32Ty(),
    false,
    0,
    b.builder.getInt32(1),
    'g',
  );
  g.addDebugInfo(di.createGlobalVariableExpression(file, 'g', '', file, 3, int, false));
  di.finalize();
  const text = canonical(b.module);
  t.regex(text, /@g = global i32 1, !dbg !\d+/);
  t.regex(text, /globals: !\d+/);
});

test('wrong lines and scopes throw', (t) => {
  const b = bench();
  const { di, file } = unit(b);
  t.throws(() => llvm.DILocation.get(b.context, -1, 0, file), { instanceOf: RangeError });
  t.throws(() => di.createCompileUnit(2, file, '', false, '', 0), { message: /one compile unit/ });
  t.throws(
    () =>
      di.createFunction(
        file,
        'f',
        '',
        file,
        1,
        di.createSubroutineType(di.getOrCreateTypeArray([])),
        1,
        1 << 30,
        0,
      ),
    {
      message: /is no flag/,
    },
  );
});

test('a compile unit says how much is emitted', (t) => {
  for (const [name, kind] of Object.entries(llvm.DICompileUnit.DebugEmissionKind)) {
    const context = new llvm.LLVMContext();
    const module = new llvm.Module('m', context);
    const di = new llvm.DIBuilder(module);
    const file = di.createFile('a.x', '/tmp');
    di.createCompileUnit(2, file, 'vmkit', true, '', 0, 'a.dwo', kind);
    di.finalize();
    module.addModuleFlag(llvm.Module.ModFlagBehavior.Warning, 'Debug Info Version', 3);
    t.is(llvm.verifyModuleMessage(module), null);
    t.true(module.print().includes(`splitDebugFilename: "a.dwo", emissionKind: ${name}`));
  }
  const di = new llvm.DIBuilder(new llvm.Module('m', new llvm.LLVMContext()));
  const file = di.createFile('a.x', '/tmp');
  t.throws(() => di.createCompileUnit(2, file, '', false, '', 0, '', 9), { instanceOf: TypeError });
});
