/** Call sites: their states, who resolves what they call, and what happens when that changes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { createEngine, type Engine, type NativeSite } from '../../src/index.js';
import { prepare } from '../../src/prepare.js';
import { constant } from '../src/guests.js';
import {
  defineClass,
  defineMethod,
  defineSend,
  dispatch,
  dispatchDeclarations,
  objectOf,
} from './objects.js';

const folder = mkdtempSync(join(tmpdir(), 'vmkit-sites-'));
const flipper = join(folder, 'flipper');

test.before(async () => {
  const source = '../../../test/fixtures/runtime/flipper.cpp';
  await prepare([fileURLToPath(new URL(source, import.meta.url))], { output: flipper });
});

test.after.always(() => rmSync(folder, { recursive: true, force: true }));

/** Classes C0 … that answer area() with 0 …, and an object of each. */
function shapes(engine: Engine, count: number): bigint[] {
  const selector = engine.objects.selector('area()');
  return Array.from({ length: count }, (_, i) => {
    defineMethod(engine, `C${i}.area`, i);
    const interfaceMethods = [{ selector, target: `C${i}.area` }];
    return objectOf(defineClass(engine, `C${i}`, { interfaceMethods }));
  });
}

const siteOf = (engine: Engine, owner: string): NativeSite => {
  const [site] = engine.symbols.get(owner)?.sites ?? [];
  if (!site) throw new Error(`${owner} has no site`);
  return site;
};

const area = (engine: Engine) => ({ selector: engine.objects.selector('area()') });

test('a site goes from empty to megamorphic, and calls the right method in each state', (t) => {
  using engine = createEngine();
  const objects = shapes(engine, 40);
  const id = defineSend(engine, 'send', area(engine));
  const send = engine.function('send', 'i64(ctx,ptr)');
  t.like(siteOf(engine, 'send'), { id, state: 'empty', misses: 0, label: 'area()', line: 3 });
  const callAll = (count: number) => objects.slice(0, count).map((object) => send(object));
  const counted = (count: number) => Array.from({ length: count }, (_, i) => BigInt(i));
  t.deepEqual(callAll(1), counted(1));
  t.deepEqual(callAll(1), counted(1));
  t.like(siteOf(engine, 'send'), {
    state: 'monomorphic',
    misses: 1,
    targets: [{ class: 'C0', target: 'C0.area' }],
  });
  for (let round = 0; round < 3; round++) t.deepEqual(callAll(4), counted(4));
  const polymorphic = siteOf(engine, 'send');
  t.like(polymorphic, { state: 'polymorphic', misses: 4 });
  t.deepEqual(
    polymorphic.targets.map((each) => each.target),
    ['C3.area', 'C2.area', 'C1.area', 'C0.area'],
  );
  for (let round = 0; round < 3; round++) t.deepEqual(callAll(40), counted(40));
  const megamorphic = siteOf(engine, 'send');
  t.like(megamorphic, { state: 'megamorphic', targets: [] });
  const { misses } = megamorphic;
  for (let round = 0; round < 3; round++) t.deepEqual(callAll(5), counted(5));
  t.true(siteOf(engine, 'send').misses <= misses + 5, 'the cache answers');
});

test('interface tables hold any number of selectors, however they collide', (t) => {
  using engine = createEngine();
  const selectors = Array.from({ length: 3000 }, (_, i) => engine.objects.selector(`m${i}()`));
  t.is(selectors[5], engine.objects.selector('m5()'));
  t.is(new Set(selectors).size, 3000);
  // Every 64th selector falls into the same places of a small table.
  for (const [symbol, chosen] of [
    ['All', selectors],
    ['Colliding', selectors.filter((_, i) => i % 64 === 0)],
  ] as const) {
    for (const selector of chosen) defineMethod(engine, `${symbol}.${selector}`, selector);
    const interfaceMethods = chosen.map((selector) => ({
      selector,
      target: `${symbol}.${selector}`,
    }));
    const object = objectOf(defineClass(engine, symbol, { interfaceMethods }));
    for (const selector of chosen.slice(-40)) {
      defineSend(engine, `${symbol}.send${selector}`, { selector });
      t.is(engine.function(`${symbol}.send${selector}`, 'i64(ctx,ptr)')(object), BigInt(selector));
    }
    defineSend(engine, `${symbol}.absent`, { selector: engine.objects.selector('absent()') });
    t.throws(() => engine.function(`${symbol}.absent`, 'i64(ctx,ptr)')(object), {
      code: 'ERR_UNKNOWN_SYMBOL',
    });
  }
});

test('a class without the method: the error names class, method and place', (t) => {
  using engine = createEngine();
  const [object = 0n] = shapes(engine, 1);
  const stone = objectOf(defineClass(engine, 'Stone', {}));
  defineSend(engine, 'send', area(engine));
  const send = engine.function('send', 'i64(ctx,ptr)');
  for (let round = 0; round < 2; round++) {
    const error = t.throws(() => send(stone), { code: 'ERR_UNKNOWN_SYMBOL' });
    t.regex(error.message, /'Stone' has no 'area\(\)'.*'send' \(line 3\)/);
    t.is(send(object), 0n);
  }
});

test('a resolver says what is called; it is asked once for a class', (t) => {
  using engine = createEngine();
  defineMethod(engine, 'one', 1);
  defineMethod(engine, 'two', 2);
  const a = defineClass(engine, 'A', {});
  const b = defineClass(engine, 'B', {});
  const asked: bigint[] = [];
  defineSend(engine, 'send', {
    resolve: (descriptor) => {
      asked.push(descriptor);
      return descriptor === a ? 'one' : 'two';
    },
  });
  const send = engine.function('send', 'i64(ctx,ptr)');
  for (let round = 0; round < 3; round++) {
    t.deepEqual([send(objectOf(a)), send(objectOf(b))], [1n, 2n]);
  }
  t.deepEqual(asked, [a, b]);
});

test('what a resolver throws leaves the guest, and the next call asks again', (t) => {
  using engine = createEngine();
  defineMethod(engine, 'one', 1);
  engine.define(constant('plain', 1));
  // It would take the context for its first argument.
  engine.host('unaware', 'i64(ptr,ptr)', () => 1n);
  engine.objects.defineData('data', 8, 8);
  const object = objectOf(defineClass(engine, 'A', {}));
  const mine = new Error('mine');
  let answer: () => unknown = () => {
    throw mine;
  };
  defineSend(engine, 'send', { resolve: () => answer() as string });
  const send = engine.function('send', 'i64(ctx,ptr)');
  t.is(
    t.throws(() => send(object)),
    mine,
  );
  for (const [wrong, code] of [
    [undefined, 'ERR_ARGUMENT'],
    [7, 'ERR_ARGUMENT'],
    ['absent', 'ERR_UNKNOWN_SYMBOL'],
    ['plain', 'ERR_SIGNATURE'],
    ['unaware', 'ERR_SIGNATURE'],
    ['data', 'ERR_SIGNATURE'],
  ] as const) {
    answer = () => wrong;
    t.throws(() => send(object), { code }, String(wrong));
  }
  // It may call the guest, and be called again by that.
  let depth = 0;
  answer = () => {
    if (++depth < 3) send(object);
    return 'one';
  };
  t.is(send(object), 1n);
  t.is(depth, 3);
  t.like(siteOf(engine, 'send'), {
    state: 'monomorphic',
    misses: 10,
    targets: [{ class: 'A', target: 'one' }],
  });
});

test('a target that cannot be compiled: its error, and no record', (t) => {
  using engine = createEngine();
  const selector = engine.objects.selector('area()');
  let broken = true;
  engine.define({
    name: 'bad',
    signature: 'i64(ctx,ptr)',
    build: () => {
      if (broken) throw new Error('not yet');
      return 'define i64 @bad(ptr %ctx, ptr %self) { ret i64 4 }';
    },
  });
  const interfaceMethods = [{ selector, target: 'bad' }];
  const object = objectOf(defineClass(engine, 'A', { interfaceMethods }));
  defineSend(engine, 'send', { selector });
  const send = engine.function('send', 'i64(ctx,ptr)');
  t.throws(() => send(object), { code: 'ERR_BUILD', message: /not yet/ });
  t.is(siteOf(engine, 'send').state, 'empty');
  broken = false;
  t.is(send(object), 4n);
});

test('sites follow their targets: recompiled, replaced, retargeted, disposed of', (t) => {
  using engine = createEngine();
  const [object = 0n, ...others] = shapes(engine, 8);
  defineSend(engine, 'one', area(engine));
  defineSend(engine, 'many', area(engine));
  defineMethod(engine, 'other', 99);
  const one = engine.function('one', 'i64(ctx,ptr)');
  const many = engine.function('many', 'i64(ctx,ptr)');
  for (const each of [...others, object, object]) many(each);
  t.is(siteOf(engine, 'many').state, 'megamorphic');
  const both = () => [one(object), many(object)];
  t.deepEqual(both(), [0n, 0n]);
  t.is(siteOf(engine, 'one').state, 'monomorphic');
  engine.compile('C0.area', { level: 0 });
  t.is(siteOf(engine, 'one').state, 'empty');
  t.deepEqual(both(), [0n, 0n]);
  engine.define({
    name: 'C0.area',
    signature: 'i64(ctx,ptr)',
    replace: true,
    build: () => 'define i64 @C0.area(ptr %ctx, ptr %self) { ret i64 10 }',
  });
  t.deepEqual(both(), [10n, 10n]);
  engine.symbols.retarget('C0.area', 'other');
  t.deepEqual(both(), [99n, 99n]);
  engine.symbols.retarget('C0.area', 0n);
  t.deepEqual(both(), [10n, 10n]);
  engine.disposeFunction('C0.area');
  t.throws(() => one(object), { code: 'ERR_SYMBOL_DISPOSED' });
  t.throws(() => many(object), { code: 'ERR_SYMBOL_DISPOSED' });
  t.is(many(others[0] ?? 0n), 1n);
});

test('targets may be host functions', (t) => {
  using engine = createEngine();
  engine.host('here', 'i64(ctx,ptr)', (self) => self);
  const object = objectOf(defineClass(engine, 'A', {}));
  defineSend(engine, 'send', { resolve: () => 'here' });
  const send = engine.function('send', 'i64(ctx,ptr)');
  t.deepEqual([send(object), send(object)], [object, object]);
});

test('a site can be retargeted, and emptied', (t) => {
  using engine = createEngine();
  const [object = 0n] = shapes(engine, 1);
  const id = defineSend(engine, 'send', area(engine));
  const send = engine.function('send', 'i64(ctx,ptr)');
  const descriptor = engine.symbols.get('C0')?.address ?? 0n;
  defineMethod(engine, 'other', 5);
  engine.define(constant('plain', 1));
  t.is(send(object), 0n);
  engine.objects.retargetSite(id, descriptor, 'other');
  t.is(send(object), 5n);
  t.deepEqual(siteOf(engine, 'send').targets, [{ class: 'C0', target: 'other' }]);
  engine.objects.retargetSite(id, 0n, '');
  t.is(siteOf(engine, 'send').state, 'empty');
  t.is(send(object), 0n);
  const retarget = (site: number, target: string) => () =>
    engine.objects.retargetSite(site, descriptor, target);
  t.throws(retarget(id + 1, 'other'), { code: 'ERR_UNKNOWN_SYMBOL' });
  t.throws(retarget(id, 'absent'), { code: 'ERR_UNKNOWN_SYMBOL' });
  t.throws(retarget(id, 'plain'), { code: 'ERR_SIGNATURE' });
  t.is(send(object), 0n);
});

test('what compiles a site’s new target cannot dispose of the engine', (t) => {
  using engine = createEngine();
  const [object = 0n] = shapes(engine, 1);
  const id = defineSend(engine, 'send', area(engine));
  engine.define({
    name: 'evil',
    signature: 'i64(ctx,ptr)',
    build: () => {
      engine.dispose();
      return '';
    },
  });
  t.throws(() => engine.objects.retargetSite(id, 1n, 'evil'), {
    code: 'ERR_BUILD',
    message: /cannot be disposed of/,
  });
  t.is(engine.function('send', 'i64(ctx,ptr)')(object), 0n);
});

test('a site that cannot be', (t) => {
  using engine = createEngine();
  engine.define(constant('f', 1));
  const site = { owner: 'f', label: 'm()', line: 0, signature: 'i64(ctx,ptr)', selector: 1 };
  for (const [change, code] of [
    [{ owner: 'absent' }, 'ERR_UNKNOWN_SYMBOL'],
    [{ signature: 'i64(ptr)' }, 'ERR_SIGNATURE'],
    [{ signature: 'i64(ctx,i64)' }, 'ERR_SIGNATURE'],
    [{ signature: 'nonsense' }, 'ERR_SIGNATURE'],
    [{ selector: 0 }, 'ERR_ARGUMENT'],
    [{ selector: 2 ** 32 + 1 }, 'ERR_ARGUMENT'],
    [{ selector: '1' }, 'ERR_ARGUMENT'],
    [{ line: -1 }, 'ERR_ARGUMENT'],
    [{ line: Number.NaN }, 'ERR_ARGUMENT'],
    [{ label: 7 }, 'ERR_ARGUMENT'],
    [{ owner: undefined }, 'ERR_ARGUMENT'],
    [{ resolve: 'f' }, 'ERR_ARGUMENT'],
  ] as const) {
    const declare = () => engine.objects.declareSite({ ...site, ...change } as typeof site);
    t.throws(declare, { code }, JSON.stringify(change));
  }
  t.throws(() => engine.objects.sites(7 as unknown as string), { code: 'ERR_ARGUMENT' });
  t.is(engine.objects.sites().length, 0);
  const id = engine.objects.declareSite(site);
  for (const [which, descriptor] of [
    [id + 2 ** 32, 1n],
    [id + 0.5, 1n],
    [id, 2n ** 64n],
    [id, 1],
  ] as const) {
    const retarget = () => engine.objects.retargetSite(which, descriptor as bigint, 'f');
    t.throws(retarget, { code: 'ERR_ARGUMENT' }, `${which} ${descriptor}`);
  }
  // IR that names a site of no or another engine.
  engine.define({
    name: 'lost',
    signature: 'ptr()',
    build: () => `@"vmkit.site.12345" = external global ptr
      define ptr @lost() { ret ptr @"vmkit.site.12345" }`,
  });
  t.throws(() => engine.function('lost', 'ptr()')(), {
    code: 'ERR_UNKNOWN_SYMBOL',
    message: /12345.*lost/,
  });
});

test('sites go with their functions, when no code refers to them', (t) => {
  using engine = createEngine();
  const [object = 0n] = shapes(engine, 1);
  defineSend(engine, 'send', area(engine));
  // Inlined: the caller's code refers to the site, too.
  engine.define({
    name: 'outer',
    signature: 'i64(ctx,ptr)',
    build: () => `declare i64 @send(ptr, ptr)
      define i64 @outer(ptr %ctx, ptr %self) {
        %result = call i64 @send(ptr %ctx, ptr %self)
        ret i64 %result
      }`,
  });
  const outer = engine.function('outer', 'i64(ctx,ptr)');
  engine.compile('send');
  t.is(outer(object), 0n);
  t.true(engine.symbols.get('outer')?.inlined.some(({ name }) => name === 'send'));
  // Code that is sent back is compiled again from IR that refers to the site.
  engine.compile('send', { level: 0 });
  t.is(engine.objects.sites().length, 1);
  t.is(outer(object), 0n);
  engine.disposeFunction('outer');
  t.is(engine.objects.sites().length, 1);
  engine.disposeFunction('send');
  t.deepEqual(engine.objects.sites(), []);
  // A new body has sites of its own; those of the old one go.
  defineSend(engine, 'again', area(engine));
  const first = siteOf(engine, 'again').id;
  t.is(engine.function('again', 'i64(ctx,ptr)')(object), 0n);
  let id = 0;
  engine.define({
    name: 'again',
    signature: 'i64(ctx,ptr)',
    replace: true,
    build: () => {
      const site = { owner: 'again', label: 'area()', line: 4, signature: 'i64(ctx,ptr)' };
      id = engine.objects.declareSite({ ...site, ...area(engine) });
      return `${dispatchDeclarations(id)}
        define i64 @again(ptr %ctx, ptr %self) {
          ${dispatch(id)}
          ret i64 %result
        }`;
    },
  });
  t.is(engine.function('again', 'i64(ctx,ptr)')(object), 0n);
  t.not(id, first);
  t.deepEqual(
    engine.objects.sites().map((site) => site.id),
    [id],
  );
});

test('a site is replaced from another thread while it is called', (t) => {
  using engine = createEngine();
  engine.addRuntime(flipper);
  const selector = engine.objects.selector('area()');
  // The two targets count their calls in the two halves of a sum.
  defineMethod(engine, 'first', 1n);
  defineMethod(engine, 'second', 2n ** 32n);
  const object = objectOf(
    defineClass(engine, 'A', { interfaceMethods: [{ selector, target: 'first' }] }),
  );
  engine.define({ name: 'owner', signature: 'void()', build: () => '' });
  const id = engine.objects.declareSite({
    owner: 'owner',
    label: 'area()',
    line: 1,
    selector,
    signature: 'i64(ctx,ptr)',
  });
  engine.define({
    name: 'start',
    signature: 'void(ctx)',
    build: () => `@"vmkit.site.${id}" = external global ptr
      @A = external global i8
      declare i1 @vmkit_site_replace(ptr, ptr, ptr, ptr)
      declare i64 @first(ptr, ptr)
      declare i64 @second(ptr, ptr)
      declare void @flipper_start(ptr, ptr, ptr, ptr, ptr, ptr)
      define void @start(ptr %ctx) {
        call void @flipper_start(ptr %ctx, ptr @"vmkit.site.${id}", ptr @A, ptr @first, ptr @second,
          ptr @vmkit_site_replace)
        ret void
      }`,
  });
  engine.define({
    name: 'loop',
    signature: 'i64(ctx,ptr,i64)',
    build: () => `${dispatchDeclarations(id)}
      define i64 @loop(ptr %ctx, ptr %self, i64 %count) {
      entry:
        br label %head
      head:
        %i = phi i64 [ 0, %entry ], [ %next, %done ]
        %sum = phi i64 [ 0, %entry ], [ %total, %done ]
        %left = icmp ult i64 %i, %count
        br i1 %left, label %body, label %end
      body:
        ${dispatch(id)}
        %total = add i64 %sum, %result
        %next = add i64 %i, 1
        br label %head
      end:
        ret i64 %sum
      }`,
  });
  for (const name of ['first', 'second']) engine.compile(name);
  const count = 100_000_000n;
  const loop = engine.function('loop', 'i64(ctx,ptr,i64)');
  const seen = { first: 0n, second: 0n };
  const missed = () => siteOf(engine, 'owner').misses > 0;
  engine.function('start', 'void(ctx)')();
  // On a busy machine the other thread may not run at all during one round.
  for (let round = 0; round < 20; round++) {
    const sum = loop(object, count);
    t.is((sum & 0xffffffffn) + (sum >> 32n), count);
    seen.first += sum & 0xffffffffn;
    seen.second += sum >> 32n;
    if (seen.first > 0n && seen.second > 0n && missed()) break;
  }
  const flips = engine.function('flipper_stop', 'i64()')();
  t.log(`${flips} replacements`);
  t.true(seen.first > 0n && seen.second > 0n && missed());
});
