/** What the kit does for a language once its parser has resolved the names: variables, mistakes, traces, printing. */
import test from 'ava';
import { GuestError } from '../../src/guest_error.js';
import { SourceText } from '../../src/source.js';
import { Printer } from '../../vm/dynamic/printer.js';
import { traceOf } from '../../vm/dynamic/trace.js';
import { FunctionScope } from '../../vm/function_scope.js';
import { dynamic as dynamicType } from '../../vm/types.js';
import { add, dynamicWorld, everywhere } from './dynamic_world.js';

const rules = {
  refuse(mistake: string, name: string) {
    throw new Error(`${mistake} ${name}`);
  },
};

function scopeIn(enclosing?: FunctionScope) {
  const made = new FunctionScope(enclosing, rules);
  made.begin();
  return made;
}

function declared(scope: FunctionScope, name: string) {
  const made = scope.declare(name);
  made.isReady = true;
  return made;
}

everywhere('a counter: its variable is shared, what it adds is copied', (t, { dynamic, run }) => {
  // var n = 10; var step = 2; fun count(times) { n = n + step + times; return n; } count(1); n
  const top = scopeIn();
  const [n, step] = [declared(top, 'n'), declared(top, 'step')];
  const scope = scopeIn(top);
  scope.parameter('times');
  for (const name of ['n', 'step']) scope.resolve(name);
  n.isAssigned = true;
  const [times] = scope.parameters;
  const count = dynamic.function({
    name: 'count',
    params: ['times'],
    captures: scope.captures,
    body: (b, frame) => {
      const here = dynamic.bindings(b, { scope, frame });
      const more = dynamic.apply(b, add, [here.of(n).get(), here.of(step).get()]);
      if (times) here.of(n).set(dynamic.apply(b, add, [more, here.of(times).get()]));
      return here.of(n).get();
    },
  });
  const value = run((b) => {
    const here = dynamic.bindings(b);
    here.define(n, dynamic.number(b, 10));
    here.define(step, dynamic.number(b, 2));
    const closure = here.closure(count, scope);
    dynamic.call(b, closure, [dynamic.number(b, 1)]);
    return here.of(n).get();
  });
  t.is(value, 13);
});

for (const boxed of [false, true]) {
  everywhere(`a local function calls itself, boxed: ${boxed}`, (t, { dynamic, run }) => {
    // { fun f(n) { if (n) return f(false); return 7; } f(true) }, and with f = f behind it
    const top = scopeIn();
    const f = declared(top, 'f');
    const scope = scopeIn(top);
    f.makes = scope;
    scope.parameter('n');
    scope.resolve('f');
    f.isAssigned = boxed;
    t.is(scope.captures.length, boxed ? 1 : 0);
    const decl = dynamic.function({
      name: 'f',
      params: ['n'],
      captures: scope.captures,
      body: (b, frame) => {
        const here = dynamic.bindings(b, { scope, frame });
        const again = () => {
          const args = [dynamic.boolean(b, false)];
          b.return(dynamic.box(b, dynamic.call(b, here.of(f).get(), args)));
        };
        b.if(dynamic.truth(b, frame.param(0).get()), again);
        return dynamic.number(b, 7);
      },
    });
    const value = run((b) => {
      const here = dynamic.bindings(b);
      here.defineFunction(f, decl, scope);
      return dynamic.call(b, here.of(f).get(), [dynamic.boolean(b, true)]);
    });
    t.is(value, 7);
  });
}

test('variables that are not there, and what cannot be assigned, are refused', (t) => {
  using w = dynamicWorld();
  const { dynamic } = w;
  const scope = new FunctionScope(scopeIn(), rules, 'self');
  const stray = scopeIn().declare('stray');
  const method = (body: (here: ReturnType<typeof dynamic.bindings>) => void) => {
    const decl = dynamic.function({
      name: 'm',
      params: [],
      kind: 'method',
      body: (b, frame) => {
        const here = dynamic.bindings(b, { scope, frame });
        t.is(here.of(scope.receiver).type, here.of(scope.receiver).get().type);
        body(here);
      },
    });
    return () => w.engine.compile(decl.name);
  };
  t.throws(
    method((here) => void here.of(stray)),
    { message: /stray is not defined here/ },
  );
  t.throws(
    method((here) => here.of(scope.receiver).set(here.of(scope.receiver).get())),
    { message: /self cannot be assigned/ },
  );
});

everywhere("mistakes are told in the language's words", (t, { dynamic, run }) => {
  const mistakes = [
    () => run((b) => dynamic.call(b, dynamic.nil(b), [dynamic.nil(b)])),
    () => run((b) => dynamic.get(b, dynamic.number(b, 1), 'x')),
    () => run((b) => dynamic.set(b, dynamic.nil(b), 'x', dynamic.nil(b))),
    () => run((b) => dynamic.invoke(b, dynamic.boolean(b, true), 'm', [])),
    () => run((b) => dynamic.global('g').get(b)),
    () =>
      run((b) => {
        dynamic.global('g').assign(b, dynamic.nil(b));
        return dynamic.nil(b);
      }),
  ];
  const messages = () =>
    mistakes.map((each) => {
      const { reason = '' } = t.throws(each, { instanceOf: GuestError }) ?? {};
      return reason.replace(/^Exception: /, '');
    });
  t.deepEqual(messages(), [
    'nil cannot be called',
    'a number has no properties',
    'nil has no properties',
    'a boolean has no methods',
    'the variable g is not defined',
    'the variable g is not defined',
  ]);
  dynamic.configure({
    wrongCall: ({ kind }, given) => `call of ${kind} with ${given}`,
    missing: ({ kind }, name, use) => `${use} ${name} of ${kind}`,
    undefined: (name) => `no ${name}`,
  });
  t.deepEqual(messages(), [
    'call of nil with 1',
    'get x of number',
    'set x of nil',
    'call m of boolean',
    'no g',
    'no g',
  ]);
});

test('an engine traces the functions of the language, and its top level', (t) => {
  using w = dynamicWorld();
  const { dynamic, module } = w;
  const load = () =>
    module.load(new SourceText('test', '\n'), () => {
      const fails = dynamic.function({
        name: 'fails',
        display: 'f',
        params: [],
        span: { start: 0, end: 1 },
        body: (b) => b.trap('over'),
      });
      module.main(dynamicType, (b) => dynamic.call(b, dynamic.closure(b, fails), []), {
        start: 1,
        end: 1,
      });
    });
  const error = t.throws(load, { instanceOf: GuestError });
  t.deepEqual(
    dynamic.trace(error?.frames ?? []).map((each) => each?.name ?? 'top'),
    ['f', 'top'],
  );
});

test('of a long trace the middle is left out', (t) => {
  const frame = (name: string, line: number) => ({
    ...{ function: name, file: 'f', line, column: 1, inlined: false },
  });
  const calls = Array.from({ length: 10 }, (_, line) => frame('f', line));
  const nameOf = (symbol: string) => (symbol === 'f' ? 'F' : undefined);
  const lines = (frames: Parameters<typeof traceOf>[0], most: number) =>
    traceOf(frames, nameOf, most).map((each) => each && `${each.name} ${each.line}`);
  const whole = [...calls, frame('adaptor', 0), frame("<line 1>'", 1)];
  t.is(lines(whole, 11).length, 11);
  t.deepEqual(lines(whole, 4), ['F 0', 'F 1', undefined, 'F 9', 'undefined 1']);
  // The end is not known.
  t.deepEqual(lines(calls, 4), ['F 0', 'F 1', 'F 2', 'F 3', undefined]);
});

test('what is printed is written in one go', (t) => {
  using w = dynamicWorld();
  const written: string[] = [];
  const show = (value: unknown) => (value === true ? 'yes' : 'x'.repeat(2 ** 15));
  const printer = new Printer(w.module, show, (text) => written.push(text));
  const print = (value: boolean) =>
    w.run((b) => {
      b.call(printer.function, [w.dynamic.box(b, w.dynamic.boolean(b, value))]);
      return w.dynamic.nil(b);
    });
  print(true);
  print(true);
  t.deepEqual(written, []);
  printer.flush();
  printer.flush();
  t.deepEqual(written, ['yes\nyes\n']);
  print(false);
  t.is(written.length, 1);
  print(false);
  t.is(written[1]?.length, 2 ** 16 + 2);
});
