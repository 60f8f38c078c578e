/** `--stats`: tables of what was compiled, imported and inlined, how long each phase took, the sites, and the memory. */
import Table from 'cli-table3';
import pc from 'picocolors';
import type { Engine } from '../engine.js';
import { firstOf } from '../errors.js';
import type { ModuleRecord, Phases } from '../modules.js';
import type { NativeSite, Transfer } from '../native.js';

const phaseNames = ['build', 'parse', 'import', 'optimize', 'generate', 'link'] as const;

/** Rows of a table, and names in a cell, before the rest is summed up. */
const mostRows = 24;
const mostNames = 12;

interface Compilation {
  functions: readonly string[];
  module: ModuleRecord;
}

/** Watches an engine; `print` shows what it saw. */
export class Stats {
  readonly #engine: Engine;
  readonly #compilations: Compilation[] = [];
  /** Those of functions that are gone, such as code at the top level that ran once. */
  readonly #formerSites: NativeSite[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
    engine.on('compiled', ({ module, functions }) => {
      this.#compilations.push({ functions, module });
    });
    engine.on('disposing', ({ names }) => {
      for (const name of names) this.#formerSites.push(...engine.objects.sites(name));
    });
  }

  print(color: boolean): string {
    const paint = pc.createColors(color);
    const head = (text: string) => paint.bold(text);
    return [
      '',
      head('Compiled (times in microseconds, sizes in bytes)'),
      this.#compiled(),
      '',
      head('Imported and inlined'),
      this.#transfers(),
      '',
      ...this.#siteLines(head),
      ...this.#heapLines(head),
      head('Runtimes'),
      this.#runtimes(),
      '',
      head('Memory'),
      this.#memory(),
      '',
    ].join('\n');
  }

  #compiled(): string {
    const table = newTable(['function', 'level', ...phaseNames, 'total', 'IR', 'code'], 1);
    for (const { functions, module } of this.#compilations.slice(0, mostRows)) {
      table.push([
        shorten(functions.join(', ')),
        `O${module.level}`,
        ...phaseNames.map((phase) => count(module.phases[phase])),
        count(module.time),
        count(module.sizes.ir),
        count(module.sizes.code),
      ]);
    }
    const hidden = this.#compilations.length - mostRows;
    if (hidden > 0) table.push([`… and ${hidden} more`, ...Array(10).fill('')]);
    const sum = (of: (module: ModuleRecord) => number) =>
      count(this.#compilations.reduce((total, { module }) => total + of(module), 0));
    table.push([
      `${this.#compilations.length} modules`,
      '',
      ...phaseNames.map((phase: keyof Phases) => sum((module) => module.phases[phase])),
      sum((module) => module.time),
      sum((module) => module.sizes.ir),
      sum((module) => module.sizes.code),
    ]);
    return table.toString();
  }

  #transfers(): string {
    const table = newTable(['into', 'imported', 'inlined', 'read from bitcode'], 4);
    const names = (transfers: readonly Transfer[]) => listed(unique(transfers.map(written)));
    const rows = this.#compilations.filter(
      ({ module }) => module.imported.length + module.inlined.length > 0,
    );
    for (const { functions, module } of rows.slice(0, mostRows)) {
      table.push([
        shorten(functions.join(', ')),
        names(module.imported),
        names(module.inlined),
        listed(module.materialized),
      ]);
    }
    if (rows.length > mostRows) table.push([`… and ${rows.length - mostRows} more`, '', '', '']);
    return rows.length > 0 ? table.toString() : 'nothing';
  }

  /**
   * Sites: places that remember what they met. Those first that met most different things, and missed most; nothing for
   * languages that have none.
   */
  #siteLines(head: (text: string) => string): string[] {
    const sites = [...this.#formerSites, ...this.#engine.objects.sites()];
    if (sites.length === 0) return [];
    const table = newTable(['function', 'line', 'site', 'kind', 'state', 'saw', 'misses'], 6);
    const sorted = sites.toSorted(
      (a, b) => b.misses - a.misses || stateRank(b) - stateRank(a) || a.id - b.id,
    );
    for (const site of sorted.slice(0, mostRows)) {
      table.push([
        shorten(site.owner),
        site.line || '?',
        shorten(site.label),
        site.kind,
        site.state,
        seenBy(site),
        site.kind === 'operation' ? '' : count(site.misses),
      ]);
    }
    const hidden = sites.length - mostRows;
    if (hidden > 0) table.push([`… and ${hidden} more`, ...Array(6).fill('')]);
    const summary = newTable(['sites', ...siteStates], 1);
    for (const kind of ['call', 'get', 'set', 'operation'] as const) {
      const all = sites.filter((site) => site.kind === kind);
      if (all.length === 0) continue;
      const inState = (state: string) => all.filter((site) => site.state === state).length;
      summary.push([kind, ...siteStates.map((state) => count(inState(state)))]);
    }
    return [
      head('Sites (a miss is what a site did not remember; an operation says which cases ran)'),
      summary.toString(),
      '',
      table.toString(),
      '',
    ];
  }

  /** The heap; nothing for languages that have no objects. */
  #heapLines(head: (text: string) => string): string[] {
    const heap = this.#engine.heap.statistics();
    if (heap.allocated === 0) return [];
    const collections = newTable(['collections', 'number', 'pauses: median', 'longest'], 1);
    for (const [kind, number, pauses, longest] of [
      ['nursery', heap.nurseryCollections, heap.nurseryPauses, heap.longestNursery],
      ['full', heap.fullCollections, heap.fullPauses, heap.longestFull],
    ] as const) {
      const median = number === 0 ? '' : `< ${count(medianPause(pauses))} µs`;
      collections.push([kind, count(number), median, number === 0 ? '' : `${count(longest)} µs`]);
    }
    const memory = newTable([], 1);
    memory.push(
      ['allocated in all', bytes(heap.allocated)],
      ['in use', bytes(heap.used)],
      [
        'live after the last full collection',
        heap.fullCollections > 0 ? bytes(heap.live) : 'there was none',
      ],
      ['reserved', bytes(heap.reserved)],
      ['maximum', bytes(heap.maximum)],
      ['handles of JavaScript', count(heap.handles)],
    );
    return [head('Heap'), collections.toString(), memory.toString(), ''];
  }

  #runtimes(): string {
    const table = newTable(['runtime', 'functions', 'symbols', 'opened in'], 1);
    for (const { name, functions, symbols, open } of this.#engine.runtimes) {
      table.push([name, count(functions), count(symbols), `${count(open)} µs`]);
    }
    return table.toString();
  }

  #memory(): string {
    const table = newTable([], 1);
    const memory = this.#engine.memory();
    table.push(
      ['code in use', bytes(memory.codeUsed)],
      ['code reserved', bytes(memory.codeReserved)],
      ['data', bytes(memory.dataUsed)],
      ['kept IR', bytes(memory.irBytes)],
      ['waiting to be freed', bytes(memory.pendingBytes)],
      ['symbols', count(memory.symbols)],
      ['modules', count(memory.modules)],
      ['the whole process', bytes(memory.resident)],
    );
    return table.toString();
  }
}

const siteStates = ['empty', 'monomorphic', 'polymorphic', 'megamorphic'] as const;

const stateRank = ({ state }: NativeSite) => siteStates.indexOf(state);

/** What a site met: "Circle, Square ×2". Optimised code does not record the first case of an operation. */
function seenBy({ kind, state, saw, cases }: NativeSite): string {
  if (kind === 'operation' && saw.length === 0) return `(${cases[0]}, if any)`;
  if (saw.length === 0) return state === 'megamorphic' ? 'many' : '';
  const counts = new Map<string, number>();
  for (const each of saw) counts.set(each, (counts.get(each) ?? 0) + 1);
  const names = [...counts].map(([name, times]) =>
    times === 1 ? shorten(name) : `${shorten(name)} ×${times}`,
  );
  const more = state === 'megamorphic' && kind !== 'operation' ? ', and more' : '';
  return `${firstOf(names, 5)}${more}`;
}

/** The bound, in microseconds, of the histogram's bucket that has the median: a power of two. */
function medianPause(histogram: readonly number[]): number {
  let left = histogram.reduce((sum, each) => sum + each, 0) / 2;
  const bucket = histogram.findIndex((each) => {
    left -= each;
    return left <= 0;
  });
  return 2 ** Math.max(bucket, 0);
}

/** A plain table, whose first `texts` columns are text and the others numbers. */
function newTable(head: string[], texts: number): Table.Table {
  const align = (_: unknown, index: number) => (index < texts ? 'left' : 'right');
  const rule = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '' };
  const corners = { 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '', left: '  ' };
  const inner = {
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  };
  return new Table({
    head,
    colAligns: Array.from({ length: Math.max(head.length, 2) }, align),
    chars: { ...rule, ...corners, ...inner },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
}

const written = ({ name, from }: Transfer) => `${name} (${from})`;

/** A name a line. */
function listed(names: readonly string[]): string {
  const hidden = names.length - mostNames;
  if (hidden <= 1) return names.join('\n');
  return [...names.slice(0, mostNames), `… and ${hidden} more`].join('\n');
}

const unique = (names: string[]) => [...new Set(names)];

const shorten = (text: string) => (text.length > 32 ? `${text.slice(0, 31)}…` : text);

const count = (value: number) => Math.round(value).toLocaleString('en');

const bytes = (value: number) =>
  value < 10_000
    ? `${count(value)} B`
    : value < 10_000_000
      ? `${count(value / 1000)} kB`
      : `${count(value / 1e6)} MB`;
