import { describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../../src/world/memory-world.js';
import { batch, put, smallBloc, smallWorld } from '../example-world.js';

const DOCX = ['--format', 'docx'];
const PLEDGE = [...DOCX, '--document', 'giao-uoc'];
const REQUEST = [...DOCX, '--document', 'to-trinh'];
/** Calls for a request and a report of merit too. */
const MERIT = 'recommendations: [{ subject: collective, unit: Sở Một, award: Giấy khen }]';
const ALL = ['a-2026-docx.zip', 'a/2026/00-tap-in.pdf'];
const OF_PLEDGE = ['a-2026-giao-uoc-docx.zip', 'a/2026/00-tap-in-giao-uoc.pdf', 'tap-in/20-giao-uoc.pdf'];

/** A bloc of which everything is put together, all papers and the pledge alone. */
async function gatheredWorld(): Promise<MemoryWorld> {
  const world = smallWorld('a', 'b');
  await put(world, '/w/blocs/a.yaml', smallBloc('Khối a', MERIT));
  await batch(world, ...DOCX, '--bundle', '--zip');
  await batch(world, ...PLEDGE, '--bundle', '--zip');
  await batch(world, ...PLEDGE, '--bundle', 'kind');
  return world;
}

test('what a run was asked for of a bloc that it could not make is told to be of an earlier run', async () => {
  const world = await gatheredWorld();
  await put(world, '/w/blocs/a.yaml', 'x: [');
  const told = async (...more: readonly string[]) =>
    /Chưa làm lại được vì khối còn lỗi[^\n]*\n((?: +- [^\n]*\n)*)/u
      .exec((await batch(world, ...more)).error)?.[1]
      ?.split('\n')
      .flatMap((line) => (line === '' ? [] : [line.replace(/^ +- /u, '')]));
  expect(await told(...DOCX, '--bundle', '--zip')).toEqual(ALL.toReversed());
  expect(await told(...PLEDGE, '--zip')).toEqual(OF_PLEDGE.slice(0, 1));
  expect(await told(...DOCX)).toBeUndefined();
});

const change = (world: MemoryWorld) => put(world, '/w/blocs/a.yaml', smallBloc('Khối khác', MERIT));

/** The files a run says are out of date. */
async function staleIn(world: MemoryWorld, ...more: readonly string[]): Promise<readonly string[]> {
  const { error } = await batch(world, ...more);
  const [, list = ''] = /Đã cũ,[^\n]*\n((?: +- [^\n]*\n)*)/u.exec(`${error}\n`) ?? [];
  return list
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [line.replace(/^ +- /u, '')]))
    .sort();
}

describe('out of date', () => {
  test.each([
    ['another kind of paper is made', [...DOCX, '--document', 'ke-hoach']],
    ['drafts are made', [...PLEDGE, '--draft']],
    ['another format is made', ['--format', 'pdf', '--document', 'giao-uoc']],
    ['all is made again to the same bytes', [...PLEDGE, '--force']],
  ])('is nothing where only %s', async (_, more) => {
    expect(await staleIn(await gatheredWorld(), ...more)).toEqual([]);
  });

  test('is nothing where someone removed a paper', async () => {
    const world = await gatheredWorld();
    await world.remove('/out/a/2026/20-giao-uoc.docx');
    expect(await staleIn(world, ...PLEDGE)).toEqual([]);
  });

  test.each([
    ['the pledge', PLEDGE, [...ALL, ...OF_PLEDGE].sort()],
    ['the pledge in another format', ['--format', 'pdf', '--document', 'giao-uoc'], [...ALL, ...OF_PLEDGE].sort()],
    ['another paper', REQUEST, ALL],
    ['drafts', [...PLEDGE, '--draft'], []],
  ])('is what holds the papers, where data has changed and %s is made', async (_, more, stale) => {
    const world = await gatheredWorld();
    await change(world);
    expect(await staleIn(world, ...more)).toEqual(stale);
  });

  test('stays told until it is made again, or someone removes it', async () => {
    const world = await gatheredWorld();
    await change(world);
    await batch(world, ...DOCX);
    for (const _ of [1, 2]) expect(await staleIn(world, ...DOCX)).toEqual([...ALL, ...OF_PLEDGE].sort());
    await batch(world, ...DOCX, '--bundle', '--zip');
    expect(await staleIn(world, ...DOCX)).toEqual(OF_PLEDGE);
    for (const path of OF_PLEDGE.slice(0, 2)) await world.remove(`/out/${path}`);
    expect(await staleIn(world, ...DOCX)).toEqual(OF_PLEDGE.slice(2));
    await batch(world, ...PLEDGE, '--bundle', 'kind');
    expect(await staleIn(world, ...DOCX)).toEqual([]);
  });

  test('is nothing once the papers are again what they were', async () => {
    const world = await gatheredWorld();
    const [bundle, zip] = [ALL[1] ?? '', ALL[0] ?? ''];
    await change(world);
    await batch(world, ...DOCX);
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối a', MERIT));
    const stale = await staleIn(world, ...DOCX);
    expect(stale).not.toContain(bundle);
    const { out } = await batch(world, ...DOCX, '--zip');
    expect(out).toContain(`${zip} (không đổi)`);
    expect(await staleIn(world, ...DOCX)).not.toContain(zip);
  });

  test('is told although a paper of it could not be written at first', async () => {
    class Held extends MemoryWorld {
      refuses = false;
      override async writeFile(path: string, bytes: Uint8Array) {
        if (!this.refuses || !path.endsWith('giao-uoc.pdf')) return super.writeFile(path, bytes);
        return { ok: false, failure: { reason: 'denied', detail: path } } as const;
      }
    }
    const world = new Held(Object.fromEntries(smallWorld('a').files));
    await batch(world, '--document', 'giao-uoc', '--bundle');
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
    Object.assign(world, { refuses: true });
    const bundle = OF_PLEDGE[1];
    for (const _ of [1, 2]) expect(await staleIn(world, '--document', 'giao-uoc')).toEqual([bundle]);
  });

  test('is what holds a paper that is no more', async () => {
    const world = await gatheredWorld();
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối a'));
    expect(await staleIn(world, ...DOCX)).toEqual(ALL);
  });
});
