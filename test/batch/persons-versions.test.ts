import { describe, expect, test } from '@jest/globals';
import type { MemoryWorld } from '../../src/world/memory-world.js';
import { batch, put, smallBloc, smallWorld } from './example-world.js';

const PLEDGE = ['--document', 'giao-uoc', '--format', 'docx'];
const DOCX = 'a/2026/20-giao-uoc.docx';

/** A world whose papers were made, in which a person then wrote in one file of the output folder. */
async function editedWorld(path: string, ...more: readonly string[]): Promise<MemoryWorld> {
  const world = smallWorld('a');
  await batch(world, ...PLEDGE, ...more);
  await put(world, `/out/${path}`, 'sửa tay');
  return world;
}

const change = (world: MemoryWorld) => put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
const pathsIn = (json: string) => JSON.parse(json).gathered.map(({ path }: { path: string }) => path);

describe('the report of a run in which a person’s version stays', () => {
  test.each([
    ['a bundle', ['--bundle'], 'a/2026/00-tap-in-giao-uoc', 'pdf'],
    ['a bundle by kind', ['--bundle', 'kind'], 'tap-in/20-giao-uoc', 'pdf'],
    ['an archive', ['--zip'], 'a-2026-giao-uoc-docx', 'zip'],
  ])('names the new file of %s', async (_, more, name, extension) => {
    const [path, beside] = [`${name}.${extension}`, `${name}.moi.${extension}`];
    const world = await editedWorld(path, ...more);
    await change(world);
    expect((await batch(world, ...PLEDGE, ...more)).out).toContain(`/out/${beside}: `);
    expect(pathsIn((await batch(world, ...PLEDGE, ...more, '--json')).out)).toEqual([beside]);
    await world.writeFile(`/out/${path}`, world.files.get(`/out/${beside}`) ?? new Uint8Array());
    expect(pathsIn((await batch(world, ...PLEDGE, ...more, '--json')).out)).toEqual([path]);
  });

  test('does not name a new file that the person threw away', async () => {
    const world = await editedWorld('a-2026-giao-uoc-docx.zip', '--zip');
    await batch(world, ...PLEDGE, '--zip');
    await world.remove('/out/a-2026-giao-uoc-docx.moi.zip');
    expect(pathsIn((await batch(world, ...PLEDGE, '--zip', '--json')).out)).toEqual(['a-2026-giao-uoc-docx.zip']);
  });

  test('counts what was written beside it, once', async () => {
    const world = await editedWorld(DOCX);
    const { out } = await batch(world, ...PLEDGE, '--format', 'docx,pdf');
    expect(out).toContain('đã ghi 2 tệp, trong đó 1 tệp bên cạnh bản đã sửa tay');
    expect((await batch(world, ...PLEDGE, '--force')).out).toContain('đã làm, các tệp không đổi');
    await world.remove('/out/a/2026/20-giao-uoc.moi.docx');
    expect((await batch(world, ...PLEDGE, '--force')).out).toContain('đã ghi 1 tệp bên cạnh bản đã sửa tay');
    const { blocs } = JSON.parse((await batch(world, ...PLEDGE, '--json')).out);
    expect(blocs).toMatchObject([{ state: 'current', written: 0, beside: 0 }]);
  });
});
