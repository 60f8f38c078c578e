/** Lox: what the compiler says of wrong programs, word by word as the book's. */
import test from 'ava';
import { complaints } from './complaints.js';

/** What is missed when the reading went on behind a block's end. */
const unclosed = "[line 1] Error at end: Expect '}' after block.";

const cases: readonly (readonly [program: string, ...lines: string[]])[] = [
  ['print 1;'],
  ['print ;', "[line 1] Error at ';': Expect expression."],
  ['print 1', "[line 1] Error at end: Expect ';' after value."],
  ['1 + 2', "[line 1] Error at end: Expect ';' after expression."],
  ['var a = 1', "[line 1] Error at end: Expect ';' after variable declaration."],
  ['var 1;', "[line 1] Error at '1': Expect variable name."],
  ['var nil = 1;', "[line 1] Error at 'nil': Expect variable name."],
  ['(1;', "[line 1] Error at ';': Expect ')' after expression."],
  ['1 = 2;', "[line 1] Error at '=': Invalid assignment target."],
  ['a + b = 2;', "[line 1] Error at '=': Invalid assignment target."],
  ['(a) = 2;', "[line 1] Error at '=': Invalid assignment target."],
  ['f() = 2;', "[line 1] Error at '=': Invalid assignment target."],
  ['a * b.c = 2;', "[line 1] Error at '=': Invalid assignment target."],
  ['-a.b = 2;', "[line 1] Error at '=': Invalid assignment target."],
  ['if true print 1;', "[line 1] Error at 'true': Expect '(' after 'if'."],
  ['if (true print 1;', "[line 1] Error at 'print': Expect ')' after condition."],
  ['while true;', "[line 1] Error at 'true': Expect '(' after 'while'."],
  ['while (true {}', "[line 1] Error at '{': Expect ')' after condition."],
  ['for var i;', "[line 1] Error at 'var': Expect '(' after 'for'."],
  ['for (;true) {}', "[line 1] Error at ')': Expect ';' after loop condition."],
  ['for (;;1 {}', "[line 1] Error at '{': Expect ')' after for clauses."],
  ['for (;;', '[line 1] Error at end: Expect expression.'],
  ['{ print 1;', "[line 1] Error at end: Expect '}' after block."],
  ['fun 1() {}', "[line 1] Error at '1': Expect function name.", unclosed],
  ['fun f {}', "[line 1] Error at '{': Expect '(' after function name."],
  ['fun f(1) {}', "[line 1] Error at '1': Expect parameter name.", unclosed],
  ['fun f(a {}', "[line 1] Error at '{': Expect ')' after parameters."],
  ['fun f() print 1;', "[line 1] Error at 'print': Expect '{' before function body.", unclosed],
  ['fun f(a, a) {}', "[line 1] Error at 'a': Already a variable with this name in this scope."],
  [
    'fun f(a) { var a; }',
    "[line 1] Error at 'a': Already a variable with this name in this scope.",
  ],
  ['{ var a; var a; }', "[line 1] Error at 'a': Already a variable with this name in this scope."],
  ['{ var a = a; }', "[line 1] Error at 'a': Can't read local variable in its own initializer."],
  [
    'var a = 1; { var b = a; var c = c + 1; }',
    "[line 1] Error at 'c': Can't read local variable in its own initializer.",
  ],
  ['return 1;', "[line 1] Error at 'return': Can't return from top-level code."],
  ['fun f() { return 1 }', "[line 1] Error at '}': Expect ';' after return value.", unclosed],
  [
    'class A { init() { return 1; } }',
    "[line 1] Error at 'return': Can't return a value from an initializer.",
  ],
  ['class A { init() { return; } }'],
  ['class A { init() { fun f() { return 1; } } }'],
  ['class 1 {}', "[line 1] Error at '1': Expect class name.", unclosed],
  ['class A < 1 {}', "[line 1] Error at '1': Expect superclass name.", unclosed],
  ['class A < A {}', "[line 1] Error at 'A': A class can't inherit from itself."],
  ['{ class A < A {} }', "[line 1] Error at 'A': A class can't inherit from itself.", unclosed],
  ['class A print', "[line 1] Error at 'print': Expect '{' before class body.", unclosed],
  ['class A { 1() {} }', "[line 1] Error at '1': Expect method name.", unclosed],
  ['class A { f() {}', "[line 1] Error at end: Expect '}' after class body."],
  ['print this;', "[line 1] Error at 'this': Can't use 'this' outside of a class."],
  ['fun f() { return this; }', "[line 1] Error at 'this': Can't use 'this' outside of a class."],
  ['print super.a;', "[line 1] Error at 'super': Can't use 'super' outside of a class."],
  [
    'class A { f() { super.f(); } }',
    "[line 1] Error at 'super': Can't use 'super' in a class with no superclass.",
  ],
  ['class A {} class B < A { f() { super; } }', "[line 1] Error at ';': Expect '.' after 'super'."],
  [
    'class A {} class B < A { f() { super.1; } }',
    "[line 1] Error at '1': Expect superclass method name.",
  ],
  ['a.1;', "[line 1] Error at '1': Expect property name after '.'."],
  ['f(1;', "[line 1] Error at ';': Expect ')' after arguments."],
  ['f(1,);', "[line 1] Error at ')': Expect expression."],
  ['@', '[line 1] Error: Unexpected character.'],
  ['@@ §$ 1;', '[line 1] Error: Unexpected character.'],
  ['print "a\nb', '[line 2] Error: Unterminated string.'],
  ['"a\nb" 1;', "[line 2] Error at '1': Expect ';' after expression."],
  ['1 "a\nb";', "[line 2] Error at '\"a\nb\"': Expect ';' after expression."],
  ['print\n\n', '[line 3] Error at end: Expect expression.'],
  ['// all\nvar é = 1;', '[line 2] Error: Unexpected character.'],
  ['print 1\u0000;', '[line 1] Error: Unexpected character.'],
  ['print "\u0000é"; // é'],
  // After an error the reading goes on at the next statement.
  [
    'print ;\nprint ;',
    "[line 1] Error at ';': Expect expression.",
    "[line 2] Error at ';': Expect expression.",
  ],
  [
    'var = 1 + ;\nfun (',
    "[line 1] Error at '=': Expect variable name.",
    "[line 2] Error at '(': Expect function name.",
  ],
  [
    '{ a b c\nif }',
    "[line 1] Error at 'b': Expect ';' after expression.",
    "[line 2] Error at '}': Expect '(' after 'if'.",
    unclosed.replace('1', '2'),
  ],
];

for (const [program, ...lines] of cases) {
  test(JSON.stringify(program), (t) => {
    t.is(complaints(program), lines.join('\n'));
  });
}
