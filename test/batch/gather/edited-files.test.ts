import { describe, expect, test } from '@jest/globals';
import type { MemoryWorld } from '../../../src/world/memory-world.js';
import { batch, put, smallBloc, smallWorld } from '../example-world.js';

const PLEDGE = ['--document', 'giao-uoc'];
const DOCX = '/out/a/2026/20-giao-uoc.docx';
const BESIDE = '/out/a/2026/20-giao-uoc.moi.docx';
const BUNDLES = [
  ['of the bloc', ['--bundle'], 'a/2026/00-tap-in-giao-uoc.pdf'],
  ['by kind', ['--bundle', 'kind'], 'tap-in/20-giao-uoc.pdf'],
] as const;

const without = (path: string) =>
  `Tập in “${path}” in theo dữ liệu, không có những chỗ đã sửa tay trong tệp: a/2026/20-giao-uoc.docx.`;

/** Puts the new version in the place of the person's, as the advice says. */
async function takeOver(world: MemoryWorld): Promise<void> {
  await world.writeFile(DOCX, world.files.get(BESIDE) ?? new Uint8Array());
  await world.remove(BESIDE);
}

describe.each(BUNDLES)('a bundle %s', (_, bundle, path) => {
  test('says which Word file has changes it lacks, where only PDF is asked for', async () => {
    const world = smallWorld('a', 'b');
    await batch(world, ...PLEDGE);
    await put(world, DOCX, 'sửa tay');
    const more = [...PLEDGE, '--format', 'pdf', ...bundle];
    expect((await batch(world, ...more)).error).toContain(without(path));
    // whoever prints it a second time is told too
    expect((await batch(world, ...more)).error).toContain(without(path));
    expect((await batch(world, ...more, '--dry-run')).error).toBe('');
  });

  test('says nothing more when the person has taken the new version', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE, ...bundle);
    await put(world, DOCX, 'sửa tay');
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
    expect((await batch(world, ...PLEDGE, ...bundle)).error).toContain(without(path));
    await takeOver(world);
    for (const more of [[], ['--format', 'pdf'], ['--force']])
      expect((await batch(world, ...PLEDGE, ...bundle, ...more)).error).not.toContain('sửa tay');
  });

  test('says nothing of papers it does not hold', async () => {
    const world = smallWorld('a');
    await batch(world, '--document', 'ke-hoach');
    await batch(world, ...PLEDGE, '--draft');
    await put(world, '/out/a/2026/10-ke-hoach.docx', 'sửa tay');
    await put(world, '/out/a/2026/20-giao-uoc-du-thao.docx', 'sửa tay');
    expect((await batch(world, ...PLEDGE, ...bundle)).error).not.toContain('sửa tay');
  });

  test('names the file that was put beside a person’s bundle', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE, ...bundle);
    await put(world, `/out/${path}`, 'ghi chú');
    await put(world, DOCX, 'sửa tay');
    expect((await batch(world, ...PLEDGE, ...bundle)).error).toContain(without(path.replace('.pdf', '.moi.pdf')));
  });
});
