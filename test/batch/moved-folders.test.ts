import { expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { packageFiles } from '../support/package-files.js';
import { runCli } from '../support/run-cli.js';
import { smallBloc } from './example-world.js';

const PACKAGE = packageFiles();
const PLEDGE = ['--document', 'giao-uoc', '--format', 'docx'];

function worldWith(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryWorld {
  const blocs = ['mot', 'hai'].map((name) => [`/w/blocs/${name}.yaml`, smallBloc(`Khối ${name}`)]);
  return new MemoryWorld({ ...PACKAGE, ...Object.fromEntries(blocs), ...files });
}

/** The same files, those of one folder in another. */
function moved(world: MemoryWorld, from: string, to: string): MemoryWorld {
  const files = [...world.files].map(([path, bytes]) => [
    path.startsWith(from) ? to + path.slice(from.length) : path,
    bytes,
  ]);
  return new MemoryWorld(Object.fromEntries(files));
}

const batch = (world: MemoryWorld, path: string, folder: string, ...more: readonly string[]) =>
  runCli(['batch', path, '--out', folder, ...PLEDGE, ...more], world);
const papers = (world: MemoryWorld) => [...world.files.keys()].filter((path) => path.endsWith('.docx'));

test('papers of living blocs are not left over once the output folder has been moved', async () => {
  const world = worldWith();
  await batch(world, '/w', '/out');
  const later = moved(world, '/out/', '/far/away/out/');
  const { error } = await batch(later, '/w/blocs/mot.yaml', '/far/away/out', '--prune');
  expect(error).toBe('');
  expect(papers(later)).toHaveLength(2);
});

test('nor once the workspace has been renamed', async () => {
  const world = worldWith();
  await batch(world, '/w', '/out');
  const later = moved(world, '/w/', '/v/');
  const { error } = await batch(later, '/v/blocs/mot.yaml', '/out', '--prune');
  expect(error).toBe('');
  expect(papers(later)).toHaveLength(2);
});

test('a run over all of them learns where they are now, and what is removed then is left over', async () => {
  const world = worldWith();
  await batch(world, '/w', '/out');
  const later = moved(world, '/w/', '/v/');
  expect((await batch(later, '/v', '/out')).out).toContain('2 khối không đổi');
  await later.remove('/v/blocs/hai.yaml');
  expect((await batch(later, '/v', '/out', '--prune')).error).toContain('Đã xóa tệp “hai/2026/');
  expect(papers(later)).toHaveLength(1);
});
