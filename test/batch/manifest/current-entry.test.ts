import { describe, expect, test } from '@jest/globals';
import { currentEntry } from '../../../src/batch/manifest/current-entry.js';
import type { BlocEntry } from '../../../src/batch/manifest/manifest.js';
import { sha256 } from '../../../src/batch/sha256.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

const making = { input: sha256('dữ liệu'), templates: sha256('mẫu'), version: '1' };
const file = (path: string, stamp: string) => ({
  path,
  document: 'giao-uoc',
  format: 'docx' as const,
  ...making,
  sha256: sha256(path),
  stamp,
});
const ENTRY: BlocEntry = {
  id: 'a',
  source: '../a.yaml',
  year: 2026,
  made: [{ ...making, formats: ['docx'], draft: false, findings: { error: 0, warning: 0, info: 0 } }],
  files: [file('a/1.docx', 'i-1'), file('a/2.docx', 'i-2')],
};
const WANTED = { ...making, formats: ['docx' as const], draft: false };

/** A folder whose files have stamps; without them a copy on a disk that knows none. */
class StampedWorld extends MemoryWorld {
  reads: string[] = [];

  constructor(
    contents: Readonly<Record<string, string>>,
    readonly stamps: Readonly<Record<string, string>>,
  ) {
    super(contents);
  }

  stamp = async (path: string) => this.stamps[path];

  override readFile(path: string) {
    this.reads.push(path);
    return super.readFile(path);
  }
}

const AS_MADE = { '/out/a/1.docx': 'a/1.docx', '/out/a/2.docx': 'a/2.docx' };

describe('what the record says of a bloc that is current', () => {
  test('has the stamps of a copy of the folder, so that the next run reads nothing', async () => {
    const world = new StampedWorld(AS_MADE, { '/out/a/1.docx': 'j-1', '/out/a/2.docx': 'i-2' });
    const copied = await currentEntry(ENTRY, WANTED, '/out', world);
    expect(copied?.files.map(({ stamp }) => stamp)).toEqual(['j-1', 'i-2']);
    expect(world.reads).toEqual(['/out/a/1.docx']);
    expect(copied && (await currentEntry(copied, WANTED, '/out', world))).toEqual(copied);
    expect(world.reads).toEqual(['/out/a/1.docx']);
  });

  test('is as it was where files have no stamps', async () => {
    expect(await currentEntry(ENTRY, WANTED, '/out', new MemoryWorld(AS_MADE))).toEqual(ENTRY);
  });

  test.each([
    ['a changed file', { ...AS_MADE, '/out/a/2.docx': 'sửa' }],
    ['a file that is gone', { '/out/a/1.docx': 'a/1.docx' }],
  ])('is nothing for %s', async (_, contents) => {
    expect(await currentEntry(ENTRY, WANTED, '/out', new StampedWorld(contents, {}))).toBeUndefined();
  });
});
