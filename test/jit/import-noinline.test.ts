/** A guest declares `noinline` what it calls where it is slow: its body is not imported, whoever defines it. */
import test from 'ava';
import { createEngine } from '../../src/index.js';

const callee = 'define i64 @callee(i64 %x) { %y = add i64 %x, 1 ret i64 %y }';

for (const attribute of ['', 'noinline']) {
  const isImported = attribute === '';

  test(`a guest function, declared ${attribute || 'plainly'}`, (t) => {
    using engine = createEngine();
    engine.define({ name: 'callee', signature: 'i64(i64)', build: () => callee });
    engine.compile('callee');
    engine.define({
      name: 'main',
      signature: 'i64(i64)',
      build: () => `declare i64 @callee(i64) ${attribute}
        define i64 @main(i64 %x) { %y = call i64 @callee(i64 %x) ret i64 %y }`,
    });
    t.is(engine.function('main')(41n), 42n);
    const imported = engine.symbols.get('main')?.imported.map(({ name }) => name);
    t.is(imported?.includes('callee'), isImported);
  });

  test(`a function of the runtime, declared ${attribute || 'plainly'}`, (t) => {
    using engine = createEngine();
    engine.define({
      name: 'main',
      signature: 'i8(ptr,ptr)',
      build: () => `declare zeroext i1 @vmkit_instance_of(ptr, ptr) ${attribute}
        define i8 @main(ptr %object, ptr %class) {
          %is = call i1 @vmkit_instance_of(ptr %object, ptr %class)
          %result = zext i1 %is to i8
          ret i8 %result
        }`,
    });
    engine.compile('main');
    const imported = engine.symbols.get('main')?.imported.map(({ name }) => name);
    t.is(imported?.includes('vmkit_instance_of'), isImported);
  });
}
