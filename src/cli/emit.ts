/** `--emit-ir` and `--emit-asm`: shows functions on their way to native code, as they are compiled. */
import type { Engine } from '../engine.js';
import { VmkitError } from '../errors.js';
import type { Stage } from '../native.js';
import type { SourceText } from '../source.js';
import { listing } from './listing.js';

export interface EmitOptions {
  /** A function's name, "" for all, undefined for none. */
  ir: string | undefined;
  assembly: string | undefined;
  /** The program whose lines are shown. */
  source: SourceText | undefined;
}

type AnyStage = 'source' | Stage;

const titles: Record<AnyStage, string> = {
  source: 'IR as the front end built it',
  imported: 'IR after import',
  optimized: 'IR after optimisation',
  lowered: 'IR as code is generated from it',
  assembly: 'assembly',
};

const irStages: readonly AnyStage[] = ['source', 'imported', 'optimized'];

/** Watches an engine and writes what was asked for. */
export class Emitter {
  readonly #engine: Engine;
  readonly #options: EmitOptions;
  readonly #write: (text: string) => void;
  readonly #shown = new Set<string>();

  constructor(engine: Engine, options: EmitOptions, write: (text: string) => void) {
    this.#engine = engine;
    this.#options = options;
    this.#write = write;
    engine.on('compiled', ({ functions }) => {
      const name = functions.find((each) => this.#stages(each).length > 0);
      if (name !== undefined) this.#show(name);
    });
  }

  /**
   * Shows named functions that were not compiled on their own: those that were inlined everywhere, or never called.
   * Of what no guest's IR makes it says so.
   *
   * @throws VmkitError ERR_UNKNOWN_SYMBOL when there is no such function
   */
  finish(): void {
    for (const name of new Set([this.#options.ir, this.#options.assembly])) {
      if (!name || this.#shown.has(name)) continue;
      const what = this.#withoutIr(name);
      if (what === undefined) this.#show(name);
      else this.#write(`\n; ── ${name} is ${what} ──\n`);
    }
  }

  /** What a symbol is that the engine has no IR of; undefined for a guest's function. */
  #withoutIr(name: string): string | undefined {
    const symbol = this.#engine.symbols.get(name);
    if (!symbol) this.#engine.symbols.resolve(name);
    switch (symbol?.kind) {
      case 'guest':
        return undefined;
      case 'runtime':
        return `part of the runtime ${symbol.origin}, and its IR is in the runtime's bitcode`;
      case 'host':
        return 'a JavaScript function, and has no IR';
      case 'data':
        return 'data, and not a function';
      default:
        return 'native code, and has no IR';
    }
  }

  #stages(name: string): AnyStage[] {
    const asked = (option: string | undefined) => option === '' || option === name;
    return [
      ...(asked(this.#options.ir) ? irStages : []),
      ...(asked(this.#options.assembly) ? (['assembly'] as const) : []),
    ];
  }

  #show(name: string): void {
    this.#shown.add(name);
    for (const stage of this.#stages(name)) {
      this.#write(`\n; ── ${name}: ${titles[stage]} ──\n${this.#text(name, stage).trimEnd()}\n`);
    }
  }

  #text(name: string, stage: AnyStage): string {
    try {
      return listing(this.#engine.inspect(name, stage), this.#options.source);
    } catch (error) {
      if (!(error instanceof VmkitError)) throw error;
      return `; cannot be shown: ${error.message}`;
    }
  }
}
