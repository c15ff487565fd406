import { describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { packageFiles } from '../support/package-files.js';
import { runCli } from '../support/run-cli.js';
import { outPaths, put } from './example-world.js';

const PACKAGE = packageFiles();
const MIXED = '{bloc}-{key}/{year}/{kind}.{ext}';

/** Blocs of two units, by their file's name: the ids of the units. */
function worldWith(blocs: Readonly<Record<string, readonly string[]>>, workspace = '/w'): MemoryWorld {
  const files = Object.entries(blocs).map(([name, units]) => [`${workspace}/blocs/${name}.yaml`, bloc(name, units)]);
  return new MemoryWorld({ ...PACKAGE, ...Object.fromEntries(files) });
}

function bloc(name: string, units: readonly string[]): string {
  const listed = units.map((id) => `{ id: ${id}, name: Sở ${id} }`).join(', ');
  return `regime: state\nbloc: { name: Khối ${name} }\nyear: 2026\nunits: [${listed}]\n`;
}

const batch = (world: MemoryWorld, pattern: string, ...more: readonly string[]) =>
  runCli(
    ['batch', '/w', '--out', '/out', '--document', 'dang-ky', '--format', 'docx', '--name-pattern', pattern, ...more],
    world,
  );

describe('two blocs that come to one path', () => {
  const both = () => worldWith({ a: ['b-c', 'x'], 'a-b': ['c', 'y'] });

  test('do not overwrite each other: the first is made, the other refused', async () => {
    const world = both();
    const { code, out, error } = await batch(world, MIXED);
    expect([code, out]).toEqual([1, expect.stringContaining('a-b')]);
    expect(error).toContain('“dang-ky-c” sẽ mang tên tệp “a-b-c/2026/dang-ky.docx”, là tên một tệp của khối “a”');
    expect(outPaths(world)).toEqual(['a-b-c/2026/dang-ky.docx', 'a-x/2026/dang-ky.docx']);
  });

  test('nor in a plan', async () => {
    const { out, error } = await batch(both(), MIXED, '--dry-run');
    expect([out, error]).toEqual([expect.stringContaining('a-b: không làm được'), expect.stringContaining('khối “a”')]);
  });

  test('nor in shards, whichever comes first', async () => {
    const world = both();
    const second = await batch(world, MIXED, '--shard', '2/2');
    expect([second.code, outPaths(world)]).toEqual([1, []]);
    const first = await batch(world, MIXED, '--shard', '1/2');
    expect([first.code, outPaths(world)]).toEqual([0, ['a-b-c/2026/dang-ky.docx', 'a-x/2026/dang-ky.docx']]);
  });

  test('nor in runs of their own: who has the path keeps it', async () => {
    const world = both();
    expect((await batch(world, MIXED, '--bloc', 'a-b')).code).toBe(0);
    const before = new Map(world.files);
    expect((await batch(world, MIXED, '--bloc', 'a')).error).toContain('tệp của khối “a-b”');
    expect((await batch(world, MIXED, '--force')).error).toContain('tệp của khối “a-b”');
    expect(world.files.get('/out/a-b-c/2026/dang-ky.docx')).toEqual(before.get('/out/a-b-c/2026/dang-ky.docx'));
    expect(outPaths(world)).toEqual(['a-b-c/2026/dang-ky.docx', 'a-b-y/2026/dang-ky.docx']);
  });

  test('the path is free once nobody has or wants it', async () => {
    const world = both();
    await batch(world, MIXED);
    await put(world, '/w/blocs/a.yaml', bloc('a', ['z', 'x']));
    expect((await batch(world, MIXED)).code).toBe(0);
    expect(outPaths(world)).toEqual(['a-b-c', 'a-b-y', 'a-x', 'a-z'].map((name) => `${name}/2026/dang-ky.docx`));
    expect((await batch(world, MIXED)).out).toContain('2 khối không đổi');
  });

  test('no other pattern is in the way', async () => {
    expect((await batch(both(), '{year}-{bloc}/{kind}[-{key}].{ext}')).code).toBe(0);
  });

  test('a file of an earlier pattern is not taken either', async () => {
    const world = worldWith({ a: ['b', 'c'] });
    await batch(world, '{bloc}-{key}/{kind}-d.{ext}');
    await put(world, '/w/blocs/a-b.yaml', bloc('a-b', ['d', 'e']));
    const usual = '{bloc}/{kind}[-{key}].{ext}';
    expect((await batch(world, usual, '--bloc', 'a-b')).error).toContain(
      '“a-b/dang-ky-d.docx”, là tên một tệp của khối “a”',
    );
    await world.remove('/w/blocs/a.yaml');
    expect((await batch(world, usual)).code).toBe(0);
  });
});

test.each(['[{bloc}-{key}]/{kind}[-{key}].{ext}', '{bloc}/[{kind}-{key}].{ext}', '{bloc}/{kind}/[{key}].{ext}'])(
  '%s is refused',
  async (pattern) => {
    const world = worldWith({ a: ['b', 'c'] });
    const { code, error } = await batch(world, pattern);
    expect([code, error]).toEqual([1, expect.stringContaining('Mẫu tên tệp không dùng được')]);
    expect(outPaths(world)).toEqual([]);
  },
);
