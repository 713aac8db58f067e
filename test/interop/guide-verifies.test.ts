import { describe, expect, test } from 'vitest';
import { decodeContext } from '../../src/protocol/codec.ts';
import { signContext } from '../../src/server/sign-context.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';
import { contacts } from './contacts.ts';
import { runGuide } from './run-guide.ts';

const languages = [
  { language: 'Node', command: process.execPath, file: 'verify.cjs' },
  { language: 'Python', command: 'python3', file: 'verify.py' },
  { language: 'PHP', command: 'php', file: 'verify.php' },
  { language: 'Ruby', command: 'ruby', file: 'verify.rb' },
];
const deliveries = await Promise.all(contacts.map(({ draft }) => signContext(draft, SECRET_KEY)));
const forged = deliveries.map(({ context, signature }) => ({ context: context.replace(/.$/, '0'), signature }));

describe.each(languages)('the guide’s verifier in $language', ({ language, command, file }) => {
  const answers = runGuide(command, file, { secretKey: SECRET_KEY, deliveries }) as { data?: unknown }[] | undefined;
  if (!answers) console.warn(`${language} is not installed: its verifier from the guide was not run.`);

  test.skipIf(!answers).each(contacts.map(({ name }, at) => ({ name, at })))('accepts and reads $name as we do', ({ at }) => {
    const ours = decodeContext(deliveries[at]!.context);
    expect(answers?.[at]).toEqual({ data: ours.ok && ours.value });
  });

  test.skipIf(!answers)('refuses what was changed', () => {
    const refusals = runGuide(command, file, { secretKey: SECRET_KEY, deliveries: forged });
    expect(refusals).toEqual(forged.map(() => ({ error: expect.any(String) })));
  });
});
