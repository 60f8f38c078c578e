/**
 * What a person typed at a language's prompt, kept from one session to the next: a file for each language in the
 * user's state directory ($XDG_STATE_HOME, or ~/.local/state), a line for each line, the oldest first.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

/** Lines that a session starts with; the file is cut to them when it has grown to twice as many. */
export const mostLines = 1000;

/** Where the history of a language is. */
export function historyFile(language: string, env: NodeJS.ProcessEnv = process.env): string {
  const given = env.XDG_STATE_HOME ?? '';
  // The specification of these directories has relative ones ignored.
  const state = isAbsolute(given) ? given : join(homedir(), '.local/state');
  return join(state, 'vmkit', `history-${language.replace(/[^\w.-]/g, '_')}`);
}

/** A file that grows by appending, so that sessions that run at once do not lose each other's lines. */
export class History {
  readonly #file: string;
  readonly #complain: (why: string) => void;
  #works = true;
  #last = '';

  /** @param complain is told once why the history cannot be read or kept; the session goes on */
  constructor(file: string, complain: (why: string) => void) {
    this.#file = file;
    this.#complain = complain;
  }

  /** The lines of earlier sessions, the newest first, as readline wants them. */
  read(): string[] {
    const lines: string[] = [];
    this.#try(() => {
      if (!existsSync(this.#file)) return;
      lines.push(...readFileSync(this.#file, 'utf8').split('\n').filter(Boolean));
      if (lines.length > 2 * mostLines) {
        lines.splice(0, lines.length - mostLines);
        writeFileSync(this.#file, `${lines.join('\n')}\n`, { mode: 0o600 });
      }
    });
    this.#last = lines.at(-1) ?? '';
    return lines.slice(-mostLines).reverse();
  }

  /** Keeps a line, unless it is blank or the same as the one before. */
  add(line: string): void {
    if (line.trim() === '' || line === this.#last) return;
    this.#last = line;
    this.#try(() => {
      mkdirSync(dirname(this.#file), { recursive: true });
      appendFileSync(this.#file, `${line}\n`, { mode: 0o600 });
    });
  }

  #try(work: () => void): void {
    if (!this.#works) return;
    try {
      work();
    } catch (error) {
      this.#works = false;
      this.#complain(error instanceof Error ? error.message : String(error));
    }
  }
}
