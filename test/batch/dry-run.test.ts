import { describe, expect, test } from '@jest/globals';
import type { MemoryWorld } from '../../src/world/memory-world.js';
import { batch, outPaths, put, smallBloc, smallWorld } from './example-world.js';

const PLEDGE = ['--document', 'giao-uoc', '--format', 'docx'];
const LEFT = '(có từ lần trước, nay không còn văn bản nào cần đến';
const keptBeside = (name: string) => `(đã có người sửa nên giữ nguyên; bản mới ghi vào ${name} bên cạnh)`;

const change = (world: MemoryWorld) => put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
const dryRun = async (world: MemoryWorld, ...more: readonly string[]) =>
  (await batch(world, ...PLEDGE, ...more, '--dry-run')).out.split('\n');

describe('a run tried without writing', () => {
  test('names the archive of a bloc that is gone', async () => {
    const world = smallWorld('a', 'b');
    await batch(world, ...PLEDGE, '--zip', '--bundle');
    await world.remove('/w/blocs/a.yaml');
    expect(await dryRun(world)).toEqual([
      'b: không đổi, 1 tệp',
      'a: khối không còn nữa',
      `  a/2026/00-tap-in-giao-uoc.pdf ${LEFT})`,
      `  a/2026/20-giao-uoc.docx ${LEFT})`,
      `  a-2026-giao-uoc-docx.zip ${LEFT})`,
      'Sẽ làm 0 tệp; chưa ghi gì.',
    ]);
  });

  test('says what would be removed, and what a person changed and stays', async () => {
    const world = smallWorld('a', 'b');
    await batch(world, ...PLEDGE, '--zip');
    await put(world, '/out/a/2026/20-giao-uoc.docx', 'sửa tay');
    await world.remove('/w/blocs/a.yaml');
    const before = new Map(world.files);
    expect((await dryRun(world, '--prune')).slice(1)).toEqual([
      'a: khối không còn nữa',
      `  a/2026/20-giao-uoc.docx ${LEFT}; đã có người sửa nên không xóa)`,
      `  a-2026-giao-uoc-docx.zip ${LEFT}; sẽ xóa)`,
      'Sẽ làm 0 tệp, xóa 1 tệp; chưa ghi gì.',
    ]);
    expect(new Map(world.files)).toEqual(before);
    await batch(world, ...PLEDGE, '--prune');
    expect(outPaths(world).filter((path) => path.startsWith('a'))).toEqual(['a/2026/20-giao-uoc.docx']);
  });

  test('names a bundle by kind that nothing needs any more', async () => {
    const world = smallWorld('a');
    const all = ['--format', 'docx', '--bundle', 'kind'];
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối a', 'conference: { kind: tong-ket-va-ky }\nhandover: {}\n'));
    await batch(world, ...all);
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối a'));
    const { out } = await batch(world, ...all, '--prune', '--dry-run');
    const { error } = await batch(world, ...all, '--prune');
    const removed = [...error.matchAll(/Đã xóa tệp “([^”]+)”/gu)].map(([, path]) => `${path} ${LEFT}; sẽ xóa)`);
    expect(removed.filter((line) => line.startsWith('tap-in/'))).not.toEqual([]);
    for (const line of removed) expect(out).toContain(line);
    expect(out).toContain(`xóa ${removed.length} tệp; chưa ghi gì.`);
  });

  test('says which persons’ files stay', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE, '--zip', '--bundle');
    for (const path of ['a/2026/20-giao-uoc.docx', 'a-2026-giao-uoc-docx.zip'])
      await put(world, `/out/${path}`, 'sửa tay');
    await change(world);
    expect(await dryRun(world, '--zip', '--bundle')).toEqual([
      'a: xem lại 2 tệp',
      '  a/2026/00-tap-in-giao-uoc.pdf',
      `  a/2026/20-giao-uoc.docx ${keptBeside('20-giao-uoc.moi.docx')}`,
      'Gộp từ các văn bản trên:',
      `  a-2026-giao-uoc-docx.zip ${keptBeside('a-2026-giao-uoc-docx.moi.zip')}`,
      'Sẽ xem lại 3 tệp (chỉ ghi lại tệp nào có thay đổi); chưa ghi gì.',
    ]);
    await batch(world, ...PLEDGE, '--zip', '--bundle');
    const json = JSON.parse((await batch(world, ...PLEDGE, '--zip', '--bundle', '--json', '--dry-run')).out);
    expect(json).toMatchObject({
      blocs: [{ state: 'current', kept: [], orphans: [] }],
      gathered: [{ state: 'current', there: true }],
      orphans: [],
    });
  });

  test('says that a bundle by kind stays as it is while the data does', async () => {
    const world = smallWorld('a', 'b');
    const kind = [...PLEDGE, '--bundle', 'kind'];
    await batch(world, ...kind);
    await world.remove('/out/a/2026/20-giao-uoc.docx');
    const { out } = await batch(world, ...kind, '--dry-run');
    expect(out).toContain('  tap-in/20-giao-uoc.pdf (không đổi)\nSẽ làm 1 tệp; chưa ghi gì.');
    expect((await batch(world, ...kind)).out).toContain('Tập in /out/tap-in/20-giao-uoc.pdf (không đổi): ');
    await change(world);
    expect((await batch(world, ...kind, '--dry-run')).out).toContain('Sẽ xem lại 2 tệp (chỉ');
  });

  test('says that the new version a person took over would be left over', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    await put(world, '/out/a/2026/20-giao-uoc.docx', 'sửa tay');
    await batch(world, ...PLEDGE);
    const beside = 'a/2026/20-giao-uoc.moi.docx';
    await world.writeFile('/out/a/2026/20-giao-uoc.docx', world.files.get(`/out/${beside}`) ?? new Uint8Array());
    await change(world);
    expect(await dryRun(world)).toContain(`  ${beside} ${LEFT})`);
    expect((await batch(world, ...PLEDGE)).error).toContain(`“${beside}” do lần chạy trước làm`);
  });

  test('says what is looked at anew and what is made for the first time', async () => {
    const world = smallWorld('a', 'b');
    await batch(world, ...PLEDGE, '--bloc', 'a');
    await put(world, '/w/blocs/a.yaml', `${smallBloc('Khối a')}# ghi chú\n`);
    expect((await dryRun(world, '--format', 'pdf,docx')).filter((line) => !line.startsWith(' '))).toEqual([
      'a: làm 1 tệp mới, xem lại 1 tệp',
      'b: làm 2 tệp',
      'Sẽ làm 3 tệp mới, xem lại 1 tệp (chỉ ghi lại tệp nào có thay đổi); chưa ghi gì.',
    ]);
    expect(await dryRun(world, '--bloc', 'a')).toContain('a: xem lại 1 tệp');
    expect((await batch(world, ...PLEDGE, '--bloc', 'a')).out).toContain('đã làm, các tệp không đổi');
  });

  test('names papers in order, and the very file beside that a run writes', async () => {
    const world = smallWorld('a');
    await batch(world, '--format', 'docx');
    await put(world, '/out/a/2026/20-giao-uoc.docx', 'sửa tay');
    await change(world);
    await batch(world, '--format', 'docx');
    await put(world, '/out/a/2026/20-giao-uoc.moi.docx', 'sửa tay nữa');
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác nữa'));
    const listed = (await batch(world, '--format', 'docx', '--dry-run')).out
      .split('\n')
      .filter((line) => line.startsWith('  a/'));
    expect(listed).toEqual(listed.toSorted());
    expect(listed).toContain(`  a/2026/20-giao-uoc.docx ${keptBeside('20-giao-uoc.moi-2.docx')}`);
    await batch(world, '--format', 'docx');
    expect(world.files.has('/out/a/2026/20-giao-uoc.moi-2.docx')).toBe(true);
  });

  test('tells of what a bloc left over that was not asked for', async () => {
    const world = smallWorld('a', 'b');
    await batch(world, ...PLEDGE);
    const pattern = ['--name-pattern', '{bloc}/{kind}[-{key}].{ext}'];
    await batch(world, ...PLEDGE, ...pattern, '--bloc', 'a');
    expect(await dryRun(world, '--bloc', 'b')).toEqual([
      'b: không đổi, 1 tệp',
      'Tệp khác của những lần trước:',
      `  a/2026/20-giao-uoc.docx ${LEFT})`,
      'Sẽ làm 0 tệp; chưa ghi gì.',
    ]);
  });
});
