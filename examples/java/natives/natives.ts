/**
 * The library's native methods: what the compiler emits where one is called, and, as a body, where one is reached through a
 * virtual table. Their Java side is library/; behind them are the kit's own functions and runtime/.
 */
import { i32, type Value } from 'vmkit/vm';
import type { BodyLowering } from '../lowering/body.js';
import type { MethodSymbol } from '../semantics/symbols.js';
import type { Expression } from '../semantics/typed.js';
import { classNatives } from './classes.js';
import { failureNatives } from './failures.js';
import { mathNatives } from './math.js';
import { type Native, runtime } from './native.js';
import { stringLibrary } from './strings.js';
import { systemNatives } from './system.js';
import { textNatives } from './text.js';

/** What is emitted for a method; undefined when it is an ordinary one. */
export function nativeFor(method: MethodSymbol): Native | undefined {
  if (!method.owner.isLibrary || !method.isNative) return undefined;
  return natives[method.nativeKey];
}

/** The same for a method that is declared native. */
export function nativeBody(method: MethodSymbol): Native {
  const native = nativeFor(method);
  if (native) return native;
  throw new Error(`${method.nativeKey} is native, and natives/natives.ts has none`);
}

// ── Output ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const write = runtime('java_write', 'void(ctx,string,i32,i32)');

/** Writes a string that is not null. */
function print(body: BodyLowering, text: Value, isError: Value, endsLine: boolean): undefined {
  const { b } = body;
  const line = b.const(i32, endsLine ? 1 : 0);
  write({ body, self: undefined, args: [text, isError, line] });
  return undefined;
}

/** `print` and `println` as PrintStream has them, where it is known which stream it is: no object is asked. */
export function printer(method: MethodSymbol, receiver: Expression): Native | undefined {
  if (receiver.kind !== 'static' || !method.owner.isLibrary) return undefined;
  const { owner, name } = receiver.field;
  if (
    !owner.isLibrary ||
    owner.name !== 'java.lang.System' ||
    method.owner.name !== 'java.io.PrintStream'
  ) {
    return undefined;
  }
  const endsLine = method.name === 'println';
  if (!endsLine && method.name !== 'print') return undefined;
  return ({ body, args: [value] }) => {
    const { b, lowering } = body;
    const isError = b.const(i32, name === 'err' ? 1 : 0);
    let text = lowering.strings.constant(b, '');
    if (value && method.nativeKey.endsWith('(char[])')) {
      // The literal null has no array type of its own.
      const [type] = method.parameters.map(({ type: each }) => lowering.typeOf(each));
      const chars = b.temporary(type ?? value.type, value).get();
      const length = b.length(chars, 'Cannot read the array length because "cbuf" is null');
      text = b.module.strings.call(b, 'fromChars', [chars, b.const(i32, 0), length]);
    } else if (value) text = body.textOf(value);
    return print(body, text, isError, endsLine);
  };
}

const printing =
  (endsLine: boolean): Native =>
  ({ body, args: [text, isError] }) => {
    const { b } = body;
    const number = b.select(isError as Value, b.const(i32, 1), b.const(i32, 0));
    return print(body, text as Value, number, endsLine);
  };

const natives: Readonly<Record<string, Native>> = {
  ...classNatives,
  ...failureNatives,
  ...mathNatives,
  ...stringLibrary,
  ...systemNatives,
  ...textNatives,

  'java.io.PrintStream.write(String,boolean)': printing(false),
  'java.io.PrintStream.writeLine(String,boolean)': printing(true),
  'java.io.StandardInput.next()': runtime('java_input', 'i64()'),
  'java.io.PrintStream.flush()': ({ body }) =>
    runtime('java_flush', 'void()')({ body, self: undefined, args: [] }),
};
