import { expect, test } from '@jest/globals';
import { clashOf } from '../../../src/batch/run/clash-of.js';
import type { PlannedFile } from '../../../src/batch/run/job.js';
import { wordsOf } from '../../../src/diagnostics/words-of.js';

const paper = (path: string, document: string): PlannedFile => ({ path, document, format: 'docx', asked: false });
const place = { file: 'k.yaml' };

test('the hint of a clash within a bloc fits its cause', () => {
  const files = [paper('k/a.docx', 'a'), paper('k/A.docx', 'b')];
  const apart = [paper('k/a.docx', 'a'), paper('k/b.docx', 'b')];
  const hints = [files, apart].map((usual) => clashOf(files, { place, claimed: [], usual: () => usual }));
  expect(hints.map((clash) => clash && wordsOf(clash).hint)).toEqual([
    expect.stringContaining('mẫu riêng'),
    expect.stringContaining('--name-pattern'),
  ]);
  expect(clashOf(apart, { place, claimed: undefined, usual: () => apart })).toBeUndefined();
});

test('a path of another bloc is told, whatever its capitals', () => {
  const files = [paper('k/a.docx', 'a')];
  const claimed = [{ path: 'K/a.docx', bloc: 'x' }];
  expect(clashOf(files, { place, claimed, usual: () => files })).toMatchObject({
    code: 'batch.bloc-clash',
    facts: { path: 'k/a.docx', name: 'a', bloc: 'x' },
    place,
  });
});
