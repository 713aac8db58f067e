import { describe, expect, test } from 'vitest';
import { ENTRIES, filesIn, graphOf, packageOf, roomOf, sourcesOf } from './built.ts';

/** The import rule: each room's files may import from these rooms, its own among them, and these packages. */
const rule: Record<string, { rooms: string[]; packages: string[] }> = {
  protocol: { rooms: [], packages: ['zod'] },
  bridge: { rooms: ['protocol'], packages: ['zod'] },
  calling: { rooms: ['protocol', 'bridge'], packages: ['zod'] },
  react: { rooms: [], packages: ['react'] },
  server: { rooms: ['protocol'], packages: ['zod'] },
  host: { rooms: ['protocol', 'bridge', 'react'], packages: ['react', 'zod', '@radix-ui/react-tabs', 'dompurify', 'squire-rte'] },
  widget: { rooms: ['protocol', 'bridge'], packages: ['zod'] },
  partner: { rooms: ['protocol', 'bridge', 'widget', 'react'], packages: ['react', 'zod'] },
  testing: { rooms: ['protocol', 'bridge', 'server', 'host', 'widget'], packages: ['react', 'zod'] },
  cli: { rooms: ['protocol', 'server', 'testing', 'host'], packages: ['commander', 'node', 'zod'] },
};

test('every file of src keeps the import rule, and every room is in it', async () => {
  const graph = await graphOf(filesIn('src', /\.tsx?$/));
  const broken = graph.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    const allowed = rule[room];
    const rooms = [room, ...(allowed?.rooms ?? [])];
    const packages = allowed?.packages ?? [];
    const mayUse = (name: string): boolean => packages.includes(name.startsWith('node:') ? 'node' : packageOf(name));
    return imports
      .filter((each) => !(each.external ? mayUse(each.path) : rooms.includes(roomOf(each.path))))
      .map((each) => `${path} imports ${each.path}`);
  });
  expect(broken).toEqual([]);
  expect(new Set(graph.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(rule)));
});

describe('what is published keeps it, too: the bundle graph of', () => {
  test.each(ENTRIES)('%s', async (entry) => {
    const graph = await graphOf([`dist/${entry}.js`]);
    const { rooms = [], packages = [] } = rule[entry] ?? {};
    const built = new Set(graph.flatMap(({ path }) => sourcesOf(path).map(roomOf)));
    expect([...built].filter((room) => ![entry, ...rooms].includes(room))).toEqual([]);
    const imported = new Set(graph.flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => packageOf(path))));
    expect([...imported].filter((name) => !packages.includes(name))).toEqual([]);
  });
});

test('only server and testing reach the room with the key', async () => {
  const reach = await Promise.all(
    ENTRIES.map(async (entry) => {
      const graph = await graphOf([`dist/${entry}.js`]);
      return graph.some(({ path }) => sourcesOf(path).some((source) => roomOf(source) === 'server')) ? [entry] : [];
    }),
  );
  expect(reach.flat()).toEqual(['server', 'testing']);
});
