/** Declaring classes: hierarchies, layouts, overriding, and all that can be wrong with them. */
import test from 'ava';
import { VmkitError } from '../../src/errors.js';
import { LanguageError, SourceText } from '../../src/source.js';
import { FieldLayout } from '../../vm/class_layout.js';
import type { ClassTable } from '../../vm/classes.js';
import { arrayOf } from '../../vm/references.js';
import { f64, i1, i8, i16, i32, i64, nullType, voidType } from '../../vm/types.js';
import { abstractMethod, callOnNew, constantMethod, nothing, someSpan, world } from './worlds.js';

const wrong = (message: RegExp | string) => ({
  instanceOf: VmkitError,
  code: 'ERR_CLASS',
  message,
});

test('fields are placed without gaps where possible, and into those of superclasses', (t) => {
  const above = new FieldLayout(8);
  t.deepEqual(above.place([1, 8, 4, 2], 'packed'), [22, 8, 16, 20]);
  t.is(above.size, 24);
  const below = new FieldLayout(above);
  t.deepEqual(below.place([8, 1], 'packed'), [24, 23]);
  t.is(below.size, 32);
  const other = new FieldLayout(above);
  t.deepEqual(other.place([1, 1, 1], 'packed'), [23, 24, 25]);
  t.deepEqual(new FieldLayout(8).place([1, 8, 4, 2], 'declared'), [8, 16, 24, 28]);
});

test('a class knows its fields by name, offset and owner', (t) => {
  using w = world();
  const { classes } = w.module;
  const base = classes.class('Base');
  base.field('a', i8);
  base.field('b', i64);
  const derived = classes.class('Derived', { super: base });
  derived.field('c', i32);
  derived.field('a', f64);
  derived.link();
  t.is(base.fields.get('b')?.offset, 8);
  t.is(base.fields.get('a')?.offset, 16);
  t.is(derived.fields.get('a')?.offset, 24);
  t.is(derived.fields.get('c')?.offset, 20);
  t.is(derived.instanceSize, 32);
  t.is(derived.findField('b')?.owner, base);
  t.is(derived.findField('a')?.owner, derived);
  t.is(derived.findField('z'), undefined);
  t.is(classes.byDescriptor(derived.descriptor.address), derived);
});

test('subtypes', (t) => {
  using w = world();
  const { classes } = w.module;
  const root = classes.class('Root');
  const named = classes.interface('Named', { super: root });
  const sized = classes.interface('Sized', { interfaces: [named] });
  const a = classes.class('A', { super: root, interfaces: [sized], abstract: true });
  const b = classes.class('B', { super: a });
  t.true(b.isSubtypeOf(a));
  t.true(b.isSubtypeOf(root));
  t.true(b.isSubtypeOf(named));
  t.true(sized.isSubtypeOf(root));
  t.false(a.isSubtypeOf(b));
  t.false(root.isSubtypeOf(named));
  t.true(a.ref.accepts(b.ref));
  t.true(named.ref.accepts(b.ref));
  t.true(b.ref.accepts(nullType));
  t.false(b.ref.accepts(a.ref));
  classes.setArrayParents({ super: root });
  t.true(arrayOf(named.ref).accepts(arrayOf(b.ref)));
  t.false(arrayOf(b.ref).accepts(arrayOf(named.ref)));
  t.true(arrayOf(root.ref).accepts(arrayOf(arrayOf(b.ref))));
  t.false(arrayOf(i64).accepts(arrayOf(i32)));
  t.true(root.ref.accepts(arrayOf(i16)));
  t.false(named.ref.accepts(arrayOf(i16)));
  const bytes = arrayOf(i8);
  t.is(arrayOf(i8), bytes);
  t.throws(() => arrayOf(voidType), { code: 'ERR_ARGUMENT' });
});

test('what is above a class may be named before it is declared', (t) => {
  using w = world();
  const { classes } = w.module;
  const b = classes.class('B', { super: 'A', interfaces: ['I'] });
  const a = classes.class('A');
  const i = classes.interface('I');
  t.is(b.super, a);
  t.deepEqual(b.interfaces, [i]);
});

test('an unknown class says which may have been meant, at its place', (t) => {
  using w = world();
  const { classes } = w.module;
  const source = new SourceText('shapes', 'the circle');
  const failing = () =>
    w.module.load(source, () => {
      classes.class('Shape');
      classes.class('Circle', { super: 'Shap', span: someSpan });
    });
  const error = t.throws(failing, { instanceOf: LanguageError, code: 'ERR_CLASS' });
  t.is(error?.position?.column, 5);
  t.regex(error?.render() ?? '', /there is no class Shap\n.*\n.*\n.*did you mean Shape\?/);
  t.is(classes.find('Shape'), undefined, 'what a wrong source declared is taken back');
});

test('classes are declared when they are first named', (t) => {
  using w = world();
  const { classes } = w.module;
  let declared = 0;
  classes.lazy('Late', () => {
    declared++;
    return classes.class('Late', { super: 'Later' });
  });
  classes.lazy('Later', () => classes.class('Later'));
  classes.lazy('Never', () => undefined);
  t.true(classes.has('Late'));
  t.is(declared, 0);
  t.is(classes.get('Late').super?.name, 'Later');
  t.is(classes.get('Late'), classes.get('Late'));
  t.is(declared, 1);
  t.throws(() => classes.get('Never'), wrong('there is no class Never'));
});

test('a name is declared once in a source, and anew in a later one, when it is named', (t) => {
  using w = world();
  const { classes } = w.module;
  const load = (declare: () => void) => w.module.load(new SourceText('t', ''), declare);
  let made = 0;
  const declare = () => {
    made++;
    return classes.class('A');
  };
  load(() => classes.lazy('A', declare));
  t.is(made, 0);
  load(() => classes.lazy('A', declare));
  const first = classes.get('A');
  t.is(made, 1);
  load(() => {
    classes.lazy('A', declare);
    t.throws(() => classes.lazy('A', declare), wrong('class A was declared already'));
    t.not(classes.get('A'), first);
    t.throws(() => classes.lazy('A', declare), wrong('class A was declared already'));
  });
  t.is(made, 2);
});

test('a lazy declaration that needs itself is cyclic', (t) => {
  using w = world();
  const { classes } = w.module;
  classes.lazy('A', () => classes.class('A', { super: classes.get('B') }));
  classes.lazy('B', () => classes.class('B', { super: classes.get('A') }));
  t.throws(() => classes.get('A'), wrong(/^cyclic inheritance: the declaration of A needs A/));
  w.module.load(new SourceText('t', ''), () => classes.lazy('A', () => classes.class('A')));
  t.is(classes.get('B').super, classes.get('A'), 'the table goes on');
});

const cycles: Record<string, (classes: ClassTable) => void> = {
  'a class above itself': (classes) => void classes.class('A', { super: 'A' }).link(),
  'two classes': (classes) => {
    classes.class('A', { super: 'B' });
    classes.class('B', { super: 'A' }).link();
  },
  interfaces: (classes) => {
    classes.interface('A', { interfaces: ['B'] });
    classes.interface('B', { interfaces: ['C'] });
    classes.interface('C', { interfaces: ['A'] });
    classes.class('X', { interfaces: ['B'] }).isSubtypeOf(classes.get('C'));
  },
};

for (const [name, declare] of Object.entries(cycles)) {
  test(`cyclic inheritance: ${name}`, (t) => {
    using w = world();
    t.throws(() => declare(w.module.classes), wrong(/^cyclic inheritance: . is above itself$/));
  });
}

const refused: Record<string, [declare: (classes: ClassTable) => unknown, message: RegExp]> = {
  'two classes of a name': [
    (classes) => [classes.class('A'), classes.interface('A')],
    /^class A was declared already$/,
  ],
  'a class without a name': [(classes) => classes.class(''), /^a class needs a name, not ""$/],
  'an interface as superclass': [
    (classes) => classes.class('A', { super: classes.interface('I') }),
    /^class A cannot extend I, which is an interface/,
  ],
  'a class as interface': [
    (classes) => classes.class('A', { interfaces: [classes.class('B')] }),
    /^class A cannot implement B, which is a class$/,
  ],
  'a class of arrays as interface': [
    (classes) => classes.class('A', { interfaces: [classes.arrayOf(i64)] }),
    /^class A cannot implement i64\[\], which is a class$/,
  ],
  'something else as superclass': [
    (classes) => classes.class('A', { super: {} as never }),
    /^what is above A is a class or its name, not an object/,
  ],
  'a final superclass': [
    (classes) => classes.class('A', { super: classes.class('F', { final: true }) }),
    /^class A cannot extend F, which is final$/,
  ],
  'abstract and final': [
    (classes) => classes.class('A', { final: true, abstract: true }),
    /^class A cannot be both abstract and final$/,
  ],
  'a field twice': [
    (classes) => {
      const cls = classes.class('A');
      cls.field('x', i64);
      cls.staticField('x', i1);
    },
    /^class A has a field x already$/,
  ],
  'a void field': [
    (classes) => classes.class('A').field('x', voidType),
    /^the field x cannot be void$/,
  ],
  'a field of an interface': [
    (classes) => classes.interface('I').field('x', i64),
    /^interface I cannot have the field x$/,
  ],
  'a method twice': [
    (classes) => {
      const cls = classes.class('A');
      constantMethod(cls, 'm', 1);
      constantMethod(cls, 'm', 2);
    },
    /^method m\(\) of class A was declared already$/,
  ],
  'a method without a body': [
    (classes) => classes.class('A').method('m', nothing),
    /^method m\(\) of class A has no body and is not abstract$/,
  ],
  'an abstract method with a body': [
    (classes) =>
      classes.class('A', { abstract: true }).method('m', { ...nothing, abstract: true }, () => {}),
    /^method m\(\) of class A is abstract and has a body$/,
  ],
  'an abstract method in a concrete class': [
    (classes) => abstractMethod(classes.class('A'), 'm'),
    /^method m\(\) of class A is abstract, and the class is not$/,
  ],
  'a static abstract method': [
    (classes) =>
      classes
        .class('A', { abstract: true })
        .method('m', { ...nothing, abstract: true, static: true }),
    /^method m\(\) of class A cannot be abstract: it is static, private or final$/,
  ],
  'a final method in an interface': [
    (classes) => classes.interface('I').method('m', { ...nothing, final: true }, () => {}),
    /^method m\(\) of interface I cannot be final/,
  ],
};

for (const [name, [declare, message]] of Object.entries(refused)) {
  test(`refused at its declaration: ${name}`, (t) => {
    using w = world();
    t.throws(() => declare(w.module.classes), wrong(message));
    t.notThrows(() => w.module.classes.class('Good').link(), 'the table goes on');
  });
}

const unlinkable: Record<string, [declare: (classes: ClassTable) => unknown, message: RegExp]> = {
  'a missing interface method': [
    (classes) => {
      const shape = classes.interface('Shape');
      abstractMethod(shape, 'area');
      abstractMethod(shape, 'width');
      constantMethod(classes.class('Square', { interfaces: [shape] }), 'width', 1);
    },
    /^class Square is not abstract and does not implement area\(\) of Shape$/,
  ],
  'missing methods, several': [
    (classes) => {
      const shape = classes.interface('Shape');
      for (const name of ['a', 'b', 'c', 'd', 'e']) abstractMethod(shape, name);
      classes.class('Square', { interfaces: [shape] });
    },
    /does not implement a\(\) of Shape, b\(\) of Shape, c\(\) of Shape and 2 more$/,
  ],
  'a missing abstract method of a superclass': [
    (classes) => {
      const base = classes.class('Base', { abstract: true });
      abstractMethod(base, 'area');
      classes.class('Square', { super: base });
    },
    /^class Square is not abstract and does not implement area\(\) of Base$/,
  ],
  'an override of a final method': [
    (classes) => {
      const base = classes.class('Base');
      base.method('m', { ...nothing, final: true }, () => {});
      classes.class('A', { super: base }).method('m', nothing, () => {});
    },
    /^A\.m\(\) cannot override Base\.m\(\), which is final$/,
  ],
  'an override with another result': [
    (classes) => {
      const base = classes.class('Base');
      constantMethod(base, 'm', 1);
      classes.class('A', { super: base }).method('m', nothing, () => {});
    },
    /^A\.m\(\) cannot override Base\.m\(\): its result is void, not i64$/,
  ],
  'an implementation with another result': [
    (classes) => {
      const shape = classes.interface('Shape');
      abstractMethod(shape, 'm', f64);
      constantMethod(classes.class('A', { interfaces: [shape] }), 'm', 1);
    },
    /^A\.m\(\) cannot implement Shape\.m\(\): its result is i64, not f64$/,
  ],
  'an inherited implementation with another result': [
    (classes) => {
      const shape = classes.interface('Shape');
      abstractMethod(shape, 'm', f64);
      const base = classes.class('Base');
      constantMethod(base, 'm', 1);
      classes.class('A', { super: base, interfaces: [shape] });
    },
    /^Base\.m\(\) cannot implement Shape\.m\(\)/,
  ],
  'a selector with other parameters': [
    (classes) => {
      const base = classes.class('Base');
      base.method('m', { ...nothing, selector: 'm', params: [['x', i64]] }, () => {});
      const a = classes.class('A', { super: base });
      a.method('m', { ...nothing, selector: 'm', params: [['x', f64]] }, () => {});
    },
    /^A\.m cannot override Base\.m: their parameters have other types \(f64\)$/,
  ],
  'two defaults': [
    (classes) => {
      const left = classes.interface('Left');
      const right = classes.interface('Right');
      constantMethod(left, 'm', 1);
      constantMethod(right, 'm', 2);
      classes.class('A', { interfaces: [left, right] });
    },
    /^class A inherits m\(\) from Left and from Right; override it/,
  ],
  'a default and an abstract method in an interface': [
    (classes) => {
      const left = classes.interface('Left');
      const right = classes.interface('Right');
      constantMethod(left, 'm', 1);
      abstractMethod(right, 'm');
      classes.interface('Both', { interfaces: [left, right] });
    },
    /^interface Both inherits m\(\) from Left and from Right; override it/,
  ],
};

for (const [name, [declare, message]] of Object.entries(unlinkable)) {
  test(`refused when it is laid out: ${name}`, (t) => {
    using w = world();
    const { classes } = w.module;
    declare(classes);
    const last = [...classes].at(-1);
    t.throws(() => last?.link(), wrong(message));
    t.false(last?.isLinked);
    t.throws(() => last?.link(), wrong(message), 'again');
    t.notThrows(() => classes.class('Good').link(), 'the table goes on');
  });
}

test('a class that was laid out does not change', (t) => {
  using w = world();
  const cls = w.module.classes.class('Done').link();
  const message = /^class Done was laid out already and cannot get the (field x|method m\(\));/;
  t.throws(() => cls.field('x', i64), wrong(message));
  t.throws(() => cls.staticField('x', i64), wrong(message));
  t.throws(() => cls.method('m', nothing, () => {}), wrong(message));
  t.is(cls.fields.size + cls.methods.size, 0);
});

test('laying out a class lays out those above it, not those below', (t) => {
  using w = world();
  const { classes } = w.module;
  const a = classes.class('A');
  const b = classes.class('B', { super: a });
  const c = classes.class('C', { super: b });
  b.link();
  t.true(a.isLinked);
  t.false(c.isLinked);
});

test('a class above another one is of the same module', (t) => {
  using one = world();
  using two = world();
  const foreign = one.module.classes.class('Foreign');
  t.throws(() => two.module.classes.class('A', { super: foreign }), wrong(/of another module$/));
});

test('a later source replaces classes, and its own names stay apart', (t) => {
  using w = world();
  const { classes } = w.module;
  const declare = (value: number) =>
    w.module.load(new SourceText('t', ''), () => {
      constantMethod(classes.class('A'), 'm', value);
    });
  declare(1);
  const first = classes.get('A');
  declare(2);
  const second = classes.get('A');
  t.not(first, second);
  t.not(first.descriptor.symbol, second.descriptor.symbol);
  t.throws(
    () =>
      w.module.load(new SourceText('t', ''), () => {
        classes.class('B');
        classes.class('B');
      }),
    wrong(/^class B was declared already$/),
  );
  t.false(classes.has('B'));
  t.is(classes.get('A'), second);
});

test('two languages of an engine may have classes of the same name, and arrays', async (t) => {
  using w = world();
  const { GuestModule } = await import('../../vm/module.js');
  const other = new GuestModule(w.engine);
  const [a, b] = [w.module, other].map(({ classes }) => classes.class('A').link());
  t.not(a?.descriptor.address, b?.descriptor.address);
  t.notThrows(() => w.module.classes.arrayOf(i64).link());
  t.notThrows(() => other.classes.arrayOf(i64).link());
});

test('a static field and a method may have one name', (t) => {
  using w = world();
  const a = w.module.classes.class('A');
  a.staticField('f', i64);
  const f = a.method('f', { params: [], result: i64, selector: 'f' }, (b) => {
    b.static(a, 'f').set(b.const(i64, 7));
    return b.static(a, 'f').get();
  });
  t.is(
    w.run(i64, (b) => callOnNew(b, a, f)),
    7n,
  );
});

test('an object of a class whose name another has now is told from it', (t) => {
  using w = world();
  const { classes } = w.module;
  const old = classes.class('A');
  const other = classes.class('A', { replace: true });
  t.throws(() => w.run(voidType, (b) => void b.cast(b.new(old), other)), {
    message: /A is no A#2$/,
  });
});

test('a dynamic class has neither fields nor virtual methods, and no objects that are made like others', (t) => {
  using w = world();
  const { classes } = w.module;
  const shape = 'dynamic';
  const base = classes.class('Instance', { shape });
  t.true(base.isDynamic);
  t.throws(() => base.field('x', i64), wrong(/Instance is a dynamic class/));
  t.throws(() => constantMethod(base, 'm', 1), wrong(/m\(\) of class Instance is virtual/));
  const private_ = base.method('p', { params: [], result: i64, private: true }, (b) =>
    b.const(i64, 1),
  );
  t.false(private_.isVirtual);
  base.link();
  t.is(classes.byDescriptor(base.descriptor.address), base);
  t.is(classes.byDescriptor(8n), undefined);
  t.true(classes.class('Below', { super: base, shape }).link().isSubtypeOf(base));
  t.throws(
    () => classes.class('Fixed', { super: base }).link(),
    wrong(/is below Instance, a dynamic/),
  );
  const fields = classes.class('Fields');
  fields.field('x', i64);
  t.throws(() => classes.class('A', { super: fields, shape }).link(), wrong(/inherits fields/));
  const methods = classes.class('Methods');
  constantMethod(methods, 'm', 1);
  t.throws(
    () => classes.class('B', { super: methods, shape }).link(),
    wrong(/inherits virtual methods/),
  );
  using other = world();
  const instance = other.module.classes.class('Instance', { shape });
  t.throws(() => other.run(voidType, (b) => void b.new(instance)), {
    message: /Instance is a dynamic class: use module.dynamic/,
  });
});
