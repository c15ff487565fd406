import { describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { packageFiles } from '../support/package-files.js';
import { runCli } from '../support/run-cli.js';
import { outPaths, put, smallBloc, textAt } from './example-world.js';

const PACKAGE = packageFiles();
const PAPER = '20-giao-uoc.docx';

/** Two workspaces with a bloc file of the same name. */
function twoWorkspaces(): MemoryWorld {
  const files = ['a', 'b'].map((name) => [`/${name}/blocs/t.yaml`, smallBloc(`Khối ${name}`)]);
  return new MemoryWorld({ ...PACKAGE, ...Object.fromEntries(files) });
}

const batch = (world: MemoryWorld, paths: readonly string[], ...more: readonly string[]) =>
  runCli(['batch', ...paths, '--out', '/out', '--document', 'giao-uoc', '--format', 'docx', ...more], world);

describe('two workspaces with a bloc of one name', () => {
  test('a run over one of them leaves the folders that a run over both made', async () => {
    const world = twoWorkspaces();
    await batch(world, ['/a', '/b']);
    const both = outPaths(world);
    expect(both).toEqual([`a/t/2026/${PAPER}`, `b/t/2026/${PAPER}`]);
    for (const path of ['/a', '/b']) {
      const { out, error } = await batch(world, [path], '--prune');
      expect([out, error]).toEqual([expect.stringContaining('1 khối không đổi'), '']);
    }
    expect(outPaths(world)).toEqual(both);
  });

  test('a run over both leaves the folder that a run over one made', async () => {
    const world = twoWorkspaces();
    await batch(world, ['/a']);
    const { out, error } = await batch(world, ['/a', '/b'], '--prune');
    expect([out, error]).toEqual([
      expect.stringContaining('1 khối đã làm; 1 khối không đổi'),
      expect.not.stringContaining('tệp'),
    ]);
    expect(outPaths(world)).toEqual([`b/t/2026/${PAPER}`, `t/2026/${PAPER}`]);
    expect((await batch(world, ['/b'])).out).toContain('1 khối không đổi');
  });

  test('shards find the same blocs, whatever the first of them has written', async () => {
    const world = twoWorkspaces();
    await put(world, '/a/blocs/s.yaml', smallBloc('Khối s'));
    await batch(world, ['/a']);
    for (const shard of ['1/2', '2/2']) expect((await batch(world, ['/a', '/b'], '--shard', shard)).code).toBe(0);
    expect(outPaths(world)).toEqual([`b/t/2026/${PAPER}`, `s/2026/${PAPER}`, `t/2026/${PAPER}`]);
    expect((await batch(world, ['/a', '/b'])).out).toContain('3 khối không đổi');
  });

  test.each([[[]], [['--dry-run']]])('one after the other: the second is refused (%s)', async (more) => {
    const world = twoWorkspaces();
    await batch(world, ['/a']);
    const before = new Map(world.files);
    const { code, error } = await batch(world, ['/b'], ...more);
    expect([code, error]).toEqual([1, expect.stringContaining('/b/blocs/t.yaml')]);
    expect(error).toContain('khối khác cũng tên “t”, làm từ tệp “/a/blocs/t.yaml”');
    expect(error).toContain('--out');
    expect(new Map(world.files)).toEqual(before);
  });

  test('one after the other goes on where the first is gone, or another year is asked for', async () => {
    const world = twoWorkspaces();
    await batch(world, ['/a']);
    expect((await batch(world, ['/b'], '--year', '2026')).code).toBe(1);
    await world.remove('/a/blocs/t.yaml');
    expect((await batch(world, ['/b'])).out).toContain('1 khối đã làm');
    expect(textAt(world, '/out/thidua-manifest.json')).toContain('"source":"../b/blocs/t.yaml"');
  });
});

test('in one workspace a file takes over from another of its name', async () => {
  const world = twoWorkspaces();
  await batch(world, ['/a']);
  await put(world, '/a/blocs/t.json', JSON.stringify({ regime: 'state', bloc: { name: 'K' }, year: 2026, units: [] }));
  expect((await batch(world, ['/a/blocs/t.json'])).error).not.toContain('cũng tên');
});
