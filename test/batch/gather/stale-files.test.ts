import { describe, expect, test } from '@jest/globals';
import type { MemoryWorld } from '../../../src/world/memory-world.js';
import { batch, put, smallBloc, smallWorld } from '../example-world.js';

const DOCX = ['--format', 'docx'];
const PLEDGE = [...DOCX, '--document', 'giao-uoc'];
const REQUEST = [...DOCX, '--document', 'to-trinh'];
/** Calls for a request and a report of merit too. */
const MERIT = 'recommendations: [{ subject: collective, unit: Sở Một, award: Giấy khen }]';
const ALL = ['a-2026.zip', 'a/2026/00-tap-in.pdf'];
const OF_PLEDGE = ['a-2026-giao-uoc.zip', 'a/2026/00-tap-in-giao-uoc.pdf', 'tap-in/20-giao-uoc.pdf'];

/** A bloc of which everything is put together, all papers and the pledge alone. */
async function gatheredWorld(): Promise<MemoryWorld> {
  const world = smallWorld('a', 'b');
  await put(world, '/w/blocs/a.yaml', smallBloc('Khối a', MERIT));
  await batch(world, ...DOCX, '--bundle', '--zip');
  await batch(world, ...PLEDGE, '--bundle', '--zip');
  await batch(world, ...PLEDGE, '--bundle', 'kind');
  return world;
}

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

  test('is what holds a paper that is no more', async () => {
    const world = await gatheredWorld();
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối a'));
    expect(await staleIn(world, ...DOCX)).toEqual(ALL);
  });
});
