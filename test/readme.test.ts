import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureCodes } from '../src/protocol/failure.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

// The files are type-checked with everything else; here only that the README shows them as they are.
describe('the README shows code that compiles', () => {
  it.each(['server.ts', 'crm.tsx', 'widget.tsx', 'partner-server.ts', 'calling.tsx', 'phone.tsx', 'native-crm.tsx', 'native-widget.tsx'])(
    '%s',
    (file) => {
      expect(readme).toContain(`\n${read(`docs/readme/${file}`)}\`\`\``);
    },
  );
});

it('the README tells every failure code once in its table', () => {
  const told = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect(told).toEqual([...failureCodes]);
});
