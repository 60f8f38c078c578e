/** Dynamic values of all kinds for tests, in guest code and as JavaScript knows them. */
import { createEngine, type Engine, type Level } from '../../src/engine.js';
import { SourceText } from '../../src/source.js';
import type { ClassType } from '../../vm/class_type.js';
import type { Dynamic } from '../../vm/dynamic/dynamic.js';
import {
  booleanKind,
  type Kind,
  nilKind,
  numberKind,
  referenceKind,
  stringKind,
} from '../../vm/dynamic/kinds.js';
import type { FunctionBuilder } from '../../vm/function_builder.js';
import { type Exceptions, GuestModule, type Params } from '../../vm/module.js';
import { arrayOf } from '../../vm/references.js';
import { dynamic, f64, i32, type ValueType } from '../../vm/types.js';
import type { Value } from '../../vm/value.js';

/** A value of a program: how guest code makes it, with its static type, and what JavaScript would have for it. */
export interface Sample {
  readonly name: string;
  readonly make: (b: FunctionBuilder) => Value;
  /** Strings by their text; objects by a name of their own. */
  readonly is: number | boolean | null | string | { readonly object: string };
  /** Of the module's kinds. */
  readonly kinds: readonly string[];
}

export class DynamicWorld implements Disposable {
  readonly engine: Engine;
  readonly module: GuestModule;
  readonly dynamic: Dynamic;
  readonly base: ClassType;
  readonly derived: ClassType;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly samples: readonly Sample[];
  readonly source = new SourceText(
    'test.dyn',
    Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join(''),
  );

  constructor(level: Level = 2, exceptions?: Exceptions) {
    this.engine = createEngine({ level });
    this.module = new GuestModule(this.engine, exceptions ? { exceptions } : {});
    const { module } = this;
    this.dynamic = module.dynamic;
    this.base = module.classes.class('Base');
    this.derived = module.classes.class('Derived', { super: this.base });
    this.kinds = {
      number: numberKind,
      boolean: booleanKind,
      nil: nilKind,
      string: stringKind(module),
      base: referenceKind(this.base),
      derived: referenceKind(this.derived),
    };
    this.samples = this.#samples();
    this.module.function('any sample', [['index', i32]], dynamic, (b) => {
      const cases = this.samples.map(({ make }, index) => ({
        values: [index],
        body: () => b.return(this.dynamic.box(b, make(b))),
      }));
      b.switch(b.param('index').get(), cases);
      b.return(this.dynamic.nil(b));
    });
  }

  #samples(): Sample[] {
    const { dynamic: dyn, module } = this;
    const { strings } = module;
    const objects = module.variable('objects', arrayOf(this.base.ref));
    const object = (index: number) => (b: FunctionBuilder) =>
      b.nonNull(b.element(b.variable(objects).get(), b.const(i32, index)).get());
    module.function('makeObjects', [], f64, (b) => {
      const made = b.newArray(this.base.ref, b.const(i32, 3));
      for (const [index, cls] of [this.base, this.base, this.derived].entries()) {
        b.element(made, b.const(i32, index)).set(b.new(cls));
      }
      b.variable(objects).set(made);
      b.return(b.const(f64, 0));
    });
    this.run(f64, (b) => b.call('makeObjects', []));
    const numbers = [
      0,
      -0,
      1,
      -1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    const more = [2 ** 53, 5e-324, -1.7976931348623157e308];
    const number = (value: number): Sample => ({
      name: Object.is(value, -0) ? '-0' : `${value}`,
      make: (b) => dyn.number(b, value),
      is: value,
      kinds: ['number'],
    });
    const text = (name: string, value: string, make: Sample['make']): Sample => ({
      name,
      make,
      is: value,
      kinds: ['string'],
    });
    return [
      ...[...numbers, ...more].map(number),
      // Arithmetic makes NaNs with the sign bit set.
      { ...number(Number.NaN), name: '0/0', make: (b) => zeroByZero(b) },
      { name: 'nil', make: (b) => dyn.nil(b), is: null, kinds: ['nil'] },
      { name: 'null', make: (b) => b.null(this.base.ref), is: null, kinds: ['nil'] },
      { name: 'false', make: (b) => dyn.boolean(b, false), is: false, kinds: ['boolean'] },
      { name: 'true', make: (b) => dyn.boolean(b, true), is: true, kinds: ['boolean'] },
      text('"ab"', 'ab', (b) => strings.constant(b, 'ab')),
      text('"a" + "b"', 'ab', (b) =>
        b.nonNull(strings.concat(b, [strings.constant(b, 'a'), strings.constant(b, 'b')])),
      ),
      text('"ba"', 'ba', (b) => strings.constant(b, 'ba')),
      text('""', '', (b) => strings.constant(b, '')),
      text('"щ"', 'щ', (b) => strings.constant(b, 'щ')),
      { name: 'base 0', make: object(0), is: { object: '0' }, kinds: ['base'] },
      { name: 'base 1', make: object(1), is: { object: '1' }, kinds: ['base'] },
      {
        name: 'derived',
        make: (b) => b.nonNull(b.cast(object(2)(b), this.derived)),
        is: { object: '2' },
        kinds: ['base', 'derived'],
      },
    ];
  }

  /** Declares a function on line 1 of the source. */
  define(
    name: string,
    params: Params,
    result: ValueType,
    body: (b: FunctionBuilder) => unknown,
  ): (...args: (number | boolean)[]) => unknown {
    const start = this.source.text.indexOf('line 1');
    const options = { source: this.source };
    this.module.function(name, params, result, body, { start, end: start + 6 }, options);
    return this.engine.function(name);
  }

  /** Builds a function and runs it once. */
  run(result: ValueType, body: (b: FunctionBuilder) => unknown): unknown {
    return this.define(`run ${this.#count++}`, [], result, body)();
  }
  #count = 0;

  /** One of the samples, by an index that is known when the function runs: nothing is known of it statically. */
  any(b: FunctionBuilder, index: Value): Value {
    return b.call('any sample', [index]);
  }

  [Symbol.dispose](): void {
    this.engine.dispose();
  }
}

function zeroByZero(b: FunctionBuilder): Value {
  const zero = b.temporary(f64, b.const(f64, 0));
  return b.binary('/', zero.get(), zero.get());
}
