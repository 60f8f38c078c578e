/**
 * Which method answers a call: by slot, for calls through classes, and by selector, for calls through interfaces.
 *
 * A virtual table is the superclass's with the class's own methods put over those that they override, and the others
 * behind them. An interface table has the selectors of all interfaces above a class, each with the method that answers:
 * one of the class or of a class above it, else the most specific default of the interfaces. So nothing is left
 * to be resolved at run time but a lookup.
 */
import { listOf } from '../src/errors.js';
import { ClassErrors, classError } from './class_errors.js';
import type { ClassType } from './class_type.js';
import type { Method } from './members.js';

export interface MethodTables {
  /** By slot; abstract methods included. */
  readonly virtuals: readonly Method[];
  /** The slots of the selectors that are new in this class. */
  readonly slots: ReadonlyMap<string, number>;
  /** By selector. */
  readonly interfaceMethods: ReadonlyMap<string, Method>;
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** @param above the superclass's tables */
export function methodTables(cls: ClassType, above: MethodTables | undefined): MethodTables {
  const errors = new ClassErrors();
  if (cls.kind === 'interface') {
    checkInterface(cls, errors);
    errors.throwErrors();
    return { virtuals: [], slots: none, interfaceMethods: none };
  }
  const { virtuals, slots } = virtualTable(cls, above, errors);
  // The tables of most classes are those of their superclass.
  const isInherited = cls.interfaces.length === 0 && !changes(cls, above?.interfaceMethods ?? none);
  const interfaceMethods =
    isInherited && above ? above.interfaceMethods : interfaceTable(cls, virtuals, slots, errors);
  errors.catch(() => checkComplete(cls, virtuals, interfaceMethods));
  errors.throwErrors();
  return { virtuals, slots, interfaceMethods };
}

/** The superclass's own where nothing is added: there may be a million classes. */
function virtualTable(
  cls: ClassType,
  above: MethodTables | undefined,
  errors: ClassErrors,
): Pick<MethodTables, 'virtuals' | 'slots'> {
  const inherited = above?.virtuals ?? [];
  if (cls.methods.size === 0) return { virtuals: inherited, slots: none };
  const virtuals = [...inherited];
  const slots = new Map<string, number>();
  for (const method of cls.methods.values()) {
    if (!method.isVirtual) continue;
    const slot = cls.super?.slotOf(method.selector);
    if (slot === undefined) slots.set(method.selector, virtuals.push(method) - 1);
    else {
      errors.catch(() => checkOverride(method, virtuals[slot] as Method));
      virtuals[slot] = method;
    }
  }
  return { virtuals, slots: slots.size === 0 ? none : slots };
}

function changes(cls: ClassType, table: ReadonlyMap<string, Method>): boolean {
  if (table.size === 0) return false;
  for (const method of cls.methods.values()) {
    if (method.isVirtual && table.has(method.selector)) return true;
  }
  return false;
}

function interfaceTable(
  cls: ClassType,
  virtuals: readonly Method[],
  slots: ReadonlyMap<string, number>,
  errors: ClassErrors,
): ReadonlyMap<string, Method> {
  const table = new Map<string, Method>();
  for (const [selector, candidates] of interfaceMethodsOf(cls)) {
    const slot = slots.get(selector) ?? cls.super?.slotOf(selector);
    const ofClass = slot === undefined ? undefined : virtuals[slot];
    errors.catch(() => {
      const method = ofClass ?? mostSpecific(cls, candidates);
      table.set(selector, method);
      for (const each of candidates) if (each !== method) checkOverride(method, each, cls);
    });
  }
  return table;
}

/** The methods of all interfaces above a class, and of itself if it is one, by selector. */
function interfaceMethodsOf(cls: ClassType): Map<string, Method[]> {
  const found = new Map<string, Method[]>();
  for (const each of cls.allInterfaces) {
    for (const method of each.methods.values()) {
      if (!method.isVirtual) continue;
      const list = found.get(method.selector);
      if (list) list.push(method);
      else found.set(method.selector, [method]);
    }
  }
  return found;
}

/**
 * The one method that is not overridden by another of these; of several abstract ones the one whose result is the most
 * specific.
 *
 * @throws VmkitError ERR_CLASS when several are left and one has a body: the class must say which it means
 */
export function mostSpecific(cls: ClassType, candidates: readonly Method[]): Method {
  const left =
    candidates.length === 1
      ? candidates
      : candidates.filter((method) => !candidates.some((other) => overrides(other, method)));
  const [first, second] = left as [Method, ...Method[]];
  if (second && left.some((method) => !method.isAbstract)) {
    throw classError(
      cls.origin,
      `${cls.kind} ${cls.name} inherits ${first.selector} from ${first.owner.name} and from ${second.owner.name}`,
      'override it to say which is meant',
    );
  }
  return left.find((one) => left.every(({ result }) => result.accepts(one.result))) ?? first;
}

function overrides(method: Method, other: Method): boolean {
  return method !== other && method.owner !== other.owner && method.owner.isSubtypeOf(other.owner);
}

/** An interface has no table, but what it inherits must fit together. */
function checkInterface(cls: ClassType, errors: ClassErrors): void {
  for (const method of cls.methods.values()) {
    const slot = method.isVirtual ? cls.super?.slotOf(method.selector) : undefined;
    const above = slot === undefined ? undefined : cls.super?.tables.virtuals[slot];
    if (above) errors.catch(() => checkOverride(method, above));
  }
  for (const [selector, candidates] of interfaceMethodsOf(cls)) {
    errors.catch(() => {
      const method = cls.methods.get(selector) ?? mostSpecific(cls, candidates);
      for (const each of candidates) if (each !== method) checkOverride(method, each, cls);
    });
  }
}

/** @param cls where both come together, if that is not the method's own class */
function checkOverride(method: Method, other: Method, cls: ClassType = method.owner): void {
  const origin = cls === method.owner ? method.origin : cls.origin;
  const what = `${method} cannot ${other.isAbstract && !method.isAbstract ? 'implement' : 'override'} ${other}`;
  if (other.isFinal) throw classError(origin, `${what}, which is final`);
  if (method.params.length !== other.params.length || !sameParams(method, other)) {
    throw classError(origin, `${what}: their parameters have other types (${paramsOf(method)})`);
  }
  if (!other.result.accepts(method.result)) {
    const results = `${method.result.name}, not ${other.result.name}`;
    throw classError(origin, `${what}: its result is ${results}`);
  }
}

function sameParams(method: Method, other: Method): boolean {
  return method.params.every(([, type], index) => type === other.params[index]?.[1]);
}

const paramsOf = (method: Method) => method.params.map(([, type]) => type.name).join(', ');

function checkComplete(
  cls: ClassType,
  virtuals: readonly Method[],
  interfaceMethods: ReadonlyMap<string, Method>,
): void {
  if (cls.isAbstract) return;
  const missing = new Set<Method>();
  for (const method of virtuals) if (method.isAbstract) missing.add(method);
  for (const method of interfaceMethods.values()) if (method.isAbstract) missing.add(method);
  if (missing.size === 0) return;
  const list = [...missing].map((method) => `${method.selector} of ${method.owner.name}`);
  throw classError(
    cls.origin,
    `class ${cls.name} is not abstract and does not implement ${listOf(list, 3).replace(' or ', ' and ')}`,
  );
}
