import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { packageOf, ROOT } from './built.ts';

/** Licences that ask for no more than their own text. Where there is a choice, we take one of these. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** Not compiled into anything: it lies in dist as it was published, which is all that the MPL asks of a file. */
const UNMODIFIED: Record<string, string> = { 'axe-core': 'MPL-2.0' };

const names = z.optional(z.record(z.string(), z.string()));
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ license: z.optional(z.string()), dependencies: names, peerDependencies: names })),
});
const { packages } = lockSchema.parse(JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')));

const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((each) => ALLOWED.includes(each));

/** Everything that `npm install partner-widgets` brings, by its place in the lock file. */
function installed(from = '', found = new Set<string>()): Set<string> {
  const { dependencies = {}, peerDependencies = {} } = packages[from] ?? {};
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const place = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((each) => packages[each]);
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    installed(place, found);
  }
  return found;
}

/** The packages whose code is in a file of dist. */
async function bundled(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts', 'src/widget/index.ts', 'src/calling/index.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return [
    ...new Set(files.flatMap((file) => (file.includes('node_modules/') ? [packageOf(file.split('node_modules/').at(-1) ?? file)] : []))),
  ];
}

describe('what is installed with the package', () => {
  const places = [...installed()];

  test('is known: React, zod and the tabs among it', () => {
    expect(places).toEqual(expect.arrayContaining(['node_modules/react', 'node_modules/zod', 'node_modules/@radix-ui/react-primitive']));
  });

  test.each(places)('%s may be used by anyone', (place) => {
    expect(packages[place]?.license).toSatisfy(isAllowed);
  });
});

describe('what is in the package', async () => {
  const licences = readFileSync(`${ROOT}/dist/third-party-licences.txt`, 'utf8');

  test.each([...(await bundled()), ...Object.keys(UNMODIFIED)])('%s may be passed on, and its licence is passed on with it', (name) => {
    const licence = packages[`node_modules/${name}`]?.license;
    expect(UNMODIFIED[name] ?? ALLOWED).toContain(licence);
    expect(licences).toContain(readFileSync(`${ROOT}/node_modules/${name}/LICENSE`, 'utf8').trim());
  });
});

test('a licence that asks for more is not allowed', () => {
  expect(['GPL-3.0', 'MPL-2.0', 'AGPL-3.0 OR GPL-3.0', 'SEE LICENSE IN LICENSE', ''].filter(isAllowed)).toEqual([]);
  expect(['MIT', '(MPL-2.0 OR Apache-2.0)'].filter(isAllowed)).toHaveLength(2);
});
