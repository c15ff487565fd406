import { describe, expect, test } from '@jest/globals';
import { stillBegun } from '../../../src/batch/manifest/still-begun.js';
import { sha256 } from '../../../src/batch/sha256.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

const begun = (text: string) => ({ path: 'a/x.docx', sha256: sha256(text) });
const entry = (text: string) => ({
  path: 'a/x.docx',
  use: 'zip' as const,
  choice: '',
  input: sha256(''),
  sha256: sha256(text),
  holds: 1,
});
const look = (there: Readonly<Record<string, string>>, ...recorded: readonly string[]) =>
  stillBegun(
    [begun('một'), begun('hai'), begun('hai')],
    { version: '1', blocs: [], gathered: recorded.map(entry) },
    '/out',
    new MemoryWorld(there),
  );

describe('what a killed run was about to write', () => {
  test.each([
    ['stands there', { '/out/a/x.docx': 'hai' }, [], [begun('hai')]],
    ['stands beside a person’s version', { '/out/a/x.docx': 'sửa', '/out/a/x.moi.docx': 'một' }, [], [begun('một')]],
    ['was never written', {}, [], []],
    ['has been made again', { '/out/a/x.docx': 'hai' }, ['hai'], []],
    ['is younger than what the record says', { '/out/a/x.docx': 'hai' }, ['một'], [begun('hai')]],
  ])('%s', async (_, there, recorded, still) => {
    expect(await look(there, ...recorded)).toEqual(still);
  });
});
