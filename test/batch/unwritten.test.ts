import { expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { batch, put, smallBloc, smallWorld } from './example-world.js';

const PLEDGE = ['--document', 'giao-uoc'];

/** A world in which some papers cannot be written. */
class Refusing extends MemoryWorld {
  at: RegExp | undefined;
  reason: 'denied' | 'full' = 'denied';

  override async writeFile(path: string, bytes: Uint8Array) {
    if (this.at?.test(path) !== true) return super.writeFile(path, bytes);
    return { ok: false, failure: { reason: this.reason, detail: path } } as const;
  }
}

/** Two blocs whose papers are there, of which one is to be made anew. */
async function changedWorld(at: RegExp): Promise<Refusing> {
  const world = new Refusing(Object.fromEntries(smallWorld('a', 'b').files));
  await batch(world, ...PLEDGE);
  await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
  return Object.assign(world, { at });
}

const rowOf = (out: string) => out.split('\n').find((line) => line.startsWith('a '));

test('a bloc of which no file could be written is not told as made and unchanged', async () => {
  const { code, out } = await batch(await changedWorld(/a\/2026\//u), ...PLEDGE);
  expect([code, rowOf(out)]).toEqual([1, expect.stringMatching(/ {2}2 tệp không ghi được$/u)]);
  expect(out).toContain('Xong: 1 khối đã làm; 1 khối không đổi; 2 tệp không ghi được.');
});

test('some of its files are counted beside those that were written', async () => {
  const { out } = await batch(await changedWorld(/\.pdf$/u), ...PLEDGE);
  expect(rowOf(out)).toMatch(/ {2}đã ghi 1 tệp; 1 tệp không ghi được$/u);
});

test('so are those that were not tried any more on a full disk, and in JSON', async () => {
  const world = Object.assign(await changedWorld(/\.docx$/u), { reason: 'full' });
  const { blocs } = JSON.parse((await batch(world, ...PLEDGE, '--json')).out);
  expect(blocs).toMatchObject([
    { bloc: 'a', state: 'made', written: 0, unwritten: 2 },
    { bloc: 'b', state: 'current', unwritten: 0 },
  ]);
});
