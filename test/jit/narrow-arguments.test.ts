/** C's callees rely on their callers to extend narrow integers, whatever the level, called or inlined. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { createEngine, declare, type Level, prepare } from '../../src/index.js';
import { builderOf } from '../src/guests.js';

const folder = mkdtempSync(join(tmpdir(), 'vmkit-narrow-'));
const source = `
#include <cstdint>
#define NOINLINE __attribute__((noinline))
extern "C" {
NOINLINE int64_t narrow_bool(bool x) { return x ? 10 : 20; }
NOINLINE int64_t narrow_i8(int8_t x) { return x; }
NOINLINE int64_t narrow_u8(uint8_t x) { return x; }
NOINLINE int64_t narrow_i16(int16_t x) { return x; }
NOINLINE int64_t narrow_u16(uint16_t x) { return x; }
}
`;

test.before(async () => {
  const input = join(folder, 'narrow.cpp');
  writeFileSync(input, source);
  mkdirSync(join(folder, 'narrow'));
  await prepare([input], { output: join(folder, 'narrow') });
});
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** What is left of -2 in each type, as the callee sees it. */
const cases = [
  ['narrow_bool', 'i1', 20n],
  ['narrow_i8', 'i8', -2n],
  ['narrow_u8', 'i8', 254n],
  ['narrow_i16', 'i16', -2n],
  ['narrow_u16', 'i16', 65534n],
] as const;

for (const level of [0, 2] as Level[]) {
  for (const [name, type, expected] of cases) {
    test(`${name} at level ${level}`, (t) => {
      using engine = createEngine({ level });
      engine.addRuntime(join(folder, 'narrow'));
      engine.define({
        name: 'f',
        signature: 'i64(i64)',
        build: (module, fn) => {
          const builder = builderOf(module, fn);
          const callee = declare(module, name, `i64(${type})`);
          // The bits above are the argument's.
          const narrow = builder.CreateTrunc(
            fn.getArg(0),
            builder.getIntNTy(Number(type.slice(1))),
          );
          builder.CreateRet(builder.CreateCall(callee, [narrow]));
        },
      });
      t.is(engine.function('f', 'i64(i64)')(-2n), expected);
    });
  }
}
