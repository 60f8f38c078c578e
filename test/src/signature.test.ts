/** Signatures as text. */
import test from 'ava';
import {
  formatSignature,
  maxParameters,
  parseSignature,
  withoutContext,
} from '../../src/signature.js';

test('a signature is read and written', (t) => {
  t.deepEqual(parseSignature('f64(i64,ptr)'), {
    result: 'f64',
    context: false,
    throws: false,
    params: ['i64', 'ptr'],
  });
  t.deepEqual(parseSignature(' void ( ) '), {
    result: 'void',
    context: false,
    throws: false,
    params: [],
  });
  t.is(formatSignature(parseSignature('i1( i8, i16 ,f32)')), 'i1(i8,i16,f32)');
});

test('the context is set apart from the parameters', (t) => {
  t.deepEqual(parseSignature('i64( ctx , i64)'), {
    result: 'i64',
    context: true,
    throws: false,
    params: ['i64'],
  });
  t.is(formatSignature(parseSignature('void(ctx)')), 'void(ctx)');
  t.is(formatSignature(parseSignature('i64(ctx,i64)')), 'i64(ctx,i64)');
});

test('a function that may throw is marked', (t) => {
  t.deepEqual(parseSignature('ref ! (ctx, ref)'), {
    result: 'ref',
    context: true,
    throws: true,
    params: ['ref'],
  });
  t.is(formatSignature(parseSignature('void ! ( ctx )')), 'void!(ctx)');
  t.is(withoutContext('i32!(ctx,ref)'), 'i32(ref)');
  t.is(withoutContext('i32(ref)'), 'i32(ref)');
});

for (const [text, why] of [
  ['', 'not a type followed by parameters'],
  ['f64', 'not a type followed by parameters'],
  ['f64(i64', 'not a type followed by parameters'],
  ['double(i64)', '"double" is no type'],
  ['f64(i65)', '"i65" is no type'],
  ['f64(i64,ctx)', 'ctx is the first parameter or none'],
  ['f64(void)', 'a parameter cannot be void'],
  ['f64(i64,)', '"" is no type'],
  ['f64!(i64)', 'a function that may throw takes ctx'],
  ['f64!!(ctx)', 'not a type followed by parameters'],
] as const) {
  test(`"${text}" is refused`, (t) => {
    const error = t.throws(() => parseSignature(text), { code: 'ERR_SIGNATURE' });
    t.true(error?.message.includes(why), error?.message);
  });
}

test('a signature has a limit of parameters', (t) => {
  const params = (count: number) => Array(count).fill('i32').join(',');
  t.is(parseSignature(`void(${params(maxParameters)})`).params.length, maxParameters);
  t.throws(() => parseSignature(`void(${params(maxParameters + 1)})`), { code: 'ERR_SIGNATURE' });
});
