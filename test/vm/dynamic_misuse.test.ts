/** Mistakes of a language's author: each is told, and by its name, before anything runs. */
import test from 'ava';
import type { FunctionKind } from '../../vm/dynamic/functions.js';
import { booleanKind, numberKind } from '../../vm/dynamic/kinds.js';
import { type OperationOptions, operation } from '../../vm/dynamic/operations.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { Binding, FunctionScope, type ScopeRules } from '../../vm/function_scope.js';
import { GuestModule } from '../../vm/module.js';
import { f64, i64 } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';
import { type DynamicWorld, dynamicWorld } from './dynamic_world.js';

/** What an author gives in the place of something else. */
const wrong = (value: unknown) => value as never;

type World = DynamicWorld & { other: GuestModule };
type Misuse = (b: FunctionBuilder, w: World) => unknown;

const nothing = wrong(undefined);
const five = wrong(5);
const word = (b: FunctionBuilder) => b.const(i64, 1);
const number = (b: FunctionBuilder) => b.const(f64, 1);
const nil = (b: FunctionBuilder, { dynamic }: World) => dynamic.nil(b);
const made = (b: FunctionBuilder, { dynamic }: World) =>
  dynamic.makeClass(b, dynamic.class({ name: 'C' }));
const fn = ({ dynamic }: Pick<World, 'dynamic'>, kind: FunctionKind = 'function') =>
  dynamic.function({ name: 'f', params: ['a'], kind, body: () => undefined });
const options: OperationOptions = {
  name: 'negate',
  arity: 1,
  cases: [{ of: [numberKind], build: (b, x) => b.unary('-', x) }],
  otherwise: (b) => b.trap('no number'),
};
const negate = operation(options);

const cases: [title: string, misuse: Misuse, message: RegExp][] = [
  [
    'a number of a text',
    (b, w) => w.dynamic.number(b, wrong('x')),
    /"x" is no constant of type f64/,
  ],
  ['no value', (b, w) => w.dynamic.truth(b, nothing), /truth: a Value is needed, not undefined/],
  ['an i64', (b, w) => w.dynamic.equals(b, word(b), word(b)), /i64 is no type of dynamic values/],
  ['no kind', (b, w) => w.dynamic.is(b, nil(b, w), wrong(f64)), /is: a kind is needed/],
  ['no operation', (b, w) => w.dynamic.apply(b, nothing, []), /apply: an operation is needed/],
  ['no arguments', (b, w) => w.dynamic.apply(b, negate, nothing), /negate: an array of Values/],
  ['two arguments', (b, w) => w.dynamic.apply(b, negate, [number(b), number(b)]), /takes 1 arg/],
  ['a name that is none', (b, w) => w.dynamic.local(b, { name: five }, number(b)), /a name is/],
  [
    'a box by text',
    (b, w) => w.dynamic.local(b, { boxed: wrong('y') }, number(b)),
    /true or false/,
  ],
  ['no initial value', (b, w) => w.dynamic.local(b, {}, nothing), /a variable: a Value is needed/],
  ['a cell that is none', (b, w) => w.dynamic.boxed(b, number(b)), /boxed: an object is needed/],
  ['no cell', (b, w) => w.dynamic.boxed(b, nothing), /boxed: a Value is needed/],
  ['no name of a global', (_, w) => w.dynamic.global(nothing), /dynamic.global: a name is needed/],
  [
    'a global without a value',
    (b, w) => w.dynamic.global('g').define(b, five),
    /the global g: a V/,
  ],
  [
    'an error that is none',
    (b, w) => w.dynamic.global('g').get(b, five),
    /the global g: what is d/,
  ],
  ['an undefined global', (b, w) => w.dynamic.global('g').get(b, () => {}), /must not come back/],
  ['no function', (b, w) => w.dynamic.closure(b, nothing), /closure: a declared function/],
  ['another module', (b, w) => w.dynamic.closure(b, fn(w.other)), /closure: f is declared in ano/],
  ['no callee', (b, w) => w.dynamic.call(b, nothing, []), /call: a Value is needed/],
  [
    'a call of no list',
    (b, w) => w.dynamic.call(b, nil(b, w), wrong(number(b))),
    /an array of Val/,
  ],
  ['an argument i64', (b, w) => w.dynamic.call(b, nil(b, w), [word(b)]), /a call: i64 is no type/],
  [
    'what is wrong',
    (b, w) => w.dynamic.call(b, nil(b, w), [], five),
    /what is done where it is wr/,
  ],
  ['too many arguments', (b, w) => w.dynamic.call(b, nil(b, w), Array(256).fill(number(b))), /255/],
  [
    'a direct call of nothing',
    (b, w) => w.dynamic.callDirect(b, fn(w), nothing, nil(b, w), [number(b)]),
    /callDirect: a Value is needed, not undefined/,
  ],
  [
    'a direct call into another module',
    (b, w) => w.dynamic.callDirect(b, fn(w.other), nil(b, w), nil(b, w), [number(b)]),
    /callDirect: f is declared in another module/,
  ],
  ['no class', (b, w) => w.dynamic.makeClass(b, nothing), /makeClass: a declared class is needed/],
  [
    'a class of another module',
    (b, w) => w.dynamic.makeClass(b, w.other.dynamic.class({ name: 'D' })),
    /makeClass: D is declared in another module/,
  ],
  [
    'a superclass that is misspelt',
    (b, w) => w.dynamic.makeClass(b, w.dynamic.class({ name: 'C' }), wrong({ super: nil(b, w) })),
    /makeClass: "super" is not known; there is superclass/,
  ],
  [
    'a superclass that is no Value',
    (b, w) => w.dynamic.makeClass(b, w.dynamic.class({ name: 'C' }), wrong({ superclass: 5 })),
    /makeClass: a Value is needed, not 5/,
  ],
  [
    'no method',
    (b, w) => w.dynamic.addMethod(b, made(b, w), 'm', nothing),
    /addMethod: m: a Value/,
  ],
  [
    'a method by number',
    (b, w) => w.dynamic.addMethod(b, made(b, w), five, nil(b, w)),
    /a name is/,
  ],
  [
    'a method of a number',
    (b, w) => w.dynamic.addMethod(b, number(b), 'm', nil(b, w)),
    /an object/,
  ],
  ['a method nil', (b, w) => w.dynamic.addMethod(b, made(b, w), 'm', nil(b, w)), /to be a closure/],
  ['a property of nothing', (b, w) => w.dynamic.get(b, nothing, 'x'), /the property x: a Value/],
  ['a property by number', (b, w) => w.dynamic.get(b, nil(b, w), five), /a name is needed, not 5/],
  [
    'what is missing',
    (b, w) => w.dynamic.get(b, nil(b, w), 'x', five),
    /what is done where it is m/,
  ],
  [
    'nothing to store',
    (b, w) => w.dynamic.set(b, nil(b, w), 'x', nothing),
    /the property x: a Val/,
  ],
  [
    'a method without a list',
    (b, w) => w.dynamic.invoke(b, nil(b, w), 'm', nothing),
    /the method m/,
  ],
  [
    'a method of no superclass',
    (b, w) => w.dynamic.invokeSuper(b, nothing, 'm', nil(b, w), []),
    /super\.m: a Value is needed, not undefined/,
  ],
  [
    'super of nothing',
    (b, w) => w.dynamic.getSuper(b, nothing, 'm', nil(b, w)),
    /super\.m: a Value/,
  ],
  ['no binding', (b, w) => w.dynamic.bindings(b).of(nothing), /a Binding of a FunctionScope is/],
  ['a stray binding', (b, w) => w.dynamic.bindings(b).of(new Binding('x', 0)), /x is not defined/],
  [
    'bindings without a frame',
    (b, w) => w.dynamic.bindings(b, wrong({ scope: new FunctionScope(undefined, rules) })),
    /the FunctionScope of the function, and its Frame, are needed/,
  ],
];

const rules: ScopeRules = { refuse: () => undefined };

for (const [title, misuse, message] of cases) {
  test(`in a body: ${title}`, (t) => {
    using w = dynamicWorld();
    const other = new GuestModule(w.engine);
    const body = (b: FunctionBuilder): Value => {
      misuse(b, { ...w, other });
      return w.dynamic.nil(b);
    };
    const error = t.throws(() => w.run(body), { message });
    t.notRegex(error?.message ?? '', /undefined \(reading|is not a function/);
  });
}

const declarations: [title: string, misuse: (w: World) => unknown, message: RegExp][] = [
  [
    'no function',
    ({ dynamic }) => dynamic.function(nothing),
    /an object with name, params and body/,
  ],
  [
    'a capture that is boxed by text',
    ({ dynamic }) => {
      const captures = [{ name: 'a', boxed: wrong('no') }];
      return dynamic.function({ name: 'f', params: [], captures, body: () => undefined });
    },
    /the function f: boxed as true or false is needed, not "no"/,
  ],
  ['no class', ({ dynamic }) => dynamic.class(nothing), /dynamic.class: an object with a name/],
  [
    'fewer fields than none',
    ({ dynamic }) => dynamic.class({ name: 'C', fields: -1 }),
    /a number of/,
  ],
  [
    "another module's initializer",
    ({ dynamic, other }) => dynamic.class({ name: 'C', initializer: fn(other, 'method') }),
    /the class C: an initializer that is declared in its own module is needed/,
  ],
  [
    'what is no value',
    ({ dynamic }) => dynamic.describe(nothing),
    /dynamic.describe: a number, a boo/,
  ],
  [
    'an instance that is none',
    ({ dynamic }) => dynamic.classOf(five),
    /a GuestRef is needed, not 5/,
  ],
  [
    'answers of no class',
    ({ dynamic }) => dynamic.answer(nothing, () => ''),
    /dynamic.answer: a class/,
  ],
  ['no answers', ({ dynamic }) => dynamic.answer(dynamic.kit.bound, nothing), /answer: a function/],
  ['no messages', ({ dynamic }) => dynamic.configure(nothing), /dynamic.configure: an object/],
  ['no rules', () => new FunctionScope(undefined, nothing), /rules of a FunctionScope: an object/],
  ['rules without a word', () => new FunctionScope(undefined, wrong({})), /refuse, a function is/],
  [
    'no cases',
    () => operation({ ...options, cases: [] }),
    /it has 0 cases, and 1 to 63 are possible/,
  ],
  [
    'a case of two kinds',
    () => {
      const build = (_: FunctionBuilder, x: Value) => x;
      return operation({ ...options, cases: [{ of: [numberKind, booleanKind], build }] });
    },
    /a case of 1 kinds is needed/,
  ],
];

for (const [title, misuse, message] of declarations) {
  test(`in a declaration: ${title}`, (t) => {
    using w = dynamicWorld();
    const other = new GuestModule(w.engine);
    t.throws(() => misuse({ ...w, other }), { code: 'ERR_ARGUMENT', message });
  });
}
