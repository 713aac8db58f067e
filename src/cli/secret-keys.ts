import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

const VARIABLE = 'WIDGET_SECRET_KEY';

/** From the environment, or asked for: never from the command line, whose history keeps it and whose arguments others see. */
export async function readSecretKeys(): Promise<string[]> {
  const found = [process.env[VARIABLE], process.env[`OLD_${VARIABLE}`]].filter((key) => key !== undefined && key.trim() !== '');
  if (found.length > 0) return found.map(String);
  if (!process.stdin.isTTY) throw new UsageError(`There is no secret key. Set ${VARIABLE}, or run this where it can ask.`);
  const key = await ask(`Secret key (${VARIABLE}): `);
  if (key.trim() === '') throw new UsageError('No secret key was given.');
  return [key];
}

/** The caller's mistake: said in a line, without a stack. */
export class UsageError extends Error {}

/** What is typed is not shown. */
function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    terminal.question('', (answer) => {
      terminal.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
