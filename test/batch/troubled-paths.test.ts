import { describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { packageFiles } from '../support/package-files.js';
import { runCli } from '../support/run-cli.js';
import { outPaths, smallBloc } from './example-world.js';

const PACKAGE = packageFiles();

/** Two workspaces in one folder, each with a bloc and another file. */
function twoWorkspaces(): MemoryWorld {
  const files = ['a', 'b'].flatMap((name) => [
    [`/s/${name}/blocs/${name}.yaml`, smallBloc(`Khối ${name}`)],
    [`/s/${name}/blocs/.ghi-chu`, ''],
    [`/s/${name}/thidua.yaml`, ''],
  ]);
  return new MemoryWorld({ ...PACKAGE, ...Object.fromEntries(files) });
}

const batch = (world: MemoryWorld, path: string, ...more: readonly string[]) =>
  runCli(['batch', path, '--out', '/out', '--document', 'giao-uoc', '--format', 'docx', '--zip', ...more], world);

describe('what came from a path with an error', () => {
  test.each(['/s/a', '/s', '/s/a/blocs/a.yaml'])('is not pruned: %s', async (path) => {
    const world = twoWorkspaces();
    await batch(world, path);
    const before = outPaths(world);
    await world.remove('/s/a/blocs/a.yaml');
    for (const more of [['--prune', '--dry-run'], ['--prune'], ['--prune', '--bundle', 'kind']]) {
      const { error } = await batch(world, path, ...more);
      expect(error).toContain('không xóa văn bản của những khối đã làm từ đây');
      expect(error).not.toContain('Đã xóa');
    }
    expect(outPaths(world)).toEqual(expect.arrayContaining([...before]));
    expect((await batch(world, path)).error).not.toContain('không còn văn bản nào cần đến');
  });

  test('a bloc of a sound path is, all the same', async () => {
    const world = twoWorkspaces();
    await batch(world, '/s');
    await world.writeFile('/s/a/blocs/c.yaml', new TextEncoder().encode(smallBloc('Khối c')));
    await world.remove('/s/a/blocs/a.yaml');
    await world.remove('/s/b/blocs/b.yaml');
    await batch(world, '/s', '--prune');
    expect(new Set(outPaths(world).map((path) => path[0]))).toEqual(new Set(['b', 'c']));
  });
});
