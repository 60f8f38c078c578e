/**
 * Math's natives. `sin`, `pow` and the like may differ from OpenJDK in the last bit once in hundreds of calls, as OpenJDK's
 * interpreter and compilers may from each other; JavaScript's own are fdlibm's, as StrictMath's are.
 */
import { f32, f64, i32, i64, native, type Value } from 'vmkit/vm';
import { type Native, runtime } from './native.js';

/** A function that JavaScript computes. */
function hosted(name: string, signature: string, fn: (...args: number[]) => number): Native {
  const declared = native({ name, signature, implementation: () => fn });
  return ({ body: { b }, args }) => b.call(b.module.native(declared), [...args]);
}

/** One that is fdlibm's, as OpenJDK's are. */
const fdlibm = (
  method: string,
  name:
    | 'asin'
    | 'acos'
    | 'atan'
    | 'sinh'
    | 'cosh'
    | 'tanh'
    | 'expm1'
    | 'log1p'
    | 'sin'
    | 'cos'
    | 'tan'
    | 'exp'
    | 'log'
    | 'log10',
): [string, Native] => [
  `java.lang.${method}(double)`,
  hosted(`java.${name}`, 'f64(f64)', Math[name] as (x?: number) => number),
];

export const mathNatives: Readonly<Record<string, Native>> = {
  ...Object.fromEntries(
    ['sqrt', 'floor', 'ceil', 'rint', 'sin', 'cos', 'tan', 'exp', 'log', 'log10'].map((name) => [
      `java.lang.Math.${name}(double)`,
      runtime(`java_${name}`, 'f64(f64)'),
    ]),
  ),
  'java.lang.Math.pow(double,double)': runtime('java_pow', 'f64(f64,f64)'),
  'java.lang.Math.fma(double,double,double)': runtime('java_fma', 'f64(f64,f64,f64)'),
  'java.lang.Math.fma(float,float,float)': runtime('java_fmaf', 'f32(f32,f32,f32)'),
  ...Object.fromEntries([
    ...(['asin', 'acos', 'atan', 'sinh', 'expm1', 'log1p'] as const).map((name) =>
      fdlibm(`Math.${name}`, name),
    ),
    fdlibm('Math.coshOf', 'cosh'),
    fdlibm('Math.tanhOf', 'tanh'),
    ...(['sin', 'cos', 'tan', 'log', 'log10'] as const).map((name) =>
      fdlibm(`StrictMath.${name}`, name),
    ),
    fdlibm('StrictMath.expOf', 'exp'),
  ]),
  'java.lang.Math.angle(double,double)': hosted('java.atan2', 'f64(f64,f64)', (y = 0, x = 0) =>
    Math.atan2(y, x),
  ),
  'java.lang.Math.random()': hosted('java.random', 'f64()', Math.random),

  'java.lang.Double.doubleToRawLongBits(double)': ({ body: { b }, args }) =>
    b.bitcast(args[0] as Value, i64),
  'java.lang.Double.longBitsToDouble(long)': ({ body: { b }, args }) =>
    b.bitcast(args[0] as Value, f64),
  'java.lang.Float.floatToRawIntBits(float)': ({ body: { b }, args }) =>
    b.bitcast(args[0] as Value, i32),
  'java.lang.Float.intBitsToFloat(int)': ({ body: { b }, args }) =>
    b.bitcast(args[0] as Value, f32),
};
