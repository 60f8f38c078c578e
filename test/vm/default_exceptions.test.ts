/** The ready-made exceptions: a language with `try` in a few lines. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import { GuestException } from '../../src/guest_error.js';
import { SourceText } from '../../src/source.js';
import { DefaultExceptions, defaultExceptions } from '../../vm/default_exceptions.js';
import type { ModuleExceptions } from '../../vm/exceptions.js';
import { FailureKind, firstOwnFailure } from '../../vm/failures.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { GuestModule } from '../../vm/module.js';
import { arrayOf } from '../../vm/references.js';
import { i32, i64, voidType } from '../../vm/types.js';

function language(level: 0 | 2 = 2) {
  const engine = createEngine({ level });
  const module = new GuestModule(engine, { exceptions: defaultExceptions });
  const exceptions = module.exceptions?.policy as DefaultExceptions;
  return { engine, module, exceptions, [Symbol.dispose]: () => engine.dispose() };
}

test('failures have classes and texts', (t) => {
  using w = language();
  const { classes, messages } = w.module;
  const box = classes.class('Box');
  box.field('x', i64);
  const sub = classes.class('Sub', { super: box });
  const other = classes.class('Other', { super: box });
  const fails = (message: string, body: (b: FunctionBuilder) => void) => {
    const name = `fails ${messages.number(`${body}`)}`;
    w.module.function(name, [['zero', i32]], voidType, (b) => void body(b));
    const error = t.throws(() => w.engine.function(name)(0), { instanceOf: GuestException });
    t.is(error?.message, message);
    const cls = classes.get(message.split(':')[0] as string);
    t.is(w.exceptions.classOf((error as GuestException).ref), cls);
  };
  const zero = (b: FunctionBuilder) => b.param('zero').get();
  const array = (b: FunctionBuilder) => b.newArray(i32, b.const(i32, 3));
  fails('NullError: null has no field x', (b) => b.field(b.temporary(box.ref).get(), 'x').get());
  fails('IndexError: the index 3 is outside of an array of length 3', (b) =>
    b.element(array(b), b.const(i32, 3)).get(),
  );
  fails('LengthError: an array cannot have the length -1', (b) =>
    b.newArray(i32, b.binary('-', zero(b), b.const(i32, 1))),
  );
  fails('CastError: Sub is no Other', (b) => b.cast(b.convert(b.new(sub), box.ref), other));
  fails('StoreError: the array cannot hold Other', (b) => {
    const boxes = b.temporary(arrayOf(box.ref), b.newArray(sub.ref, b.const(i32, 1)));
    b.element(boxes.get(), zero(b)).set(b.new(other));
  });
  fails('DivisionError: division by zero', (b) => b.binary('/', b.const(i32, 1), zero(b)));
  fails('MemoryError: there is no memory left', (b) => b.newArray(i64, b.const(i64, 2n ** 40n)));
  fails('Exception: out of order', (b) => b.trap('out of order'));
  fails('Exception: failure 70 (1, 2)', (b) => b.fail(70, b.const(i32, 1), b.const(i64, 2)));
});

for (const level of [0, 2] as const) {
  test(`a program catches, wraps and throws, at level ${level}`, (t) => {
    using w = language(level);
    const { module, exceptions } = w;
    const { strings } = module;
    const mine = module.classes.class('Mine', { super: exceptions.root() });
    mine.field('code', i64);
    module.function('risky', [['n', i64]], i64, (b) => {
      const n = b.param('n').get();
      b.if(b.binary('==', n, b.const(i64, 9)), () => {
        const made = exceptions.make(b, strings.constant(b, 'nine'), undefined, mine);
        b.field(b.cast(made, mine), 'code').set(n);
        b.throw(made);
      });
      b.return(b.binary('/', b.const(i64, 90), n));
    });
    module.function('wrapped', [['n', i64]], i64, (b) => {
      b.try(() => b.return(b.call('risky', [b.param('n').get()])), {
        catches: [
          { type: mine, body: (e) => b.return(b.field(e, 'code').get()) },
          {
            type: exceptions.classFor(FailureKind.Division),
            body: (e) => b.throw(exceptions.make(b, strings.constant(b, 'wrapped'), e)),
          },
        ],
      });
      b.return(b.const(i64, -1));
    });
    const [risky, wrapped] = ['risky', 'wrapped'].map((name) => w.engine.function(name));
    t.is(wrapped?.(3n), 30n);
    t.is(wrapped?.(9n), 9n);
    t.throws(() => risky?.(9n), { instanceOf: GuestException, message: 'Mine: nine' });
    const error = t.throws(() => wrapped?.(0n), { message: 'Exception: wrapped' });
    const { cause } = error as Error;
    t.true(cause instanceof GuestException);
    t.is((cause as GuestException).message, 'DivisionError: division by zero');
    const frames = (cause as GuestException).frames.map((each) => each.function);
    t.deepEqual(frames.slice(0, 2), ['risky', 'wrapped']);
  });
}

test('an error of JavaScript is an Exception with its message', (t) => {
  using w = language();
  const { module, exceptions } = w;
  const { strings } = module;
  module.host('read', 'void(i32)', (n) => {
    if (n === 1) throw new RangeError('no such file');
    if (n === 2) throw 'a text';
  });
  module.function('f', [['n', i32]], strings.ref, (b) => {
    b.try(() => b.call('read', [b.param('n').get()]), {
      catches: [{ type: exceptions.root(), body: (e) => b.return(b.field(e, 'message').get()) }],
    });
    b.return(b.null());
  });
  const f = w.engine.function('f');
  const text = (n: number) => {
    const given = f(n);
    return given === null ? null : strings.toHost(given as never);
  };
  t.deepEqual([0, 1, 2].map(text), [null, 'no such file', 'a text']);
});

test('two languages in one engine have their own', (t) => {
  using w = language();
  const second = new GuestModule(w.engine, { exceptions: defaultExceptions });
  for (const [index, module] of [w.module, second].entries()) {
    module.function(`divide${index}`, [['n', i32]], i32, (b) =>
      b.return(b.binary('/', b.const(i32, 1), b.param('n').get())),
    );
    module.function(`catch${index}`, [['n', i32]], i32, (b) => {
      const { policy } = module.exceptions as ModuleExceptions;
      b.try(() => b.return(b.call(`divide${index}`, [b.param('n').get()])), {
        catches: [{ type: policy.root(), body: () => b.return(b.const(i32, index + 5)) }],
      });
      b.return(b.const(i32, 0));
    });
    t.is(w.engine.function(`catch${index}`)(0), index + 5);
    const error = t.throws(() => w.engine.function(`divide${index}`)(0), {
      instanceOf: GuestException,
      message: 'DivisionError: division by zero',
    }) as GuestException;
    t.is(module.exceptions?.isException(error.ref), true);
    t.is((index === 0 ? second : w.module).exceptions?.isException(error.ref), false);
  }
});

test('a source that fails does not take the classes of exceptions with it', (t) => {
  using w = language();
  const { module, exceptions } = w;
  const load = (body: (b: FunctionBuilder) => void) =>
    module.load(new SourceText('test', ''), () => module.main(voidType, body));
  t.throws(() =>
    load((b) => {
      b.try(() => {}, { catches: [{ type: module.classes.get('IndexError'), body: () => {} }] });
      throw new Error('wrong');
    }),
  );
  t.is(module.classes.get('IndexError'), exceptions.classFor(FailureKind.Index));
  t.is(module.classes.get('Exception'), exceptions.root());
  load((b) =>
    b.try(() => b.element(b.newArray(i32, b.const(i32, 0)), b.const(i32, 0)).get(), {
      catches: [{ type: module.classes.get('IndexError'), body: () => {} }],
    }),
  );
});

test('a language says what its own failures are', (t) => {
  class Own extends DefaultExceptions {
    override failureText(kind: number, x: bigint, y: bigint): string {
      return kind === firstOwnFailure ? `${x} is not ${y}` : super.failureText(kind, x, y);
    }
  }
  using engine = createEngine();
  const module = new GuestModule(engine, { exceptions: (its) => new Own(its) });
  module.function('own', [], voidType, (b) =>
    b.fail(firstOwnFailure, b.const(i32, 5), b.const(i32, -6)),
  );
  module.function('other', [], voidType, (b) => b.fail(firstOwnFailure + 1));
  t.throws(() => engine.function('own')(), { message: 'Exception: 5 is not -6' });
  t.throws(() => engine.function('other')(), {
    message: `Exception: failure ${firstOwnFailure + 1} (0, 0)`,
  });
});
