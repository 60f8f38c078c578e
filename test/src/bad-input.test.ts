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
   print(code(() => vmkit.createEngine({ level: 4 })));
   print(code(() => engine.addLibrary('/etc/passwd')));
   print(code(() => engine.addRuntime('/no/such/folder', { strategy: 'magic' })));`,
  Array(8).fill('ERR_ARGUMENT'),
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
