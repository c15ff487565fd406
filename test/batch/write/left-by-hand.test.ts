import { describe, expect, test } from '@jest/globals';
import type { MemoryWorld } from '../../../src/world/memory-world.js';
import { batch, outPaths, put, smallBloc, smallWorld, textAt } from '../example-world.js';

const PLEDGE = ['--document', 'giao-uoc', '--format', 'docx'];
const DOCX = 'a/2026/20-giao-uoc.docx';
const MOI = 'a/2026/20-giao-uoc.moi.docx';
const EDITED = (path: string) => `cảnh báo: Không còn văn bản nào cần đến tệp “${path}”, nhưng tệp đã có người sửa`;
const LEFT = (path: string) => `Tệp “${path}” do lần chạy trước làm`;

/** A bloc whose pledge a person changed; with the new version beside it where the data has changed since. */
async function editedWorld({ beside }: { readonly beside: boolean }): Promise<MemoryWorld> {
  const world = smallWorld('a');
  await batch(world, ...PLEDGE);
  await put(world, `/out/${DOCX}`, 'sửa tay');
  if (!beside) return world;
  await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
  await batch(world, ...PLEDGE);
  return world;
}

/** Gives the bloc's file another name. */
async function rename(world: MemoryWorld): Promise<void> {
  await put(world, '/w/blocs/b.yaml', textAt(world, '/w/blocs/a.yaml'));
  await world.remove('/w/blocs/a.yaml');
}

describe('a file changed by hand that no paper is called after any more', () => {
  test('is told as such where names are spelt otherwise, with --prune and without, and stays', async () => {
    const world = await editedWorld({ beside: false });
    for (const more of [[], [], ['--prune']]) {
      const { error } = await batch(world, ...PLEDGE, '--names', 'unicode', ...more);
      expect(error).toContain(EDITED(DOCX));
      expect(error).not.toContain(LEFT(DOCX));
    }
    expect(textAt(world, `/out/${DOCX}`)).toBe('sửa tay');
  });

  test('is told where the bloc’s file has another name, and by --dry-run', async () => {
    const world = await editedWorld({ beside: false });
    await rename(world);
    const { out } = await batch(world, ...PLEDGE, '--dry-run');
    expect(out).toContain(
      `${DOCX} (có từ lần trước, nay không còn văn bản nào cần đến; đã có người sửa nên không xóa)`,
    );
    expect((await batch(world, ...PLEDGE)).error).toContain(EDITED(DOCX));
  });

  test('is told although the stamp it had when it was kept is the one it has', async () => {
    const world = Object.assign(await editedWorld({ beside: false }), { stamp: async (path: string) => path });
    await batch(world, ...PLEDGE);
    await rename(world);
    expect((await batch(world, ...PLEDGE)).error).toContain(EDITED(DOCX));
  });

  test('may be the new version that was put beside one', async () => {
    const world = await editedWorld({ beside: true });
    await put(world, `/out/${MOI}`, 'sửa bản mới');
    await world.remove(`/out/${DOCX}`);
    await batch(world, ...PLEDGE);
    const { error } = await batch(world, ...PLEDGE);
    expect(error).toContain(EDITED(MOI));
    expect(error).not.toContain(LEFT(MOI));
  });
});

describe('the new version beside a person’s, of a paper that is no more', () => {
  test('is told and removed; the person’s stays', async () => {
    const world = await editedWorld({ beside: true });
    await rename(world);
    const told = await batch(world, ...PLEDGE);
    expect(told.error).toContain(LEFT(MOI));
    expect(told.error).toContain(EDITED(DOCX));
    const { error } = await batch(world, ...PLEDGE, '--prune');
    expect(error).toContain(`Đã xóa tệp “${MOI}”`);
    expect(outPaths(world)).toEqual([DOCX, 'b/2026/20-giao-uoc.docx']);
    expect((await batch(world, ...PLEDGE)).error).not.toContain('.moi');
  });

  test('is not forgotten when the person removes theirs first', async () => {
    const world = await editedWorld({ beside: true });
    await batch(world, ...PLEDGE, '--names', 'unicode');
    await world.remove(`/out/${DOCX}`);
    for (const _ of [1, 2]) expect((await batch(world, ...PLEDGE, '--names', 'unicode')).error).toContain(LEFT(MOI));
  });

  test('stays where a person changed it too', async () => {
    const world = await editedWorld({ beside: true });
    await put(world, `/out/${MOI}`, 'sửa bản mới');
    await rename(world);
    const { error } = await batch(world, ...PLEDGE, '--prune');
    for (const path of [DOCX, MOI]) expect(error).toContain(EDITED(path));
    expect(textAt(world, `/out/${MOI}`)).toBe('sửa bản mới');
  });

  test('of an archive is told once the person removes theirs', async () => {
    const world = await editedWorld({ beside: false });
    const path = 'a-2026-giao-uoc-docx.zip';
    await batch(world, ...PLEDGE, '--zip');
    await put(world, `/out/${path}`, 'sửa tay');
    await batch(world, ...PLEDGE, '--zip', '--force');
    await world.remove(`/out/${path}`);
    const beside = path.replace('.zip', '.moi.zip');
    for (const _ of [1, 2]) expect((await batch(world, ...PLEDGE, '--zip')).error).toContain(LEFT(beside));
    await batch(world, ...PLEDGE, '--zip', '--prune');
    expect(outPaths(world).filter((each) => each.endsWith('.zip'))).toEqual([path]);
  });

  test('goes with an archive that nothing needs', async () => {
    const world = await editedWorld({ beside: false });
    const path = 'a-2026-giao-uoc-docx.zip';
    await batch(world, ...PLEDGE, '--zip');
    await put(world, `/out/${path}`, 'sửa tay');
    await batch(world, ...PLEDGE, '--zip', '--force');
    await rename(world);
    await batch(world, ...PLEDGE, '--prune');
    expect(outPaths(world).filter((each) => each.endsWith('.zip'))).toEqual([path]);
  });
});
