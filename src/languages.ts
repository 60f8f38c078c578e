/** The languages of one engine: those that were added, and those that were used, attached to it. */
import type { Engine } from './engine.js';
import { listOf, VmkitError } from './errors.js';
import { type AttachedLanguage, asLanguage, type Language } from './language.js';

export class Languages {
  readonly #engine: Engine;
  readonly #added: Language[] = [];
  readonly #attached = new Map<string, AttachedLanguage>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** A later one of the same name or extension wins. */
  add(language: Language): void {
    this.#added.unshift(asLanguage(language, 'what was added'));
  }

  get all(): readonly Language[] {
    return this.#added;
  }

  attached(name: string): AttachedLanguage {
    let attached = this.#attached.get(name);
    if (!attached) {
      const language = this.#added.find((each) => each.name === name);
      if (!language) throw this.#none(`there is no language ${name}`);
      attached = language.attach(this.#engine);
      this.#attached.set(name, attached);
    }
    return attached;
  }

  /** The name of the language whose extension a file has; without a file, of the only one. */
  of(file: string | undefined): string {
    const [only, ...others] = this.#added;
    const match = this.#added.find(
      (each) => file !== undefined && each.extensions.some((extension) => file.endsWith(extension)),
    );
    if (match) return match.name;
    if (only && others.length === 0) return only.name;
    throw this.#none(file ? `no language has the extension of ${file}` : 'a language is needed');
  }

  #none(why: string): VmkitError {
    const names = this.#added.map((each) => `${each.name} (${each.extensions.join(', ')})`);
    return new VmkitError('ERR_ARGUMENT', `${why}; the engine's languages: ${listOf(names)}`);
  }

  /** The engine is gone. */
  clear(): void {
    this.#attached.clear();
  }
}
