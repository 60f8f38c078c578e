/** Names are resolved in the symbol table, then in libraries and archives, then in the process. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { createEngine } from '../../src/index.js';
import { native } from '../../src/native.js';
import { caller, constant } from '../src/guests.js';

const folder = mkdtempSync(join(tmpdir(), 'vmkit-resolution-'));
const at = (name: string) => join(folder, name);
test.after.always(() => rmSync(folder, { recursive: true }));

/** A shared library or an archive, of C sources by member name. */
function library(name: string, members: Record<string, string>): string {
  const sources = Object.entries(members).map(([member, text]) => {
    writeFileSync(at(`${member}.c`), text);
    return member;
  });
  if (name.endsWith('.so')) {
    const files = sources.map((member) => at(`${member}.c`));
    execFileSync('clang-22', ['-O1', '-shared', '-fPIC', ...files, '-o', at(name)]);
  } else {
    for (const member of sources) {
      const output = ['-o', at(`${member}.o`)];
      execFileSync('clang-22', ['-O1', '-c', '-fPIC', at(`${member}.c`), ...output]);
    }
    const objects = sources.map((member) => at(`${member}.o`));
    execFileSync('llvm-ar-22', ['rcs', at(name), ...objects]);
  }
  return at(name);
}

// getppid is a function of the process, so that each level can be told from the others.
test('the table comes before libraries, those before archives, those before the process', (t) => {
  const shared = library('order.so', { shared: 'long getppid(void) { return -2; }' });
  const archive = library('order.a', { archived: 'long getppid(void) { return -3; }' });
  const resolve = (prepare: (engine: ReturnType<typeof createEngine>) => void) => {
    using engine = createEngine();
    prepare(engine);
    engine.define(caller('main', 'getppid'));
    return engine.function('main', 'i64()')() - 1n;
  };
  t.is(
    resolve((engine) => {
      engine.define(constant('getppid', -1));
      engine.addLibrary(shared);
    }),
    -1n,
  );
  t.is(
    resolve((engine) => {
      engine.addLibrary(archive);
      engine.addLibrary(shared);
    }),
    -2n,
  );
  t.is(
    resolve((engine) => engine.addLibrary(archive)),
    -3n,
  );
  t.is(
    resolve(() => {}),
    BigInt(process.ppid),
  );
});

test('members of an archive refer to each other, and to a guest', (t) => {
  using engine = createEngine();
  engine.addLibrary(
    library('circle.a', {
      even: `extern long odd(long);
             extern long base(void);
             long even(long n) { return n == 0 ? base() : odd(n - 1); }`,
      odd: `extern long even(long);
            long odd(long n) { return n == 0 ? -1 : even(n - 1); }`,
      unused: 'extern long nowhere(void); long unused(void) { return nowhere(); }',
    }),
  );
  engine.define(constant('base', 42));
  t.is(engine.function('even', 'i64(i64)')(10n), 42n);
  t.is(engine.function('odd', 'i64(i64)')(10n), -1n);
  // A guest that an archive's code calls can still be replaced.
  engine.define({ ...constant('base', 43), replace: true });
  t.is(engine.function('even', 'i64(i64)')(4n), 43n);
});

test('a member that lacks a symbol can be linked once the symbol is there', (t) => {
  using engine = createEngine();
  const archive = library('lacking.a', {
    // Each needs the other, so that both are under way when the lack shows.
    first: `extern long second(long); extern long missing(void);
            long first(long n) { return n == 0 ? missing() : second(n - 1); }`,
    second: 'extern long first(long); long second(long n) { return first(n); }',
  });
  engine.addLibrary(archive);
  engine.define(callerWith('main', 'second'));
  const main = engine.function('main', 'i64()');
  for (let i = 0; i < 2; i++) {
    const error = t.throws(main, { code: 'ERR_UNKNOWN_SYMBOL' });
    t.regex(error?.message ?? '', /'missing'.*lacking\.a\(first\.o\)/);
  }
  engine.define(constant('missing', 5));
  t.is(main(), 5n);
});

/** i64 name(): callee(1). */
function callerWith(name: string, callee: string) {
  return {
    name,
    signature: 'i64()',
    build: () => `declare i64 @${callee}(i64)
      define i64 @${name}() {
        %x = call i64 @${callee}(i64 1)
        ret i64 %x
      }`,
  };
}

test('initialisers of archive members run when all of them are linked', (t) => {
  using engine = createEngine();
  engine.addLibrary(
    library('initialisers.a', {
      outer: `extern long ready;
              long number = 40;
              long helper(void) { return number; }
              long outer(long n) { return ready + n; }`,
      inner: `extern long helper(void);
              long ready;
              __attribute__((constructor)) static void start(void) { ready = helper() + 1; }`,
    }),
  );
  t.is(engine.function('outer', 'i64(i64)')(1n), 42n);
});

test('an unknown symbol is named with its user', (t) => {
  using engine = createEngine();
  engine.define(caller('user', 'vmkit_nobody'));
  const error = t.throws(engine.function('user', 'i64()'), { code: 'ERR_UNKNOWN_SYMBOL' });
  t.regex(error?.message ?? '', /'vmkit_nobody'.*user/);
  engine.define(constant('vmkit_nobody', 1));
  t.is(engine.function('user', 'i64()')(), 2n);
});

test('a weak external that nothing defines is null', (t) => {
  using engine = createEngine();
  const address = (name: string, symbol: string) => {
    engine.define({
      name,
      signature: 'ptr()',
      build: () => `declare extern_weak i64 @${symbol}()
        define ptr @${name}() {
          ret ptr @${symbol}
        }`,
    });
    return engine.function(name, 'ptr()')();
  };
  t.is(address('none', 'vmkit_nobody'), 0n);
  engine.define(constant('one', 1));
  t.true(address('some', 'one') > 0n);
  t.true(address('ours', 'getpid') > 0n);
});

test('names are mangled as the data layout says', (t) => {
  t.is(native.mangle('f', 'e-m:o-i64:64'), '_f');
  t.is(native.mangle('f', 'e-m:e-i64:64'), 'f');
  t.is(native.mangle('f', 'e-m:x-p:32:32'), '_f');
  t.is(native.mangle('f', 'e'), 'f');
  t.is(native.mangle('\u0001f', 'e-m:o-i64:64'), 'f');
});
