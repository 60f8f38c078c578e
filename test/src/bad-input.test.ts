/**
 * Bad input gives an error with a code, and the engine works on. Each test is a child process: a crash fails it.
 */
import test from 'ava';
import { runWithEngine } from './child.js';

/** Runs a script that prints one line for each expectation, and then shows that the engine works on. */
function check(title: string, script: string, lines: readonly string[]): void {
  test(title, (t) => {
    const { status, signal, stdout, stderr } = runWithEngine(`${script}\nalive();`);
    t.is(stderr, '');
    t.deepEqual(stdout.trimEnd().split('\n'), [...lines, 'alive 7']);
    t.is(status, 0);
    t.is(signal, null);
  });
}

const define = (name: string, body: string, signature = 'i64()') =>
  `engine.define({ name: '${name}', signature: '${signature}', build: (module, fn) => { ${body} } });`;

check(
  'malformed IR',
  `${define('f', "return 'define i64 @f() {\\n  %x = ad i64 1, 2\\n  ret i64 %x\\n}'")}
   try { engine.function('f')(); } catch (error) {
     print(error.code, error.position.line, error.position.column > 0, error.message.includes('ad i64'));
   }
   print(code(() => engine.addModule('this is not IR')));
   print(code(() => engine.addModule('')));`,
  ['ERR_IR_PARSE 2 true true', 'ERR_IR_PARSE', 'nothing was thrown'],
);

check(
  'IR that breaks a rule',
  `${define('f', "return 'define i64 @f() {\\n  br label %a\\na:\\n  %y = add i64 %x, 1\\n  %x = add i64 1, 2\\n  ret i64 %y\\n}'")}
   print(code(() => engine.function('f')()));
   print(code(() => engine.function('f')()));`,
  ['ERR_IR_INVALID', 'ERR_IR_INVALID'],
);

check(
  'inline assembly',
  `${define('f', 'return \'define i64 @f() {\\n  call void asm sideeffect "hlt", ""()\\n  ret i64 0\\n}\'')}
   print(code(() => engine.function('f')()));
   print(code(() => engine.addModule('module asm "nop"')));`,
  ['ERR_IR_REFUSED', 'ERR_IR_REFUSED'],
);

check(
  'bitcode that is none, and bitcode that is damaged',
  `print(code(() => engine.addBitcode(new Uint8Array([1, 2, 3, 4]))));
   print(code(() => engine.addBitcode(Buffer.from('4243c0de00000000ffffffffffffffff', 'hex'))));
   print(code(() => engine.addBitcode('/no/such/file.bc')));
   print(code(() => engine.addBitcode(7)));`,
  ['ERR_BITCODE_INVALID', 'ERR_BITCODE_INVALID', 'ERR_FILE_NOT_FOUND', 'ERR_ARGUMENT'],
);

check(
  'unknown symbols',
  `print(code(() => engine.function('nobody')));
   print(code(() => engine.pointer('nobody')));
   print(code(() => engine.compile('nobody')));
   print(code(() => engine.inspect('nobody', 'source')));
   print(code(() => engine.disposeFunction('nobody')));
   print(code(() => engine.symbols.retarget('nobody', 1n)));
   ${define('f', "return 'declare i64 @vmkit_nobody()\\ndefine i64 @f() {\\n  %x = call i64 @vmkit_nobody()\\n  ret i64 %x\\n}'")}
   try { engine.function('f')(); } catch (error) {
     print(error.code, error.message.includes('vmkit_nobody'));
   }`,
  [...Array(6).fill('ERR_UNKNOWN_SYMBOL'), 'ERR_UNKNOWN_SYMBOL true'],
);

check(
  'wrong signatures',
  `${define('f', "return 'define i64 @f(i64 %x) {\\n  ret i64 %x\\n}'")}
   print(code(() => engine.function('f')()));
   print(code(() => engine.function('f', 'f64()')));
   print(code(() => engine.function('cos')));
   print(code(() => engine.define({ name: 'g', signature: 'int()', build() {} })));
   print(code(() => engine.host('h', 'i64', () => 1n)));`,
  Array(5).fill('ERR_SIGNATURE'),
);

check(
  'wrong arguments to the engine',
  `print(code(() => engine.define({ name: '', signature: 'void()', build() {} })));
   print(code(() => engine.define({ name: 'llvm.sqrt.f64', signature: 'void()', build() {} })));
   print(code(() => engine.define({ name: 'f', signature: 'void()' })));
   print(code(() => engine.host('h', 'void()', 7)));
   print(code(() => engine.defineSymbol('s', 7)));
   print(code(() => engine.defineSymbol('s', 0n)));
   print(code(() => engine.defineSymbol('s', -1n)));
   print(code(() => engine.symbols.define('s', 2n ** 64n)));
   print(code(() => vmkit.createEngine({ level: 4 })));
   print(code(() => engine.addLibrary('/etc/passwd')));
   print(code(() => engine.addRuntime('/no/such/folder', { strategy: 'magic' })));`,
  Array(11).fill('ERR_ARGUMENT'),
);

check(
  'names that are taken',
  `engine.host('h', 'i64()', () => 1n);
   print(code(() => engine.host('h', 'i64()', () => 1n)));
   ${define('f', '')}
   print(code(() => ${define('f', '').replace(/;$/, '')}));
   print(code(() => engine.defineSymbol('f', 1n)));`,
  Array(3).fill('ERR_SYMBOL_EXISTS'),
);

check(
  'a builder that throws, keeps throwing, and then does not',
  `let fails = 2;
   const mine = new TypeError('mine');
   ${define('f', "if (fails-- > 0) throw mine; return 'define i64 @f() {\\n  ret i64 5\\n}'")}
   const f = engine.function('f');
   for (let i = 0; i < 2; i++) try { f(); } catch (error) {
     print(error.code, error.cause === mine, error.message);
   }
   print(f());`,
  [
    'ERR_BUILD true the builder of f failed: mine',
    'ERR_BUILD true the builder of f failed: mine',
    '5n',
  ],
);

check(
  'a builder that makes nothing, or something else',
  `${define('f', '')}
   print(code(() => engine.function('f')()));
   ${define('g', "return 'define i64 @other() {\\n  ret i64 5\\n}'")}
   try { engine.function('g')(); } catch (error) { print(error instanceof vmkit.VmkitError, error.message.includes('g')); }`,
  ['ERR_BUILD', 'true true'],
);

check(
  'a block without a terminator is named',
  `${define('f', "ir.BasicBlock.Create(module.getContext(), 'loose', fn);")}
   try { engine.function('f')(); } catch (error) {
     print(error.code, error.message.includes('loose'), error.message.includes('function f'));
   }`,
  ['ERR_IR_INVALID true true'],
);

check(
  'a function that is called while it is being built',
  `${define('f', "return engine.function('f')(), 'define i64 @f() { ret i64 1 }';")}
   print(code(() => engine.function('f')()));
   ${define('g', "engine.compile('g');")}
   print(code(() => engine.compile('g')));
   ${define('h', "engine.disposeFunction('h');")}
   print(code(() => engine.compile('h')));`,
  Array(3).fill('ERR_RECURSIVE_COMPILATION'),
);

check(
  'the engine is disposed of by what a guest calls',
  `engine.host('end', 'i64()', () => { engine.dispose(); return 1n; });
   ${define('f', "return 'declare i64 @end()\\ndefine i64 @f() {\\n  %x = call i64 @end()\\n  ret i64 %x\\n}'")}
   print(code(() => engine.function('f')()));
   print(engine.disposed);`,
  ['ERR_ENGINE_BUSY', 'false'],
);

check(
  'a function is disposed of by what it calls',
  `engine.host('end', 'i64()', () => { engine.disposeFunction('f'); return 1n; });
   ${define('f', "return 'declare i64 @end()\\ndefine i64 @f() {\\n  %x = call i64 @end()\\n  ret i64 %x\\n}'")}
   const f = engine.function('f');
   print(f());
   print(code(f));`,
  ['1n', 'ERR_SYMBOL_DISPOSED'],
);

check(
  'the guest uses up its stack',
  `${define('f', "return 'define i64 @f(i64 %n) {\\n  %m = add i64 %n, 1\\n  %x = call i64 @f(i64 %m)\\n  %k = add i64 %n, 2\\n  %y = call i64 @f(i64 %k)\\n  %z = sub i64 %x, %y\\n  ret i64 %z\\n}'", 'i64(i64)')}
   const f = engine.function('f');
   for (let i = 0; i < 3; i++) print(code(() => f(1n)));`,
  Array(3).fill('ERR_STACK_OVERFLOW'),
);

check(
  'files that do not exist',
  `print(code(() => engine.run('/no/such/file.ks')));
   print(code(() => engine.addLibrary('/no/such/library.so')));
   print(code(() => engine.addLibrary('/no/such/library.a')));
   print(code(() => engine.addRuntime('/no/such/folder')));
   print(code(() => engine.run('/')));`,
  Array(5).fill('ERR_FILE_NOT_FOUND'),
);

check(
  'no language, or not one of that name',
  `print(code(() => engine.eval('1')));
   print(code(() => engine.eval('1', { language: 'nobody' })));`,
  Array(2).fill('ERR_ARGUMENT'),
);

check(
  'arguments that are missing, or something else',
  `const { symbols } = engine;
   const calls = [
     () => vmkit.createEngine(null), () => vmkit.createEngine({ languages: 7 }),
     () => vmkit.createEngine({ languages: [null] }), () => engine.addLanguage({}),
     () => engine.define(), () => engine.addModule(), () => engine.addModule(null), () => engine.addModule({}),
     () => engine.addModule(7), () => engine.addModule('', null), () => engine.addModule('', { name: 7 }),
     () => engine.addLibrary(), () => engine.addRuntime(), () => engine.addRuntime(7),
     () => engine.addBitcode(Buffer.from('4243c0de', 'hex'), { trust: 7 }), () => engine.compile(),
     () => engine.compile('f', null), () => engine.inspect(), () => engine.inspect('f', 'magic'),
     () => engine.pointer(), () => engine.koffi(), () => engine.function(), () => engine.disposeFunction(),
     () => symbols.get(7), () => symbols.has(), () => symbols.delete(null), () => symbols.resolve(),
     () => symbols.resolve('cos\\0'), () => symbols.retarget(), () => symbols.retarget('f'),
     () => symbols.retarget('f', -1n), () => symbols.retarget('f', 2n ** 64n),
     () => vmkit.nativeFunction(1n), () => vmkit.nativeFunction(1n, {}), () => vmkit.nativeFunction(0n, 'int ()'),
     () => engine.koffi('f', 7), () => engine.eval(7), () => engine.eval('', null), () => engine.run(),
   ];
   ${define('f', "return 'define i64 @f() {\\n  ret i64 1\\n}'")}
   for (const call of calls) if (code(call) !== 'ERR_ARGUMENT') print(call, code(call));
   print(calls.length);`,
  ['39'],
);

check(
  'names',
  `for (const name of ['', 'a\\0b', '\\ud800', 'a\\udc00', '.L1', 'llvm.sqrt.f64', 7]) {
     const definition = { name, signature: 'i64()', build() {} };
     print(code(() => engine.define(definition)), code(() => engine.host(name, 'i64()', () => 1n)),
       code(() => engine.defineSymbol(name, 1n)), code(() => engine.symbols.define(name, 1n)));
   }
   const names = ['a\\nb', 'a\\rb', '"', '\\\\', '\u{1F600}', "'", 'a b', '.M', '5', '\\u0085'];
   for (const name of names) {
     engine.define({ name, signature: 'i64()', build: (module, fn) => {
       const builder = new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
       builder.CreateRet(builder.getInt64(5));
     } });
     if (engine.function(name)() !== 5n) print(name);
   }
   const module = new ir.Module('x\\ndefine i64 @x()', new ir.LLVMContext());
   print(ir.verifyModule(module), engine.addModule(module).functions.length);`,
  [...Array(7).fill('ERR_ARGUMENT ERR_ARGUMENT ERR_ARGUMENT ERR_ARGUMENT'), 'false 0'],
);

check(
  "koffi's prototype must fit the signature",
  `${define('f', "return 'define i64 @f(i64 %x, ptr %p) {\\n  ret i64 %x\\n}'", 'i64(i64,ptr)')}
   for (const prototype of ['int64_t (int64_t, void *)', 'uint64_t (size_t, str)', 'long (long, uintptr_t)']) {
     print(engine.koffi('f', prototype)(1, prototype.includes('uintptr') ? 0 : null));
   }
   for (const prototype of ['double (int64_t, void *)', 'int64_t (double, void *)', 'int64_t (int64_t)', 'void ()',
     'int64_t (int64_t, void *, int)', 'int64_t (int64_t, int)', 'int32_t (int64_t, void *)']) {
     print(code(() => engine.koffi('f', prototype)));
   }`,
  ['1', '1', '1', ...Array(7).fill('ERR_SIGNATURE')],
);

check(
  'a function that koffi calls, on another thread and after the engine is gone',
  `const other = vmkit.createEngine();
   other.define({ name: 'f', signature: 'i64()', build: () => 'define i64 @f() {\\n  ret i64 1\\n}' });
   const f = other.koffi('f', 'int64_t ()');
   print(f());
   print(code(() => f.async(() => print('called'))));
   other.dispose();
   print(code(f));
   print(code(() => f.async(() => print('called'))));`,
  ['1', 'ERR_WRONG_THREAD', 'ERR_ENGINE_DISPOSED', 'ERR_WRONG_THREAD'],
);

test('an address that outlived its engine gives 0, says so, and nothing dies', (t) => {
  const { status, signal, stdout, stderr } = runWithEngine(`
    const other = vmkit.createEngine();
    other.define({ name: 'f', signature: 'f64(f64)', build: () => 'define double @f(double %x) {\\n  ret double %x\\n}' });
    const f = vmkit.nativeFunction(other.pointer('f'), 'double (double)');
    print(f(4));
    other.dispose();
    print(f(4));
    alive();`);
  t.is(stdout, '4\n0\nalive 7\n');
  t.regex(stderr, /'f' was called after its engine was disposed of/);
  t.is(status, 0);
  t.is(signal, null);
});

check(
  'what goes wrong in the guest is the same through koffi',
  `${define('g', "return 'declare i64 @vmkit_nobody()\\ndefine i64 @g() {\\n  %x = call i64 @vmkit_nobody()\\n  ret i64 %x\\n}'")}
   print(code(() => engine.koffi('g', 'int64_t ()')()));
   const mine = new Error('mine');
   engine.host('h', 'i64()', () => { throw mine; });
   try { engine.koffi('h', 'int64_t ()')(); } catch (error) { print(error === mine); }`,
  ['ERR_UNKNOWN_SYMBOL', 'true'],
);

check(
  'a function whose calls would come back to it',
  `${define('f', "return 'define i64 @f() {\\n  ret i64 1\\n}'")}
   ${define('g', "return 'define i64 @g() {\\n  ret i64 2\\n}'")}
   ${define('h', "return 'define double @h() {\\n  ret double 2.0\\n}'", 'f64()')}
   print(code(() => engine.symbols.retarget('f', 'f')));
   print(code(() => engine.symbols.retarget('f', engine.symbols.get('f').stub)));
   print(code(() => engine.symbols.retarget('f', engine.pointer('f'))));
   engine.symbols.retarget('f', 'g');
   print(code(() => engine.symbols.retarget('g', 'f')));
   print(code(() => engine.symbols.retarget('g', engine.pointer('f'))));
   print(code(() => engine.symbols.retarget('g', 'h')));
   print(engine.function('f')(), engine.function('g')());`,
  [...Array(5).fill('ERR_ARGUMENT'), 'ERR_SIGNATURE', '2n 2n'],
);

check(
  'a guest overflows its stack while there is room for the JavaScript that it calls',
  `const deep = (name, callee) => 'declare i64 @' + callee + '()\\ndefine i64 @' + name + '(i64 %n) {\\n' +
     '  %last = icmp eq i64 %n, 0\\n  br i1 %last, label %end, label %more\\nend:\\n  %r = call i64 @' + callee + '()\\n' +
     '  ret i64 %r\\nmore:\\n  %m = sub i64 %n, 1\\n  %x = call i64 @' + name + '(i64 %m)\\n  %y = mul i64 %x, 3\\n' +
     '  %z = add i64 %y, %n\\n  ret i64 %z\\n}';
   engine.host('seven', 'i64()', () => 7n);
   engine.define({ name: 'f', signature: 'i64(i64)', build: () => deep('f', 'seven') });
   const f = engine.function('f');
   const seen = new Set();
   let overflow;
   for (let n = 5000n; n < 500000n; n += 1313n) {
     seen.add(code(() => f(n)));
     try { f(n); } catch (error) { overflow ??= error; }
   }
   print([...seen].join(), overflow.cause);
   seen.clear();
   for (let n = 5000n; n < 500000n; n += 15000n) {
     engine.define({ name: 'built' + n, signature: 'i64()', build: (module, fn) => {
       const builder = new ir.IRBuilder(ir.BasicBlock.Create(module.getContext(), 'entry', fn));
       builder.CreateRet(builder.getInt64(5));
     } });
     engine.define({ name: 'g' + n, signature: 'i64(i64)', build: () => deep('g' + n, 'built' + n) });
     seen.add(code(() => engine.function('g' + n)(n)));
   }
   print([...seen].join());
   const endless = () => endless() + 1n;
   engine.host('endless', 'i64()', endless);
   try { engine.function('endless')(); } catch (error) { print(error.name); }
   print(code(() => engine.koffi('f', 'int64_t (int64_t)')(10000000)));`,
  [
    'nothing was thrown,ERR_STACK_OVERFLOW undefined',
    'nothing was thrown,ERR_STACK_OVERFLOW',
    'RangeError',
    'ERR_STACK_OVERFLOW',
  ],
);
