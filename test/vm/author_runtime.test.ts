/** A language's own runtime in C++: includes <vmkit/api.h>, makes objects and strings, fails, and polls. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import { GuestException } from '../../src/guest_error.js';
import type { GuestRef } from '../../src/host/handles.js';
import { prepare } from '../../src/prepare.js';
import { SourceText } from '../../src/source.js';
import { defaultExceptions } from '../../vm/default_exceptions.js';
import { firstOwnFailure } from '../../vm/failures.js';
import { GuestModule } from '../../vm/module.js';
import { native } from '../../vm/natives.js';
import { arrayOf } from '../../vm/references.js';
import { i32, i64, voidType } from '../../vm/types.js';

const source = `
#include <vmkit/api.h>
using namespace vmkit;

extern "C" Result<Array *> own_range(Context *context, const Class *type, int32_t count) {
  if (count < 0)
    return {nullptr, fail(context, FailureNegativeLength, count)};
  const int64_t bytes = ArrayElementsOffset + int64_t(count) * 8;
  Array *made = allocateArray(context, type, count, bytes);
  if (!made)
    return {nullptr, fail(context, FailureMemory, bytes)};
  auto *elements = reinterpret_cast<int64_t *>(reinterpret_cast<char *>(made) + ArrayElementsOffset);
  for (int32_t i = 0; i < count; ++i)
    elements[i] = i;
  return {made, nullptr};
}

extern "C" Result<String *> own_greet(Context *context, String *name) {
  if (!name)
    return {nullptr, fail(context, FailureKind(FailureFirstOfLanguage + 1), 5, 6)};
  char text[64] = "hello ";
  const int64_t length = stringToUtf8(context, name, text + 6, sizeof text - 6);
  return stringFromUtf8(context, name->type, text, 6 + length);
}

extern "C" void *own_wait(Context *context, int64_t turns) {
  for (int64_t i = 0; i < turns; ++i)
    poll(context);
  return turns < 0 ? fail(context, FailureIndex, turns, 0) : nullptr;
}
`;

const range = native({ name: 'own_range', signature: 'i64[]!(ctx,ptr,i32)' });
const greet = native({ name: 'own_greet', signature: 'string!(ctx,string)' });
const wait = native({ name: 'own_wait', signature: 'void!(ctx,i64)' });

const folder = mkdtempSync(join(tmpdir(), 'vmkit-author-'));
const runtime = join(folder, 'out');

test.before(async () => {
  const file = join(folder, 'own.cpp');
  writeFileSync(file, source);
  await prepare([file], { output: runtime });
});

test.after.always(() => rmSync(folder, { recursive: true, force: true }));

for (const level of [0, 2, 3] as const) {
  test(`a runtime makes objects and strings, fails and polls, at level ${level}`, (t) => {
    using engine = createEngine({ level, heap: 16 * 2 ** 20 });
    engine.addRuntime(runtime);
    const module = new GuestModule(engine, { exceptions: defaultExceptions });
    const { strings } = module;
    const text = 'one\ntwo\nthree\n';
    module.load(new SourceText('own.t', text), () => {
      const span = { start: text.indexOf('two'), end: text.indexOf('two') + 3 };
      module.function('sum', [['count', i32]], i64, (b) => {
        const elements = b.at(span, () =>
          b.call(module.native(range), [b.descriptor(arrayOf(i64)), b.param('count').get()]),
        );
        const [sum, index] = [b.declare('sum', i64), b.declare('index', i32)];
        b.while(
          () => b.binary('<', index.get(), b.length(elements)),
          () => {
            sum.set(b.binary('+', sum.get(), b.element(elements, index.get()).get()));
            index.set(b.binary('+', index.get(), b.const(i32, 1)));
          },
        );
        return sum.get();
      });
      module.function('greet', [['name', strings.ref]], strings.ref, (b) =>
        b.at(span, () => b.call(module.native(greet), [b.param('name').get()])),
      );
      module.function('wait', [['turns', i64]], voidType, (b) => {
        b.at(span, () => b.call(module.native(wait), [b.param('turns').get()]));
      });
    });
    const [sum, hello, pause] = ['sum', 'greet', 'wait'].map((name) => engine.function(name));
    const failure = (name: string, value: unknown) => {
      const error = t.throws(() => engine.function(name)(value as never), {
        instanceOf: GuestException,
      }) as GuestException;
      const places = error.frames.map((each) => `${each.function}:${each.line}`);
      t.deepEqual(places, [`${name}:2`]);
      return error.message;
    };
    t.is(sum?.(100), 4950n);
    t.is(failure('sum', -3), 'LengthError: an array cannot have the length -3');
    t.is(failure('sum', 2 ** 30), 'MemoryError: there is no memory left');
    t.is(sum?.(1000), 499500n, 'the engine works on');
    t.is(strings.toHost(hello?.(strings.fromHost('Zoë')) as GuestRef), 'hello Zoë');
    t.is(failure('greet', null), `Exception: failure ${firstOwnFailure + 1} (5, 6)`);
    t.is(pause?.(1000n), undefined);
    t.is(failure('wait', -1n), 'IndexError: the index -1 is outside of an array of length 0');
    t.throws(() => engine.withLimits({ time: 20 }, () => pause?.(2n ** 62n)), {
      code: 'ERR_TIME_LIMIT',
    });
    t.is(pause?.(1000n), undefined, 'the limit is gone');
  });
}
