/**
 * Mutated programs: one token of a good program deleted, doubled, or swapped with the next. Whatever comes out is an
 * error with a place, or a program; never a crash, a hang or words that only an implementer understands.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LanguageError, SourceText } from 'vmkit';
import { checkProgram } from '../../../examples/java/semantics/check.js';
import { tokenize } from '../../../examples/java/syntax/lexer.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folders = [
  'test/examples/java/conformance',
  'test/examples/java/inference',
  'test/examples/java/programs',
  'examples/java/programs',
];

function* javaFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* javaFiles(path);
    else if (entry.name.endsWith('.java')) yield path;
  }
}

/** The good programs, by path. */
let programs: string[] | undefined;

function read(): string[] {
  programs ??= folders
    .flatMap((folder) => [...javaFiles(join(root, folder))])
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
  return programs;
}

/** Numbers from a seed: the same ones everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x5bf0_3635) | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 1) % below;
  };
}

/** One mutant for each seed. */
export function mutant(seed: number): string {
  const texts = read();
  const random = randomFrom(seed + 1);
  for (let skipped = 0; skipped < 5; skipped++) random(2);
  const text = texts[random(texts.length)] as string;
  const { starts, ends } = tokenize(new SourceText('Main.java', text));
  const at = random(starts.length - 2);
  const [start, end, next, last] = [starts[at], ends[at], starts[at + 1], ends[at + 1]] as [
    number,
    number,
    number,
    number,
  ];
  const token = text.slice(start, end);
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const choice = random(3);
  if (choice === 0) return before + behind;
  if (choice === 1) return `${before}${token} ${token}${behind}`;
  return before + text.slice(next, last) + text.slice(end, next) + token + text.slice(last);
}

export interface Verdict {
  isAccepted: boolean;
  messages: string[];
  /** What should never happen. */
  problem: string | undefined;
}

/** Longer than this nothing of a few hundred lines may take; the machine may be busy. */
const slowest = 5_000;
/** Words of the implementation that no user should see. */
const internal =
  /\bundefined\b(?! label)|\[object|\bNaN\b|is not a function\b|not iterable|internal|#[a-z]+\b/;

export function judge(text: string): Verdict {
  const from = performance.now();
  const verdict: Verdict = { isAccepted: true, messages: [], problem: undefined };
  try {
    checkProgram(new SourceText('Main.java', text));
  } catch (error) {
    verdict.isAccepted = false;
    if (error instanceof LanguageError) {
      verdict.messages = error.diagnostics.map(({ source, span, message }) => {
        const { line, column } = source.position(span.start);
        if (span.start < 0 || span.end > source.text.length + 1) {
          verdict.problem = `a place outside of the text: ${message}`;
        }
        return `${line}:${column}: ${message}`;
      });
      const odd = verdict.messages.find((message) => internal.test(message.replace(/'.*'/, '')));
      if (odd !== undefined) verdict.problem ??= `an internal message: ${odd}`;
    } else {
      verdict.problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  }
  const taken = performance.now() - from;
  if (taken > slowest) verdict.problem ??= `it took ${Math.round(taken)} ms`;
  return verdict;
}

/** What javac says of programs: the first message of each, or undefined where it accepts one. */
export function javacVerdicts(texts: string[]): (string | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'vmkit-mutants-'));
  try {
    texts.forEach((text, index) => {
      writeFileSync(join(folder, `m${index}.java`), publicless(text));
    });
    const tool = join(root, 'test/examples/java/Javac.java');
    const args = [tool, folder, join(folder, 'classes')];
    const { stdout, status, stderr } = spawnSync('java', args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`javac failed: ${stderr}`);
    const first = new Map<string, string>();
    for (const row of stdout.trim().split('\n')) {
      const [file = '', line, column, message] = row.split('\t');
      if (!first.has(file)) first.set(file, `${line}:${column}: ${message}`);
    }
    return texts.map((_, index) => first.get(`m${index}.java`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file has another name than a public class would want: javac is not to tell of that. */
function publicless(text: string): string {
  return text.replace(
    /^public (?=(?:final |abstract |sealed )*(?:class|interface|enum|record))/gm,
    '',
  );
}
