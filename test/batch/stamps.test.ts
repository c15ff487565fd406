import { expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { batch, smallWorld, textAt } from './example-world.js';

/** A disk on which every file has a stamp, and what was read of it. */
class StampedWorld extends MemoryWorld {
  readonly reads: string[] = [];

  constructor(
    files: Readonly<Record<string, Uint8Array>>,
    readonly disk: string,
  ) {
    super(files);
  }

  stamp = async (path: string) => (this.files.has(path) ? `${this.disk} ${path}` : undefined);

  override readFile(path: string) {
    if (/\.(?:docx|pdf|zip)$/u.test(path)) this.reads.push(path);
    return super.readFile(path);
  }
}

const PLEDGE = ['--document', 'giao-uoc'];

test('in a copy of the output folder papers and archives are read once, and not by the runs after it', async () => {
  const first = new StampedWorld(Object.fromEntries(smallWorld('a').files), 'đĩa 1');
  await batch(first, ...PLEDGE, '--zip');
  const copy = new StampedWorld(Object.fromEntries(first.files), 'đĩa 2');
  expect((await batch(copy, ...PLEDGE, '--zip')).out).toContain('1 khối không đổi');
  expect(copy.reads).toContain('/out/a-2026-giao-uoc.zip');
  expect(textAt(copy, '/out/thidua-manifest.json')).not.toContain('đĩa 1');
  const next = new StampedWorld(Object.fromEntries(copy.files), 'đĩa 2');
  expect((await batch(next, ...PLEDGE)).out).toContain('1 khối không đổi');
  expect(next.reads).toEqual([]);
  await batch(next, ...PLEDGE, '--zip');
  expect(next.reads).not.toContain('/out/a-2026-giao-uoc.zip');
});
