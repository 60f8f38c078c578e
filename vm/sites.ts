/**
 * Call sites: places in a program that call a method by its selector. Each remembers the classes of the receivers that
 * it has met, and what answered them; runtime-cpp/sites.h says how.
 */
import { checkObject, checkText, needed } from '../src/checks.js';
import { describe, VmkitError } from '../src/errors.js';
import type { NativeSite } from '../src/native.js';
import { ClassType } from './class_type.js';
import { Method } from './members.js';
import type { FunctionRef, GuestModule } from './module.js';
import { type CalleeType, signatureOf } from './signatures.js';
import { anyRef, checkType, ValueType } from './types.js';

/** What answers a call: a method, a function, or the name of one. */
export type SiteTarget = Method | FunctionRef | string;

export interface SiteOptions {
  /** "area()": what interface tables are asked for. */
  selector: string;
  /** Without the receiver. */
  params?: readonly ValueType[];
  result: ValueType;
  /**
   * Finds what answers receivers of a class that the site has not met. It may throw, which ends the call. Unless
   * given, the interface tables of the classes answer.
   */
  resolve?: (cls: ClassType) => SiteTarget;
  /** What people see; the selector unless given. */
  label?: string;
}

interface Declared {
  id: number;
  owner: string;
}

/** One site; where it is sent from first is where people see it. */
export class Site {
  readonly module: GuestModule;
  readonly selector: string;
  /** What calls need, without the receiver. */
  readonly type: CalleeType;
  readonly label: string;
  readonly #resolve: ((cls: ClassType) => SiteTarget) | undefined;
  #declared: Declared | undefined;

  constructor(module: GuestModule, options: SiteOptions) {
    checkObject('module.site', 'an object with selector and result', options);
    const { selector, params = [], result, resolve, label } = options;
    checkText('module.site', 'a selector', selector);
    if (!Array.isArray(params)) throw needed('module.site', 'an array of types', params);
    for (const type of params) checkType(`the site of ${selector}: a parameter`, type);
    if (!(result instanceof ValueType))
      throw needed('module.site', 'a type for the result', result);
    this.module = module;
    this.selector = selector;
    this.type = { params, result, context: true, throws: module.throws };
    this.label = label ?? selector;
    this.#resolve = resolve;
  }

  /** "i64(ctx,ref,i64)": what each target must have. */
  get signature(): string {
    return signatureOf({ ...this.type, params: [anyRef, ...this.type.params] });
  }

  /**
   * For the builder: the data symbol of the site's cell.
   *
   * @param owner the function that sends; the first one has the site
   */
  cell(owner: string, line: number): string {
    this.#declared = this.#alive() ?? { id: this.#declare(owner, line), owner };
    return `vmkit.site.${this.#declared.id}`;
  }

  /** The site is freed with its owner, if no other code has it. */
  #alive(): Declared | undefined {
    return this.state && this.#declared;
  }

  #declare(owner: string, line: number): number {
    const { label, signature } = this;
    const { objects } = this.module.engine;
    const site = { kind: 'call' as const, owner, label, line, signature };
    if (!this.#resolve) {
      return objects.declareSite({ ...site, selector: objects.selector(this.selector) });
    }
    return objects.declareSite({ ...site, resolve: (descriptor) => this.#targetFor(descriptor) });
  }

  #targetFor(descriptor: bigint): string {
    const cls = this.module.classes.byDescriptor(descriptor);
    if (!cls) {
      throw new VmkitError(
        'ERR_CLASS',
        `${this.label}: the receiver's class is not one of the module's that sends`,
      );
    }
    return nameOf(this.#resolve?.(cls) as SiteTarget, this.label);
  }

  /** What it has met; undefined before code that sends is built. */
  get state(): NativeSite | undefined {
    const declared = this.#declared;
    const { objects } = this.module.engine;
    return declared && objects.sites(declared.owner).find(({ id }) => id === declared.id);
  }

  /** Makes a target answer receivers of a class, and forgets all others. */
  retarget(cls: ClassType, target: SiteTarget): void {
    if (!(cls instanceof ClassType)) throw needed(`${this.label}: retarget`, 'a class', cls);
    this.module.engine.objects.retargetSite(
      this.#id(),
      cls.descriptor.address,
      nameOf(target, this.label),
    );
  }

  /** Forgets what it has met. */
  clear(): void {
    this.module.engine.objects.retargetSite(this.#id(), 0n, '');
  }

  #id(): number {
    if (this.#declared) return this.#declared.id;
    throw new VmkitError(
      'ERR_ARGUMENT',
      `${this.label}: no code that sends from here is built yet`,
    );
  }
}

function nameOf(target: SiteTarget, site: string): string {
  if (typeof target === 'string') return target;
  if (target instanceof Method && target.isAbstract) {
    throw new VmkitError('ERR_CLASS', `${site}: ${target} cannot answer, it is abstract`);
  }
  const name: unknown = target instanceof Method ? target.function?.name : target?.name;
  if (typeof name === 'string') return name;
  throw new VmkitError(
    'ERR_ARGUMENT',
    `${site}: a method, a function or its name must answer, not ${describe(target)}`,
  );
}
