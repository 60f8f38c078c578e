/**
 * Inference of type arguments (JLS 18): variables that stand for them, the bounds that arguments and results put on
 * these, what follows from the bounds, and the types that satisfy them.
 *
 * One `Inference` is of one call, with the generic calls among its arguments, whose variables are in it too. Relations
 * (`subtype`, `equal`, `compatible`) between types that mention variables are reduced to bounds on these; each new
 * bound is at once held against the ones that are there (incorporation), and the answer is false when they cannot all
 * be true. What failed first is kept for the message.
 */
import { closedSets } from './closed_sets.js';
import {
  type ArrayType,
  asSuper,
  glb,
  InferenceVariable,
  isBox,
  isSubtype,
  isSubtypeUnchecked,
  lub,
  sameType,
  substitute,
  type Type,
  TypeVariable,
  unboxed,
  voidType,
  widens,
} from './types.js';
import { collect, mapVariables, mentions, mentionsVariable } from './variable_types.js';
import type { World } from './world.js';

type BoundKind = 'equal' | 'lower' | 'upper';

interface Bounds {
  readonly variable: InferenceVariable;
  readonly equal: Type[];
  readonly lower: Type[];
  readonly upper: Type[];
  /** How many of `upper` are those that the type parameter declares. */
  declared: number;
  instance: Type | undefined;
  /** In the `throws` clause of its method: RuntimeException where nothing else is wanted. */
  isThrown: boolean;
}

/** More steps than any program of people takes: gives up rather than to run for ever. */
const mostSteps = 400_000;
const mostBounds = 200;

export class Inference {
  readonly #bounds = new Map<InferenceVariable, Bounds>();
  #steps = 0;
  /** Of the first pair of bounds that cannot both be true: the lines of a message. */
  failure: readonly string[] | undefined;
  /** A raw type was taken for one with arguments: the call's result is erased. */
  unchecked = false;

  constructor(readonly world: World) {}

  /** New variables for type parameters, with the bounds that these declare. */
  open(
    parameters: readonly TypeVariable[],
    thrown: readonly Type[] = [],
  ): readonly InferenceVariable[] {
    const variables = parameters.map((parameter) => new InferenceVariable(parameter));
    for (const variable of variables) {
      this.#bounds.set(variable, {
        variable,
        equal: [],
        lower: [],
        upper: [],
        declared: 0,
        instance: undefined,
        isThrown: thrown.includes(variable.parameter),
      });
    }
    for (const variable of variables) {
      const bounds = this.#of(variable);
      for (const bound of variable.parameter.bounds) {
        this.#add(bounds, 'upper', substitute(bound, parameters, variables));
      }
      bounds.declared = bounds.upper.length;
    }
    return variables;
  }

  #of(variable: InferenceVariable): Bounds {
    const bounds = this.#bounds.get(variable);
    if (!bounds) throw new RangeError(`${variable.parameter} belongs to another inference`);
    return bounds;
  }

  /** The type, with the variables that are known replaced. */
  apply(type: Type): Type {
    if (!mentionsVariable(type)) return type;
    return mapVariables(type, (variable) => {
      const instance = this.#bounds.get(variable)?.instance;
      return instance ? this.apply(instance) : variable;
    });
  }

  instance(variable: InferenceVariable): Type | undefined {
    return this.#bounds.get(variable)?.instance;
  }

  /** The variables that a type mentions and that are not known yet. */
  unknownIn(type: Type, into = new Set<InferenceVariable>()): Set<InferenceVariable> {
    collect(this.apply(type), into);
    return into;
  }

  // ------------------------------------------------------------------ reduction (JLS 18.2)

  /** ‹from → to›: an argument's or result's type in the context of an invocation. */
  compatible(from: Type, to: Type, isLoose: boolean): boolean {
    const a = this.apply(from);
    const b = this.apply(to);
    if (a.kind === 'error' || b.kind === 'error') return true;
    if (!mentionsVariable(a) && !mentionsVariable(b)) {
      if (isInvocable(this.world, a, b, isLoose)) {
        this.#noteUnchecked(a, b);
        return true;
      }
      return false;
    }
    if (a.kind === 'primitive') {
      return isLoose && a !== voidType && this.subtype(this.world.boxOf(a), b);
    }
    if (b.kind === 'primitive') {
      return isLoose && b !== voidType && this.equal(a, this.world.boxOf(b));
    }
    return this.subtype(a, b);
  }

  #noteUnchecked(from: Type, to: Type): void {
    if (this.unchecked || from.kind === 'primitive' || to.kind !== 'class') return;
    if (to.args.length > 0 && !isSubtype(from, to)) this.unchecked = true;
  }

  subtype(from: Type, to: Type): boolean {
    if (from === to) return true;
    if (++this.#steps > mostSteps) return false;
    const a = this.apply(from);
    const b = this.apply(to);
    if (a === b || a.kind === 'error' || b.kind === 'error') return true;
    if (a.kind === 'null') return b.kind !== 'primitive';
    if (a.kind === 'inference') return this.#add(this.#of(a), 'upper', b);
    if (b.kind === 'inference') return this.#add(this.#of(b), 'lower', a);
    if (!mentionsVariable(a) && !mentionsVariable(b)) {
      if (!isSubtypeUnchecked(a, b)) return this.#contradicted(from, 'upper', to, 'lower');
      this.#noteUnchecked(a, b);
      return true;
    }
    if (b.kind === 'intersection') return b.types.every((type) => this.subtype(a, type));
    if (b.kind === 'array') {
      if (a.kind === 'array') return this.#elements(a, b);
      return upperBounds(a).some((bound) => bound !== a && this.subtype(bound, b));
    }
    if (b.kind === 'variable') return b.lower !== undefined && this.subtype(a, b.lower);
    if (b.kind !== 'class') return false;
    const parent = asSuper(a, b.symbol);
    if (!parent) return false;
    if (b.args.length === 0) return true;
    if (parent.args.length === 0) {
      this.unchecked = true;
      return true;
    }
    return b.args.every((arg, index) => this.#contains(arg, parent.args[index] as Type));
  }

  #elements(a: ArrayType, b: ArrayType): boolean {
    if (a.element.kind === 'primitive' || b.element.kind === 'primitive') {
      return a.element === b.element;
    }
    return this.subtype(a.element, b.element);
  }

  /** ‹inner <= outer› of type arguments. */
  #contains(outer: Type, inner: Type): boolean {
    if (outer.kind !== 'wildcard') {
      return inner.kind !== 'wildcard' && this.equal(inner, outer);
    }
    const { bound, type } = outer;
    if (!bound || !type) return true;
    if (inner.kind !== 'wildcard') {
      return bound === 'extends' ? this.subtype(inner, type) : this.subtype(type, inner);
    }
    const innerType = inner.type;
    if (bound === 'extends') {
      if (inner.bound === 'extends' && innerType) return this.subtype(innerType, type);
      return this.subtype(this.world.objectType, type);
    }
    return inner.bound === 'super' && innerType !== undefined && this.subtype(type, innerType);
  }

  equal(left: Type, right: Type): boolean {
    if (left === right) return true;
    if (++this.#steps > mostSteps) return false;
    const a = this.apply(left);
    const b = this.apply(right);
    if (a === b || a.kind === 'error' || b.kind === 'error') return true;
    if (a.kind === 'inference') return this.#add(this.#of(a), 'equal', b);
    if (b.kind === 'inference') return this.#add(this.#of(b), 'equal', a);
    if (!mentionsVariable(a) && !mentionsVariable(b)) {
      return sameType(a, b) || this.#contradicted(left, 'equal', right, 'equal');
    }
    if (a.kind === 'class' && b.kind === 'class') {
      if (a.symbol !== b.symbol || a.args.length !== b.args.length) return false;
      return a.args.every((arg, index) => this.equal(arg, b.args[index] as Type));
    }
    if (a.kind === 'array' && b.kind === 'array') return this.equal(a.element, b.element);
    if (a.kind === 'wildcard' && b.kind === 'wildcard') {
      if (a.bound !== b.bound) return false;
      return a.type === b.type || (!!a.type && !!b.type && this.equal(a.type, b.type));
    }
    if (a.kind === 'intersection' && b.kind === 'intersection') {
      return (
        a.types.length === b.types.length &&
        a.types.every((type, index) => this.equal(type, b.types[index] as Type))
      );
    }
    return false;
  }

  // ------------------------------------------------------------------ bounds and incorporation (JLS 18.3)

  #add(bounds: Bounds, kind: BoundKind, type: Type): boolean {
    const { variable } = bounds;
    if (type === variable) return true;
    if (type.kind === 'primitive') return false;
    if (type.kind === 'wildcard') return false;
    if (type.kind === 'null') return kind !== 'equal';
    const list = bounds[kind];
    if (list.some((other) => other === type || sameType(other, type))) return true;
    if (list.length >= mostBounds) return false;
    const others = type.kind === 'inference' ? unlikeVariables(bounds) : copied(bounds);
    list.push(type);
    if (type.kind === 'inference') {
      // The other way round, it is a bound of that one.
      const mirrored = kind === 'equal' ? 'equal' : kind === 'lower' ? 'upper' : 'lower';
      const other = this.#of(type);
      if (!other[mirrored].includes(variable)) {
        const theirs = unlikeVariables(other);
        other[mirrored].push(variable);
        if (!this.#passOn(variable, kind, theirs)) return false;
      }
    }
    if (kind === 'equal') {
      if (!mentionsVariable(type)) bounds.instance ??= type;
      for (const other of others.equal) {
        if (!this.equal(other, type)) return this.#fail(bounds, 'equal', 'equal');
      }
      for (const lower of others.lower) {
        if (!this.subtype(lower, type)) return this.#fail(bounds, 'equal', 'lower');
      }
      for (const upper of others.upper) {
        if (!this.subtype(type, upper)) return this.#fail(bounds, 'equal', 'upper');
      }
      return bounds.instance !== type || this.#spread(bounds);
    }
    if (kind === 'lower') {
      for (const equal of others.equal) {
        if (!this.subtype(type, equal)) return this.#fail(bounds, 'equal', 'lower');
      }
      for (const upper of others.upper) {
        if (!this.subtype(type, upper)) return this.#fail(bounds, 'upper', 'lower');
      }
      return true;
    }
    for (const equal of others.equal) {
      if (!this.subtype(equal, type)) return this.#fail(bounds, 'equal', 'upper');
    }
    for (const lower of others.lower) {
      if (!this.subtype(lower, type)) return this.#fail(bounds, 'upper', 'lower');
    }
    for (const upper of others.upper) {
      if (!this.#agree(upper, type)) return this.#fail(bounds, 'upper', 'upper');
    }
    return true;
  }

  /** What is known of a variable that this one was compared with holds for this one too. */
  #passOn(
    variable: InferenceVariable,
    kind: BoundKind,
    theirs: Record<BoundKind, Type[]>,
  ): boolean {
    if (kind !== 'lower') {
      // variable <: other <: upper
      if (!theirs.upper.every((upper) => this.subtype(variable, upper))) return false;
    }
    if (kind !== 'upper') {
      if (!theirs.lower.every((lower) => this.subtype(lower, variable))) return false;
    }
    return theirs.equal.every((equal) =>
      kind === 'equal'
        ? this.equal(variable, equal)
        : kind === 'upper'
          ? this.subtype(variable, equal)
          : this.subtype(equal, variable),
    );
  }

  /** Two upper bounds that are of one generic class have the same arguments there. */
  #agree(first: Type, second: Type): boolean {
    if (first.kind !== 'class' || second.kind !== 'class') return true;
    if (!mentionsVariable(first) && !mentionsVariable(second)) return true;
    for (const [a, b] of [
      [first, second],
      [second, first],
    ] as const) {
      const parent = b.args.length > 0 ? asSuper(a, b.symbol) : undefined;
      if (!parent || parent.args.length === 0) continue;
      return parent.args.every((arg, index) => {
        const other = b.args[index] as Type;
        return arg.kind === 'wildcard' || other.kind === 'wildcard' || this.equal(arg, other);
      });
    }
    return true;
  }

  /** A variable became known: what the others say of it is about its type now. */
  #spread(known: Bounds): boolean {
    for (const bounds of this.#bounds.values()) {
      if (bounds === known) continue;
      for (const kind of ['equal', 'lower', 'upper'] as const) {
        for (const type of [...bounds[kind]]) {
          if (!mentions(type, known.variable)) continue;
          const applied = this.apply(type);
          if (bounds.instance && !mentionsVariable(applied)) {
            if (!this.#holds(bounds.instance, kind, applied)) {
              return this.#fail(bounds, 'equal', kind);
            }
          } else if (!this.#add(bounds, kind, applied)) return this.#fail(bounds, kind, kind);
        }
      }
    }
    return true;
  }

  #holds(instance: Type, kind: BoundKind, type: Type): boolean {
    if (kind === 'equal') return this.equal(instance, type);
    return kind === 'lower' ? this.subtype(type, instance) : this.subtype(instance, type);
  }

  /** Of two types one is that of a variable which is known: what the other says of it is not so. */
  #contradicted(left: Type, ofLeft: BoundKind, right: Type, ofRight: BoundKind): false {
    if (left.kind === 'inference') return this.#fail(this.#of(left), 'equal', ofLeft);
    if (right.kind === 'inference') return this.#fail(this.#of(right), 'equal', ofRight);
    return false;
  }

  #fail(bounds: Bounds, one: BoundKind, two: BoundKind): false {
    if (this.failure) return false;
    const name = bounds.variable.parameter.name;
    const listed = (kind: BoundKind): string => {
      const all = bounds[kind].map((type) => this.apply(type));
      const unique = all.filter((type, at) => all.findIndex((each) => sameType(each, type)) === at);
      return unique.map(String).join(',');
    };
    if (one === two) {
      const what = { equal: 'equality constraints', lower: 'lower bounds', upper: 'upper bounds' };
      const head = `inference variable ${name} has incompatible ${what[one]} ${listed(one)}`;
      this.failure = [head];
      return false;
    }
    const titles = { equal: 'equality constraints', lower: 'lower bounds', upper: 'upper bounds' };
    const first = one === 'upper' && two === 'lower' ? 'upper' : one;
    this.failure = [
      `inference variable ${name} has incompatible bounds`,
      `${titles[first]}: ${listed(first)}`,
      `${titles[two]}: ${listed(two)}`,
    ];
    return false;
  }

  // ------------------------------------------------------------------ resolution (JLS 18.4)

  /** Finds a type for each of these and for what they depend on. */
  resolve(wanted: Iterable<InferenceVariable>): boolean {
    for (const variable of wanted) {
      while (!this.#of(variable).instance) {
        if (!this.#resolveSome(variable)) return false;
      }
    }
    return true;
  }

  resolveAll(): boolean {
    return this.resolve([...this.#bounds.keys()]);
  }

  /** Resolves one variable at least: this one, or what must come before it. */
  #resolveSome(variable: InferenceVariable): boolean {
    const group = this.#independent(variable).map((each) => this.#of(each));
    const steps = [fromLower, fromThrown, fromUpper] as const;
    for (const step of steps) {
      for (const bounds of group) {
        const type = step(this, bounds);
        if (!type) continue;
        if (step !== fromUpper) return this.#instantiate(bounds, type);
        if (!this.#isWithin(type, bounds)) return this.#fresh(group);
        if (group.length === 1) return this.#instantiate(bounds, type);
        return this.#tried(bounds, type) || this.#fresh(group);
      }
    }
    return this.#fresh(group);
  }

  /** Of what a variable depends on, the smallest set that depends on nothing else; the nearest of several. */
  #independent(variable: InferenceVariable): InferenceVariable[] {
    const order = [...this.dependencies([variable])];
    if (order.length === 1) return order;
    const sets = closedSets(order, (each) => this.#dependencies(each));
    const least = Math.min(...sets.map(({ size }) => size));
    const smallest = sets.filter(({ size }) => size === least);
    const first = order.find((each) => smallest.some((set) => set.has(each)));
    return first ? [...this.dependencies([first])] : order;
  }

  /** The unknown variables that the bounds of one mention. */
  #dependencies(variable: InferenceVariable): Set<InferenceVariable> {
    const found = new Set<InferenceVariable>();
    const bounds = this.#of(variable);
    for (const kind of ['equal', 'lower', 'upper'] as const) {
      for (const type of bounds[kind]) this.unknownIn(type, found);
    }
    return found;
  }

  /** Is a type within the bounds of the variable that it is for, where they speak of the variable itself? */
  #isWithin(type: Type, bounds: Bounds): boolean {
    bounds.instance = type;
    const isWithin = bounds.upper.every((upper) => {
      const applied = this.apply(upper);
      return mentionsVariable(applied) || isSubtype(type, applied);
    });
    bounds.instance = undefined;
    return isWithin;
  }

  /** Instantiates one of several that hang on each other: all is as before where that cannot be. */
  #tried(bounds: Bounds, type: Type): boolean {
    const { failure } = this;
    const before = [...this.#bounds.values()].map((each) => ({
      each,
      instance: each.instance,
      lists: ([each.equal, each.lower, each.upper] as const).map((list) => [...list]),
    }));
    if (this.#instantiate(bounds, type)) return true;
    for (const { each, instance, lists } of before) {
      const [equal = [], lower = [], upper = []] = lists;
      each.equal.splice(0, each.equal.length, ...equal);
      each.lower.splice(0, each.lower.length, ...lower);
      each.upper.splice(0, each.upper.length, ...upper);
      each.instance = instance;
    }
    this.failure = failure;
    return false;
  }

  #instantiate(bounds: Bounds, type: Type): boolean {
    if (!this.#add(bounds, 'equal', type)) {
      this.#fail(bounds, 'equal', 'upper');
      return false;
    }
    bounds.instance ??= type;
    return true;
  }

  /** Variables that are bounded by themselves only: type variables of their own (JLS 18.4, the second way). */
  #fresh(group: readonly Bounds[]): boolean {
    const made = group.map((bounds) => {
      const { parameter } = bounds.variable;
      return new TypeVariable(parameter.name, parameter.owner);
    });
    for (const [index, bounds] of group.entries()) bounds.instance = made[index] as TypeVariable;
    for (const [index, bounds] of group.entries()) {
      const uppers = bounds.upper.map((type) => this.apply(type));
      const variable = made[index] as TypeVariable;
      variable.bounds = uppers.length > 0 ? uppers : [this.world.objectType];
    }
    return group.every((bounds) => this.#spread(bounds));
  }

  /** The unknown variables that the bounds of variables mention, and so on; themselves too. */
  dependencies(variables: Iterable<InferenceVariable>): Set<InferenceVariable> {
    const found = new Set<InferenceVariable>(variables);
    for (const each of found) for (const other of this.#dependencies(each)) found.add(other);
    return found;
  }

  /** Does a call's result type stand for a box, or a type with wildcards, which must be known before it is converted? */
  mustBeKnown(variable: InferenceVariable, to: Type): boolean {
    const { equal, lower } = this.#of(variable);
    if (to.kind === 'primitive') return [...equal, ...lower].some((type) => isBox(type));
    if (to.kind === 'inference') return false;
    const hasWildcards = (type: Type): boolean =>
      type.kind === 'class' && type.args.some((arg) => arg.kind === 'wildcard');
    if (hasWildcards(to)) return false;
    return [...equal, ...lower].some(hasWildcards);
  }
}

function copied({ equal, lower, upper }: Bounds): Record<BoundKind, Type[]> {
  return { equal: [...equal], lower: [...lower], upper: [...upper] };
}

/**
 * Without the bounds that are variables: of three in a row, the first and the last need not know of each other, since all
 * else that is known of one goes on to the next anyway.
 */
function unlikeVariables({ equal, lower, upper }: Bounds): Record<BoundKind, Type[]> {
  const isUnlike = ({ kind }: Type): boolean => kind !== 'inference';
  return {
    equal: equal.filter(isUnlike),
    lower: lower.filter(isUnlike),
    upper: upper.filter(isUnlike),
  };
}

function fromLower(inference: Inference, { lower }: Bounds): Type | undefined {
  const proper = lower
    .map((type) => inference.apply(type))
    .filter((type) => !mentionsVariable(type));
  if (proper.length === 0) return undefined;
  return proper.length === 1 ? proper[0] : lub(inference.world, proper);
}

function fromThrown(inference: Inference, { isThrown, upper, declared }: Bounds): Type | undefined {
  if (!isThrown || upper.length > declared) return undefined;
  const runtime = inference.world.library('RuntimeException').type;
  return upper.every((type) => isSubtype(runtime, type)) ? runtime : undefined;
}

function fromUpper(inference: Inference, { upper }: Bounds): Type | undefined {
  const applied = upper.map((type) => inference.apply(type));
  const proper = applied.filter((type) => !mentionsVariable(type));
  if (proper.length === 0) return undefined;
  const least = proper.filter(
    (type, at) =>
      !proper.some(
        (other, index) =>
          index !== at && isSubtype(other, type) && !(index > at && isSubtype(type, other)),
      ),
  );
  return least.length === 1 ? least[0] : glb(inference.world, least);
}

/** What a type without members of its own is a subtype of. */
function upperBounds(type: Type): readonly Type[] {
  if (type.kind === 'variable') return type.bounds;
  return type.kind === 'intersection' ? type.types : [];
}

/** May a value of one proper type be given where another is wanted (JLS 5.3)? */
export function isInvocable(world: World, from: Type, to: Type, isLoose: boolean): boolean {
  if (from === to || from.kind === 'error' || to.kind === 'error') return true;
  if (from === voidType || to === voidType) return false;
  if (from.kind === 'primitive') {
    if (to.kind === 'primitive') return widens(from, to);
    return isLoose && isSubtype(world.boxOf(from), to);
  }
  if (to.kind === 'primitive') {
    const inner = isLoose ? unboxed(from) : undefined;
    return inner !== undefined && widens(inner, to);
  }
  return isSubtypeUnchecked(from, to);
}
