/** `vmkit repl LANG`: a session of a language at a prompt; without a terminal it reads lines and shows no prompts. */
import { createInterface } from 'node:readline';
import pc from 'picocolors';
import type { Session } from '../language.js';
import { report } from './report.js';

/** Runs a session until the input ends. */
export async function repl(name: string, session: Session): Promise<number> {
  const interactive = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    output: interactive ? process.stdout : undefined,
    terminal: interactive,
  });
  const prompt = (complete: boolean) => {
    lines.setPrompt(complete ? `${name}> ` : '... '.padStart(name.length + 2));
    if (interactive) lines.prompt();
  };
  if (interactive) console.log(pc.dim(`${name}; end with Ctrl-D, drop the input with Ctrl-C`));
  lines.on('SIGINT', () => {
    session.reset();
    process.stdout.write('\n');
    prompt(true);
  });
  prompt(true);
  let failed = false;
  for await (const line of lines) {
    let complete = true;
    try {
      const answer = session.feed(line);
      complete = answer.complete;
      if (answer.complete && answer.text !== undefined) console.log(answer.text);
    } catch (error) {
      failed = true;
      report(error);
    }
    prompt(complete);
  }
  if (interactive) process.stdout.write('\n');
  return failed && !interactive ? 65 : 0;
}
