/**
 * `vmkit repl LANG`: a session of a language at a prompt, with the history of earlier ones; without a terminal it reads
 * lines, shows no prompts and keeps no history.
 */
import { createInterface } from 'node:readline';
import pc from 'picocolors';
import { VmkitError } from '../errors.js';
import type { AttachedLanguage, Session } from '../language.js';
import { History, historyFile, mostLines } from './history.js';
import { report, reportAs } from './report.js';

/**
 * Runs a session until the input ends.
 *
 * @param language explains errors
 */
export async function repl(
  name: string,
  session: Session,
  language: AttachedLanguage,
): Promise<number> {
  const interactive = process.stdin.isTTY === true;
  const history = new History(historyFile(name), (why) => {
    process.stderr.write(
      `vmkit: warning: what you type is not kept for the next session: ${why}\n`,
    );
  });
  const lines = createInterface({
    input: process.stdin,
    output: interactive ? process.stdout : undefined,
    terminal: interactive,
    history: interactive ? history.read() : [],
    historySize: mostLines,
    removeHistoryDuplicates: true,
  });
  const prompt = (complete: boolean) => {
    lines.setPrompt(complete ? `${name}> ` : '... '.padStart(name.length + 2));
    if (interactive) lines.prompt();
  };
  if (interactive) console.log(pc.dim(`${name}; end with Ctrl-D, drop the input with Ctrl-C`));
  let failed = false;
  let complete = true;
  lines.on('SIGINT', () => {
    session.reset();
    complete = true;
    process.stdout.write('\n');
    prompt(true);
  });
  const take = (line: string): boolean => {
    // Outside of readline's raw mode Ctrl-C is a signal, which ends a guest that does not come to an end.
    const raw = process.stdin.isRaw === true;
    if (raw) process.stdin.setRawMode(false);
    try {
      const answer = session.feed(line);
      if (answer.complete && answer.text !== undefined) console.log(answer.text);
      return answer.complete;
    } catch (error) {
      failed = true;
      if (reportAs(language, error) === undefined) report(error);
      return true;
    } finally {
      if (raw) process.stdin.setRawMode(true);
    }
  };
  prompt(complete);
  for await (const line of lines) {
    if (interactive) history.add(line);
    complete = take(line);
    prompt(complete);
  }
  if (interactive) process.stdout.write('\n');
  // What the input began and did not end is an error: the language says which, or else the command.
  if (!complete && !take('')) {
    failed = true;
    report(new VmkitError('ERR_SYNTAX', 'the input ended in the middle of something'));
  }
  return failed && !interactive ? 65 : 0;
}
