/** Classes and objects for tests of the addon: descriptors by hand, and functions in IR text. */
import koffi from 'koffi';
import type { Engine, NativeClassOptions } from '../../src/index.js';

/** A class with what is given, and nothing else. */
export function defineClass(
  engine: Engine,
  symbol: string,
  options: Partial<NativeClassOptions> = {},
): bigint {
  return engine.objects.defineClass({
    symbol,
    name: symbol,
    kind: 'class',
    super: 0n,
    element: 0n,
    interfaces: [],
    instanceSize: options.kind === 'interface' || options.kind === 'array' ? 0 : 16,
    shape: options.kind === 'array' ? 'references' : 'fixed',
    elementSize: options.kind === 'array' ? 8 : 0,
    references: [],
    virtuals: [],
    interfaceMethods: [],
    ...options,
  });
}

/** i64 name(ctx, ptr): a method that gives a constant. */
export function defineMethod(engine: Engine, name: string, value: number | bigint): void {
  engine.define({
    name,
    signature: 'i64(ctx,ptr)',
    build: () => `define i64 @${name}(ptr %ctx, ptr %self) { ret i64 ${value} }`,
  });
}

/** An object with the header alone and room for a word, which lives as long as the test's process. */
export function objectOf(descriptor: bigint): bigint {
  const memory = new BigUint64Array([descriptor, 0n]);
  kept.push(memory);
  return koffi.address(memory);
}

const kept: BigUint64Array[] = [];

/** i64 name(ctx, ptr): calls the virtual method in a slot of the receiver's class. */
export function defineVirtualCall(engine: Engine, name: string, slot: number): void {
  engine.define({
    name,
    signature: 'i64(ctx,ptr)',
    build: () => `define i64 @${name}(ptr %ctx, ptr %self) {
      %class = load ptr, ptr %self
      %slot = getelementptr i8, ptr %class, i64 ${-8 * (slot + 1)}
      %target = load ptr, ptr %slot
      %result = call i64 %target(ptr %ctx, ptr %self)
      ret i64 %result
    }`,
  });
}

/** The IR of a call through a site of "i64(ctx,ptr)": defines %result, ends in the block `done`. */
export const dispatch = (site: number) => `
  %record = load atomic ptr, ptr @"vmkit.site.${site}" acquire, align 8
  %class = load ptr, ptr %self
  %guard = load ptr, ptr %record
  %hit = icmp eq ptr %class, %guard
  br i1 %hit, label %found, label %miss
found:
  %slot = getelementptr i8, ptr %record, i64 8
  %cached = load ptr, ptr %slot
  br label %done
miss:
  %answer = call { ptr, ptr } @vmkit_site_lookup(ptr %ctx, ptr @"vmkit.site.${site}", ptr %class)
  %searched = extractvalue { ptr, ptr } %answer, 0
  br label %done
done:
  %target = phi ptr [ %cached, %found ], [ %searched, %miss ]
  %result = call i64 %target(ptr %ctx, ptr %self)`;

/** What IR with `dispatch` declares. */
export const dispatchDeclarations = (site: number) => `
@"vmkit.site.${site}" = external global ptr
declare { ptr, ptr } @vmkit_site_lookup(ptr, ptr, ptr)
`;

/** i64 name(ctx, ptr): calls through a site that is declared for it; gives the site's id. */
export function defineSend(
  engine: Engine,
  name: string,
  site: { selector?: number; resolve?: (descriptor: bigint) => string; label?: string },
): number {
  let id = 0;
  engine.define({
    name,
    signature: 'i64(ctx,ptr)',
    build: () => `${dispatchDeclarations(id)}
      define i64 @${name}(ptr %ctx, ptr %self) {
        ${dispatch(id)}
        ret i64 %result
      }`,
  });
  id = engine.objects.declareSite({
    owner: name,
    label: 'area()',
    line: 3,
    signature: 'i64(ctx,ptr)',
    ...site,
  });
  return id;
}
