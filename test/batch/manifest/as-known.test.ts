import { describe, expect, test } from '@jest/globals';
import { asKnown } from '../../../src/batch/manifest/as-known.js';
import { sha256 } from '../../../src/batch/sha256.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

/** A world whose one file has such a stamp, and how often it was read. */
class StampedWorld extends MemoryWorld {
  reads = 0;

  constructor(
    content: string,
    readonly now: string | undefined,
  ) {
    super({ '/out/a.docx': content });
  }

  stamp = async () => this.now;

  override readFile(path: string) {
    this.reads += 1;
    return super.readFile(path);
  }
}

const look = async (content: string, now: string | undefined, known: { stamp?: string; kept?: string }) => {
  const world = new StampedWorld(content, now);
  const there = await asKnown({ path: 'a.docx', sha256: sha256('đã làm'), ...known }, '/out', world);
  return [there !== undefined, world.reads];
};

describe('a file of the record', () => {
  test('is not read while its stamp is what it was', async () => {
    expect(await look('đã làm', 'i-1', { stamp: 'i-1' })).toEqual([true, 0]);
  });

  test.each([
    ['another stamp', 'i-2', { stamp: 'i-1' }],
    ['no stamp to be had', undefined, { stamp: 'i-1' }],
    ['none in the record', 'i-1', {}],
  ])('is read for %s: the same content under another time is nobody’s change', async (_, now, known) => {
    expect(await look('đã làm', now, known)).toEqual([true, 1]);
    expect(await look('sửa tay', now, known)).toEqual([false, 1]);
    expect(await look('sửa tay', now, { ...known, kept: sha256('sửa tay') })).toEqual([true, 1]);
  });
});

describe('the stamp of a file of the record', () => {
  const KEPT = { path: 'a.docx', sha256: sha256('mới'), kept: sha256('sửa tay'), stamp: 'i-1' };
  const stampOf = async (content: string, now: string | undefined, file: typeof KEPT | Omit<typeof KEPT, 'kept'>) =>
    (await asKnown(file, '/out', new StampedWorld(content, now)))?.stamp;

  test('becomes that which it has now', async () => {
    const { kept: _, ...made } = KEPT;
    expect(await stampOf('mới', 'i-2', made)).toBe('i-2');
    expect(await stampOf('sửa tay', 'i-2', KEPT)).toBe('i-2');
  });

  test('stays that of the person’s version where the new one was put in its place, or where there is none to be had', async () => {
    expect(await stampOf('mới', 'i-2', KEPT)).toBe('i-1');
    expect(await stampOf('sửa tay', undefined, KEPT)).toBe('i-1');
  });
});
