import test from 'ava';
import llvm, * as named from '../../src/ir/index.js';
import { classes, members } from './llvm-bindings-names.js';

function resolve(path: string): unknown {
  let value: unknown = llvm;
  for (const part of path.split('.')) {
    value = (value as Record<string, unknown> | undefined)?.[part];
  }
  return value;
}

test('default, namespace and named exports are one API', (t) => {
  t.is(llvm.IRBuilder, named.IRBuilder);
  t.is(llvm.Module, named.default.Module);
});

test('every class, base class, static and method of llvm-bindings exists', (t) => {
  const missing: string[] = [];
  let count = 0;
  for (const line of classes.trim().split(/\n(?! )/)) {
    const [head = '', body = ''] = line.split('|');
    const [name = '', base] = head.trim().split(' < ');
    const found = resolve(name);
    count++;
    if (typeof found !== 'function') {
      missing.push(name);
      continue;
    }
    if (base !== undefined && !(found.prototype instanceof (resolve(base) as typeof Object))) {
      missing.push(`${name} < ${base}`);
    }
    for (const member of body.split(/\s+/).filter((text) => text !== '')) {
      count++;
      const owner: object = member.startsWith('static:') ? found : (found.prototype as object);
      if (!(member.replace('static:', '') in owner)) {
        missing.push(`${name}.${member}`);
      }
    }
  }
  t.deepEqual(missing, []);
  t.true(count > 500, `only ${count} names were looked at`);
});

test('every function and constant of llvm-bindings exists', (t) => {
  const names = members.trim().split(/\s+/);
  t.true(names.length > 350);
  t.deepEqual(
    names.filter((name) => resolve(name) === undefined),
    [],
  );
});

test('config and targets tell about the LLVM in the addon', (t) => {
  t.is(llvm.config.LLVM_VERSION_MAJOR, 22);
  t.regex(llvm.config.LLVM_VERSION_STRING, /^22\./);
  t.regex(llvm.config.LLVM_HOST_TRIPLE, /x86_64/);
  llvm.InitializeAllTargets();
  t.false(llvm.InitializeNativeTarget());
  const target = llvm.TargetRegistry.lookupTarget('x86_64');
  t.is(target?.getName(), 'x86-64');
  t.is(target?.getShortDescription(), '64-bit X86: EM64T and AMD64');
  const layout = target
    ?.createTargetMachine('x86_64-unknown-linux-gnu', 'generic')
    .createDataLayout();
  t.regex(layout?.getStringRepresentation() ?? '', /^e-m:e/);
  t.is(llvm.TargetRegistry.lookupTarget('nosuch-machine'), null);
});

test('type sizes come from the data layout', (t) => {
  const context = new llvm.LLVMContext();
  const layout = new llvm.DataLayout('e-m:e-i64:64-S128');
  const i8 = llvm.Type.getInt8Ty(context);
  const inner = llvm.StructType.create(context, [i8, llvm.Type.getInt64Ty(context)], 'inner');
  t.is(layout.getTypeAllocSize(i8), 1);
  t.is(layout.getTypeAllocSize(inner), 16);
  t.is(layout.getTypeAllocSize(llvm.ArrayType.get(inner, 3)), 48);
  t.is(layout.getTypeAllocSize(llvm.StructType.get(context, [i8, inner], true)), 17);
  t.is(new llvm.DataLayout('e-p:32:32').getIntPtrType(context).getBitWidth(), 32);
  t.throws(() => layout.getTypeAllocSize(llvm.Type.getVoidTy(context)), { message: /no size/ });
});
