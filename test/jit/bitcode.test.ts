/** Bitcode that others wrote: of LLVM 14 with typed pointers, of a newer LLVM, and damaged. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import koffi from 'koffi';
import { createEngine } from '../../src/index.js';
import { runChild, sanitized } from './run-child.js';

const fixture = fileURLToPath(
  new URL('../../../test/fixtures/bitcode/typed-pointers.bc', import.meta.url),
);

test('a file of llvm-bindings 0.4.2, on LLVM 14 with typed pointers, runs', (t) => {
  using engine = createEngine();
  const module = engine.addBitcode(fixture);
  t.deepEqual(
    module.functions.map(({ name, signature }) => `${name} ${signature}`),
    [
      'swap void(ptr,ptr)',
      'sum i64(ptr,i64)',
      'norm i64(ptr)',
      'greetingLength i64()',
      'normOf i64(i32,i64)',
      'count i64()',
    ],
  );
  const values = koffi.alloc('int32_t', 4);
  koffi.encode(values, koffi.array('int32_t', 4), [3, -4, 5, 100]);
  const at = (index: number) => koffi.address(values) + BigInt(index * 4);
  engine.function('swap', 'void(ptr,ptr)')(at(0), at(3));
  t.deepEqual([...koffi.decode(values, koffi.array('int32_t', 4))], [100, -4, 5, 3]);
  t.is(engine.function('sum', 'i64(ptr,i64)')(at(0), 4n), 104n);
  t.is(engine.function('greetingLength', 'i64()')(), 18n);
  t.is(engine.function('normOf', 'i64(i32,i64)')(-7, 3n), 2993n);
  const Point = koffi.struct({ x: 'int32_t', y: 'int64_t' });
  const point = koffi.alloc(Point, 1);
  koffi.encode(point, Point, { x: 5, y: 2 });
  t.is(engine.function('norm', 'i64(ptr)')(koffi.address(point)), 2005n);
  const count = engine.function('count', 'i64()');
  t.deepEqual([count(), count()], [41n, 42n]);
});

/** Bits as LLVM's bitstream has them, least significant first. */
class BitWriter {
  readonly bits: number[] = [];
  fixed(value: number, width: number): this {
    for (let bit = 0; bit < width; bit++) this.bits.push((value >>> bit) & 1);
    return this;
  }
  vbr6(value: number): this {
    for (; value >= 32; value >>>= 5) this.fixed((value & 31) | 32, 6);
    return this.fixed(value, 6);
  }
  /** An unabbreviated record, in a block whose abbreviation ids have 2 bits. */
  record(code: number, operands: readonly number[]): this {
    this.fixed(3, 2).vbr6(code).vbr6(operands.length);
    for (const operand of operands) this.vbr6(operand);
    return this;
  }
  align(): this {
    while (this.bits.length % 32 !== 0) this.bits.push(0);
    return this;
  }
  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.bits.length / 8);
    for (const [at, bit] of this.bits.entries()) bytes[at >> 3]! |= bit << (at & 7);
    return bytes;
  }
}

/** Bitcode that says who wrote it (an identification block), and then goes on as the fixture does. */
function identified(producer: string, epoch: number): Uint8Array {
  const body = new BitWriter()
    .record(1, [...Buffer.from(producer)])
    .record(2, [epoch])
    .fixed(0, 2) // END_BLOCK
    .align();
  const head = new BitWriter()
    .fixed(1, 2) // ENTER_SUBBLOCK
    .fixed(13, 8) // IDENTIFICATION_BLOCK, vbr8
    .fixed(2, 4) // width of abbreviation ids, vbr4
    .align()
    .fixed(body.bits.length / 32, 32);
  const file = readFileSync(fixture);
  // The fixture's own identification block: the magic, a word of header, its length in words, the words.
  const rest = 4 + 8 + file.readUInt32LE(8) * 4;
  return Buffer.concat([file.subarray(0, 4), head.bytes(), body.bytes(), file.subarray(rest)]);
}

/** The same with a module that cannot be read. */
function spoiled(producer: string): Uint8Array {
  const bytes = identified(producer, 0);
  return bytes.fill(0xff, bytes.length - 1600, bytes.length - 1500);
}

test('bitcode of a newer LLVM is said to be that', (t) => {
  using engine = createEngine();
  // What can be read is taken, whoever wrote it.
  for (const producer of ['LLVM14.0.6', 'LLVM99.1.0']) {
    using module = engine.addBitcode(identified(producer, 0));
    t.is(module.functions.length, 6);
  }
  // The epoch changes when the format does; and of a newer LLVM, anything may be new.
  const newer = { code: 'ERR_BITCODE_NEWER' };
  const epoch = t.throws(() => engine.addBitcode(identified('LLVM99.1.0', 1)), newer);
  t.regex(epoch?.message ?? '', /a newer LLVM.*epoch/);
  const strange = t.throws(() => engine.addBitcode(spoiled('LLVM99.1.0')), newer);
  t.regex(strange?.message ?? '', /LLVM 99/);
  t.throws(() => engine.addBitcode(spoiled('LLVM14.0.6')), { code: 'ERR_BITCODE_INVALID' });
});

test('damaged bitcode works or gives an error, and the process goes on', (t) => {
  const count = sanitized ? 40 : 200;
  const { status, signal, stderr, report } = runChild('damaged-bitcode', [fixture, 0, count]);
  t.is(stderr, '');
  t.is(signal, null);
  t.is(status, 0);
  const outcomes = report as Partial<Record<string, number>>;
  t.log(JSON.stringify(outcomes));
  t.true((outcomes.ERR_BITCODE_INVALID ?? 0) > count / 4);
});

test('damaged IR text works or gives an error, and the process goes on', (t) => {
  const count = sanitized ? 60 : 300;
  const { status, signal, stderr, report } = runChild('damaged-text', [0, count]);
  t.is(stderr, '');
  t.is(signal, null);
  t.is(status, 0);
  const outcomes = report as Partial<Record<string, number>>;
  t.log(JSON.stringify(outcomes));
  t.true((outcomes.ERR_IR_PARSE ?? 0) > count / 4);
  t.true((outcomes.works ?? 0) > 0);
});
