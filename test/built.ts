import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const ENTRIES = ['protocol', 'server', 'host', 'partner', 'widget', 'calling', 'testing'] as const;
export type Entry = (typeof ENTRIES)[number];

/** The files below a folder whose names match, relative to the root. */
export function filesIn(folder: string, name: RegExp): string[] {
  const paths = readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => name.test(path)).map((path) => `${folder}/${path}`);
}

/** Who imports whom below these files, as esbuild reads them: `external` imports are packages. */
export async function graphOf(entryPoints: string[]) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints,
    bundle: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  return Object.entries(metafile.inputs).map(([path, { imports }]) => ({ path, imports }));
}

/** The package's name, without the path into it. */
export function packageOf(specifier: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

/** The folder of src a file lives in. */
export function roomOf(path: string): string {
  return /(?:^|\/)src\/([^/]+)\//.exec(path)?.[1] ?? path;
}

/** The files of src that were built into one file of dist, by its map. */
export function sourcesOf(distPath: string): string[] {
  const { sources }: { sources: string[] } = JSON.parse(readFileSync(`${ROOT}/dist/${basename(distPath)}.map`, 'utf8'));
  return sources;
}
