/** What names mean in functions that nest, and what closures must keep. */
import test from 'ava';
import { FunctionScope, type ScopeRules } from '../../vm/function_scope.js';

function world(limits: Omit<ScopeRules, 'refuse'> = {}) {
  const mistakes: string[] = [];
  const refuse: ScopeRules['refuse'] = (mistake, name) => void mistakes.push(`${mistake} ${name}`);
  const inner = (enclosing?: FunctionScope, receiver?: string) => {
    const made = new FunctionScope(enclosing, { ...limits, refuse }, receiver);
    if (enclosing) made.begin();
    return made;
  };
  const local = (scope: FunctionScope, name: string) => {
    const made = scope.declare(name);
    made.isReady = true;
    return made;
  };
  return { mistakes, inner, local };
}

test('a name is the innermost variable that has it, or none', (t) => {
  const { mistakes, inner, local } = world();
  const script = inner();
  t.is(script.resolve('x'), undefined);
  script.begin();
  const outer = local(script, 'x');
  t.is(script.resolve('x'), outer);
  script.begin();
  const shadow = local(script, 'x');
  local(script, 'y');
  t.is(script.resolve('x'), shadow);
  t.is(script.end(), 2);
  t.is(script.resolve('x'), outer);
  t.is(script.resolve('y'), undefined);
  t.is(script.end(), 1);
  t.is(script.resolve('x'), undefined);
  t.deepEqual(mistakes, []);
});

test('captured and assigned: both make a cell, one alone does not', (t) => {
  const { inner, local } = world();
  const script = inner();
  script.begin();
  const [used, changed, both] = ['used', 'changed', 'both'].map((name) => local(script, name));
  const fn = inner(script);
  fn.resolve('used');
  const found = fn.resolve('both');
  t.is(found, both);
  if (both) both.isAssigned = true;
  if (changed) changed.isAssigned = true;
  t.deepEqual(
    [used, changed, both].map((each) => each?.boxed),
    [false, false, true],
  );
  t.deepEqual(fn.captures, [used, both]);
  t.deepEqual(script.captures, []);
});

test('functions in between capture, too, and once', (t) => {
  const { inner, local } = world();
  const script = inner();
  script.begin();
  const x = local(script, 'x');
  const middle = inner(script);
  const innermost = inner(middle);
  t.is(innermost.resolve('x'), x);
  t.is(innermost.resolve('x'), x);
  t.deepEqual(middle.captures, [x]);
  t.deepEqual(innermost.captures, [x]);
});

test('a function that names itself is no captured variable, if nothing else can be there', (t) => {
  const { inner, local } = world();
  const script = inner();
  script.begin();
  const f = local(script, 'f');
  const scope = inner(script);
  f.makes = scope;
  t.is(scope.resolve('f'), f);
  t.deepEqual(scope.captures, []);
  t.deepEqual(scope.outer, [f]);
  f.isAssigned = true;
  t.deepEqual(scope.captures, [f]);
});

test('receivers and parameters', (t) => {
  const { inner } = world();
  const method = inner(inner(), 'this');
  method.parameter('a');
  method.parameter('b');
  t.deepEqual(
    method.parameters.map(({ name }) => name),
    ['a', 'b'],
  );
  t.is(method.resolve('this'), method.receiver);
  t.is(method.resolve('b'), method.parameters[1]);
  const fn = inner(method);
  t.is(fn.resolve('this'), method.receiver);
  t.true(method.receiver.isCaptured);
  t.is(fn.receiver.name, '');
});

test('what programs do wrong is told', (t) => {
  const { mistakes, inner, local } = world({ locals: 4, captures: 2 });
  const script = inner();
  script.begin();
  local(script, 'a');
  local(script, 'a');
  const own = script.declare('own');
  t.is(script.resolve('own'), own);
  t.is(inner(script).resolve('own'), own);
  own.isReady = true;
  local(script, 'more');
  t.is(script.resolve('more'), undefined);
  const fn = inner(script);
  fn.parameter('p');
  const innermost = inner(fn);
  for (const name of ['a', 'own', 'p']) t.truthy(innermost.resolve(name), name);
  t.deepEqual(mistakes, ['twice a', 'early own', 'early own', 'locals more', 'captures p']);
});
