/** What a language declares in an engine: what comes together, what replaces what, what an error takes back. */
import test from 'ava';
import { createEngine } from '../../src/engine.js';
import { LanguageError, SourceText } from '../../src/source.js';
import { GuestModule, type ModuleOptions } from '../../vm/module.js';
import { type Code, valuesOf } from '../../vm/operators.js';
import { f64, i32, i64, u8, u32, u64, voidType } from '../../vm/types.js';

const span = (start: number, length = 1) => ({ start, end: start + length });
const source = (text = 'one\ntwo\nthree\n') => new SourceText('t', text);

function start(options: ModuleOptions = {}) {
  const engine = createEngine();
  const module = new GuestModule(engine, options);
  return { engine, module, [Symbol.dispose]: () => engine.dispose() };
}

const number =
  (value: number): Code =>
  (b) =>
    b.const(i64, value);

const call =
  (name: string, ...args: Code[]): Code =>
  (b) =>
    b.call(name, valuesOf(b, args));

/** The places and messages of a LanguageError. */
function errorsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error.diagnostics.map((each) => `${each.span.start} ${each.message}`);
  }
  return [];
}

test('functions of a source call each other in any order, and code runs when all are there', (t) => {
  using context = start();
  const { engine, module } = context;
  const value = module.load(source(), () => {
    module.main(i64, call('f'));
    module.function('f', [], i64, call('g', number(20)));
    module.function('g', [['n', i64]], i64, (b) => {
      b.return(b.binary('+', b.param('n').get(), b.const(i64, 1)));
    });
  });
  t.is(value, 21n);
  t.is(engine.function('g', 'i64(i64)')(1n), 2n);
  t.false([...engine.symbols.keys()].some((name) => name.startsWith('<')));
});

test('what the check has built is inlined', (t) => {
  using context = start();
  const { engine, module } = context;
  module.load(source(), () => {
    module.function('f', [], i64, call('g'));
    module.function('g', [], i64, number(1));
  });
  engine.function('f', 'i64()')();
  t.deepEqual(engine.symbols.get('f')?.inlined, [{ name: 'g', from: 'guest' }]);
});

test('the value is that of the code that ran last, of any type', (t) => {
  using context = start();
  const { module } = context;
  const all = [
    [u8, 255, 255],
    [u32, 4_000_000_000, 4_000_000_000],
    [u64, 2n ** 63n, 2n ** 63n],
    [i32, -1, -1],
    [f64, 0.5, 0.5],
  ] as const;
  for (const [type, given, expected] of all) {
    const value = module.load(source(), () => {
      module.main(i64, number(1));
      module.main(type, (b) => b.const(type, given));
    });
    t.is(value, expected);
  }
  t.is(
    module.load(source(), () => undefined),
    undefined,
  );
});

test('code may run between declarations', (t) => {
  using context = start();
  const { module } = context;
  const seen: unknown[] = [];
  const value = module.load(source(), () => {
    for (const each of [1, 2]) {
      module.function('f', [], i64, number(each), span(0), { replace: true });
      seen.push(module.run(i64, call('f')));
    }
  });
  t.deepEqual(seen, [1n, 2n]);
  t.is(value, 2n);
});

test('all errors are shown in one go, and nothing of the source stays', (t) => {
  using context = start();
  const { engine, module } = context;
  module.host('taken', 'i64(i64)', (value) => value);
  const load = () =>
    module.load(source(), () => {
      module.function('f', [['n', i64]], i64, (b) => b.at(span(1)).call('no', []), span(0));
      module.function('good', [], i64, number(1), span(2));
      module.function('g', [], i64, (b) => b.at(span(5)).call('f', []), span(4));
      module.function('g', [], i64, number(1), span(6));
      module.function('taken', [], i64, number(1), span(8));
      module.main(i64, (b) => b.local('x', span(9)).get());
      module.main(i64, (b) => b.const(i64, 1));
    });
  const errors = errorsOf(load);
  t.deepEqual(errors.slice(0, 3), [
    '1 there is no function no',
    '5 f takes 1 argument, and 0 are given',
    '6 there is a function g already',
  ]);
  t.regex(errors[3] ?? '', /^8 .*taken/);
  t.is(errors[4], '9 there is no variable x');
  t.is(errors.length, 5);
  for (const name of ['f', 'g', 'good']) {
    t.false(engine.symbols.has(name), name);
    t.is(module.functionRef(name), undefined);
  }
  t.is(engine.function('taken', 'i64(i64)')(1n), 1n);
});

test('an error alone keeps its cause', (t) => {
  using context = start();
  const { module } = context;
  const many = Array.from({ length: 300 }, (_, index) => [`p${index}`, i64] as const);
  const load = () =>
    module.load(source(), () => module.function('f', many, i64, number(1), span(0)));
  const error = t.throws(load, { instanceOf: LanguageError });
  t.like(error?.cause, { code: 'ERR_SIGNATURE' });
  t.regex(error?.message ?? '', /f has 300 parameters, and 255 is the most$/);
});

test('a later source replaces functions, and callers that were compiled call the new ones', (t) => {
  using context = start();
  const { engine, module } = context;
  module.load(source(), () => {
    module.function('f', [], i64, number(1));
    module.function('g', [], i64, call('f'));
  });
  const g = engine.function('g', 'i64()');
  t.is(g(), 1n);
  // The new f calls what comes after it, and another signature of h than there was.
  module.load(source(), () => {
    module.function('f', [], i64, call('h', number(2)));
    module.function('h', [['n', i64]], i64, (b) => b.param(0).get());
  });
  t.is(g(), 2n);
  module.load(source(), () => {
    module.function('f', [], i64, call('h'));
    module.function('h', [], i64, number(3));
  });
  t.is(g(), 3n);
});

test('what an error would have replaced stays as it was', (t) => {
  using context = start();
  const { engine, module } = context;
  module.load(source(), () => {
    module.function('same', [], i64, number(1));
    module.function('other', [], i64, number(2));
    module.function('sum', [], i64, (b) => b.binary('+', b.call('same', []), b.call('other', [])));
  });
  const check = () => t.is(engine.function('sum', 'i64()')(), 3n);
  check();
  const failing = () =>
    module.load(source(), () => {
      module.function('same', [], i64, number(10));
      module.function('other', [['n', i64]], i64, number(20));
      module.function('bad', [], i64, (b) => b.at(span(0)).call('no', []));
    });
  t.is(errorsOf(failing).length, 1);
  t.is(engine.function('same', 'i64()')(), 1n);
  t.is(engine.function('other', 'i64()')(), 2n);
  module.load(source(), () => {
    module.function('sum', [], i64, (b) => b.binary('+', b.call('same', []), b.call('other', [])));
  });
  check();
  const thrown = new Error('not a LanguageError');
  const load = () =>
    module.load(source(), () => {
      module.function('same', [], i64, number(10));
      throw thrown;
    });
  t.is(t.throws(load), thrown);
  check();
});

test('without the check an error shows when the function is called', (t) => {
  using context = start({ check: false });
  const { engine, module } = context;
  module.load(source(), () => {
    module.function('f', [], i64, (b) => b.at(span(5)).call('no', []));
  });
  t.throws(() => engine.function('f', 'i64()')(), {
    instanceOf: LanguageError,
    message: 't:2:2: there is no function no',
  });
});

test("a front end's own mistake is no error of the program", (t) => {
  using context = start();
  const { module } = context;
  const load = () =>
    module.load(source(), () => {
      module.function('f', [], i64, (b) => b.const(f64, 1));
    });
  t.throws(load, { code: 'ERR_BUILD', message: /return: i64 is needed, not f64/ });
  t.is(
    module.load(source(), () => module.main(i64, number(1))),
    1n,
  );
});

test('code that runs once is compiled at the level that is asked for', (t) => {
  using context = start();
  const { engine, module } = context;
  const levels: number[] = [];
  engine.on('compiled', ({ module: { level } }) => levels.push(level));
  const value = module.load(source(), () => {
    module.function('f', [], i64, number(2));
    module.main(i64, number(1), undefined, { level: 0 });
    module.run(i64, number(5), undefined, { level: 1 });
    module.main(i64, call('f'));
  });
  t.is(value, 2n);
  t.deepEqual(levels, [1, 0, engine.level]);
  const wrong = (options: object) => () =>
    module.load(source(), () => module.main(i64, number(1), undefined, options));
  t.throws(wrong({ levels: 1 }), { code: 'ERR_ARGUMENT', message: /did you mean level/ });
  t.throws(wrong({ level: 7 }), { code: 'ERR_ARGUMENT', message: /the level is 0, 1, 2 or 3/ });
});

test('a variable keeps its value from one source to the next, unless its type changes', (t) => {
  using context = start();
  const { module } = context;
  const count = () =>
    module.load(source(), () => {
      const variable = module.variable('count', i64);
      module.main(i64, (b) => {
        const place = b.variable(variable);
        place.set(b.binary('+', place.get(), b.const(i64, 1)));
        return place.get();
      });
    });
  t.is(count(), 1n);
  t.is(count(), 2n);
  const other = module.load(source(), () => {
    const variable = module.variable('count', f64);
    module.main(f64, (b) => b.variable(variable).get());
  });
  t.is(other, 0);
});

test('a host function may load more', (t) => {
  using context = start();
  const { module } = context;
  const inner = (value: bigint) =>
    module.load(source(), () => module.main(i64, number(Number(value) + 1))) as bigint;
  module.host('more', 'i64(i64)', inner);
  const outer = module.load(source(), () => {
    module.main(i64, call('more', call('more', number(1))));
  });
  t.is(outer, 3n);
});

test('what other parts define is called by the types that the module was told', (t) => {
  using context = start();
  const { module } = context;
  module.external('cos', [f64], f64);
  t.is(
    module.load(source(), () => module.main(f64, (b) => b.call('cos', [b.const(f64, 0)]))),
    1,
  );
  t.deepEqual([...module.functionNames()], ['cos']);
  const load = () =>
    module.load(source(), () => {
      module.external('nosuch', [], f64);
      module.main(f64, (b) => b.at(span(4)).call('nosuch', []));
    });
  t.throws(load, { instanceOf: LanguageError, message: /^t:2:1: nothing defines nosuch/ });
});

test('code that runs once needs a source', (t) => {
  using context = start();
  const { module } = context;
  for (const work of [() => module.main(i64, number(1)), () => module.run(i64, number(1))]) {
    t.throws(work, { code: 'ERR_ARGUMENT', message: /no source is being declared/ });
  }
});

test('a thousand functions that call each other are declared, checked and replaced', (t) => {
  using context = start();
  const { module } = context;
  const load = (last: number) =>
    module.load(source(), () => {
      for (let index = 0; index < 1000; index++) {
        module.function(`f${index}`, [], i64, call(`f${index + 1}`));
      }
      module.function('f1000', [], i64, number(last));
      module.main(i64, call('f990'));
    });
  t.is(load(1), 1n);
  t.is(load(2), 2n);
});

test('callers of a function that has another type now fail where they call it, when they run', (t) => {
  using context = start();
  const { engine, module } = context;
  const n = [['n', i64]] as const;
  const text = source('f(1)\nother\n');
  module.load(text, () => {
    module.function('f', n, i64, (b) => b.param(0).get(), span(0));
    module.function('g', [], i64, (b) => b.at(span(0, 4), () => b.call('f', [b.const(i64, 1)])));
    module.function('h', [], i64, call('g'));
  });
  const h = engine.function('h', 'i64()');
  t.is(h(), 1n);
  module.load(source(), () => module.function('f', [...n, ['m', i64]], i64, number(2), span(0)));
  for (let round = 0; round < 2; round++) {
    const error = t.throws(h, { instanceOf: LanguageError });
    t.is(error?.message, 't:1:1: f takes 2 arguments, and 1 is given');
  }
  // What is a mistake of the front end now is one when it is called, too: the sum has operands of two types.
  module.load(source(), () => {
    const sum: Code = (b) => b.binary('+', b.call('f', [b.const(i64, 1)]), b.const(i64, 1));
    module.function('f', n, i64, number(3), span(0));
    module.function('sum', [], i64, sum);
  });
  t.is(h(), 3n);
  t.is(engine.function('sum')(), 4n);
  module.load(source(), () => module.function('f', n, f64, (b) => b.const(f64, 1), span(0)));
  t.throws(() => engine.function('sum')(), { code: 'ERR_BUILD', message: /convert one/ });
});

test('errors of several classes show in one go, with their code', (t) => {
  using context = start();
  const { module } = context;
  const declare = () => {
    const shape = module.classes.interface('Shape');
    shape.method('area', { params: [], result: i64 });
    const base = module.classes.class('Base', { span: span(0) });
    base.method('final', { params: [], result: i64, final: true }, number(1));
    const both = { super: base, interfaces: [shape], span: span(4) };
    const dot = module.classes.class('Dot', both);
    dot.method('final', { params: [], result: i64 }, number(1), span(5));
    module.classes.class('Line', { interfaces: [shape], span: span(8) });
  };
  const errors = [
    '4 class Dot is not abstract and does not implement area() of Shape',
    '5 Dot.final() cannot override Base.final(), which is final',
    '8 class Line is not abstract and does not implement area() of Shape',
  ];
  t.deepEqual(
    errorsOf(() => module.load(source(), declare)),
    errors,
  );
  t.throws(() => module.load(source(), declare), { code: 'ERR_CLASS' });
  const withMore = () => {
    declare();
    module.function('f', [], i64, call('nobody'), span(9));
  };
  t.throws(() => module.load(source(), withMore), { code: 'ERR_LANGUAGE' });
});

test('an error without a place does not claim one', (t) => {
  using context = start();
  const { engine, module } = context;
  engine.host('taken', 'void()', () => {});
  const twice = () => module.function('twice', [], i64, number(1));
  const declare = (work: () => unknown) => () => module.load(source(), () => void work());
  t.throws(
    declare(() => module.function('taken', [], i64, number(1))),
    {
      code: 'ERR_SYMBOL_EXISTS',
      message: /^'taken' /,
    },
  );
  t.throws(
    declare(() => [twice(), twice()]),
    { code: 'ERR_SYMBOL_EXISTS', message: /^there is/ },
  );
});

test('what is no type, no name and no choice is refused where it is declared', (t) => {
  using context = start();
  const { engine, module } = context;
  const cls = module.classes.class('C');
  const no = undefined as never;
  const wrong: [() => unknown, RegExp][] = [
    [
      () => module.function('f', [['p', voidType]], i64, number(1)),
      /the parameter p: .*, not void/,
    ],
    [() => module.function('f', [i64] as never, i64, number(1)), /^f: a parameter \[name, type\]/],
    [() => module.function('f', no, i64, number(1)), /^f: an array of parameters/],
    [() => module.function('f', [], no, number(1)), /^f: a type for the result/],
    [() => module.function(5 as never, [], i64, number(1)), /a name is needed, not 5/],
    [() => module.variable('v', no), /the variable v: a type of values is needed/],
    [() => cls.field('x', cls as never), /the field x of C: .* not an object \(ClassType\)/],
    [() => cls.method('m', { params: [] } as never), /the method m of C: a type for the result/],
    [() => module.site({ selector: 's' } as never), /a type for the result/],
    [() => module.classes.lazy('L', 5 as never), /a function is needed, not 5/],
    [
      () => new GuestModule(engine, { arithmetic: { overflow: 'no' as never } }),
      /overflow is wrap/,
    ],
  ];
  for (const [declare, message] of wrong) t.throws(declare, { code: 'ERR_ARGUMENT', message });
  module.classes.lazy('Five', () => 5 as never);
  t.throws(() => module.classes.get('Five'), {
    code: 'ERR_ARGUMENT',
    message: /a class is needed/,
  });
  // What declares it may forget to give it.
  module.classes.lazy('Made', () => void module.classes.class('Made') as never);
  t.is(module.classes.get('Made').name, 'Made');
});
