import { expect, test } from '@jest/globals';
import { bundlePath } from '../../../src/batch/names/bundle-path.js';
import { kindBundlePath } from '../../../src/batch/names/kind-bundle-path.js';
import { DEFAULT_PATTERN } from '../../../src/batch/names/name-pattern.js';
import type { Naming } from '../../../src/batch/names/paper-path.js';
import { zipPath } from '../../../src/batch/names/zip-path.js';

const bloc = { bloc: 'tinh/khoi', year: 2026, draft: false } as const;
const ascii: Naming = { pattern: DEFAULT_PATTERN, style: 'ascii' };
const unicode: Naming = { ...ascii, style: 'unicode' };

test.each([
  ['all papers', { sides: 'duplex' }, ascii, 'tinh/khoi/2026/00-tap-in.pdf'],
  ['in Vietnamese', { sides: 'duplex' }, unicode, 'tinh/khoi/2026/00-Tập in.pdf'],
  ['one side', { sides: 'one-sided' }, ascii, 'tinh/khoi/2026/00-tap-in-mot-mat.pdf'],
  ['one kind', { sides: 'duplex', documents: ['giao-uoc'] }, ascii, 'tinh/khoi/2026/00-tap-in-giao-uoc.pdf'],
  [
    'many kinds',
    { sides: 'one-sided', documents: ['a', 'b', 'c', 'd'] },
    ascii,
    'tinh/khoi/2026/00-tap-in-4-loai-0js7spl-mot-mat.pdf',
  ],
  [
    'a pattern of one’s own',
    { sides: 'duplex' },
    { ...ascii, pattern: '{bloc}/{kind}[-{key}]-{year}.{ext}' },
    'tinh/khoi/tap-in-2026.pdf',
  ],
] as const)('the bundle of %s', (_, choice, naming, path) => {
  expect(bundlePath({ ...bloc, ...choice }, naming)).toBe(path);
});

test.each([
  ['ascii', 'duplex', 'tap-in/20-giao-uoc.pdf'],
  ['unicode', 'duplex', 'Tập in/20-Giao ước thi đua.pdf'],
  ['ascii', 'one-sided', 'tap-in/20-giao-uoc-mot-mat.pdf'],
] as const)('the bundle of a kind: %s, %s', (style, sides, path) => {
  const kind = { id: 'giao-uoc', name: 'Giao ước thi đua', order: 20 };
  expect(kindBundlePath({ kind, draft: false, sides }, style)).toBe(path);
  expect(kindBundlePath({ kind, draft: true, sides }, style)).toBe(path.replace('.pdf', '-du-thao.pdf'));
});

test.each([
  [{ blocs: ['tinh/khoi'] }, 'tap-in/20-giao-uoc-tinh-khoi.pdf'],
  [{ blocs: ['b', 'a'], years: [2026] }, 'tap-in/20-giao-uoc-a-b-nam-2026.pdf'],
  [{ years: [2026, 2025], sides: 'one-sided' }, 'tap-in/20-giao-uoc-nam-2025-nam-2026-mot-mat.pdf'],
] as const)('the bundle of a kind over chosen blocs: %j', (choice, path) => {
  const kind = { id: 'giao-uoc', name: 'Giao ước thi đua', order: 20 };
  expect(kindBundlePath({ kind, draft: false, ...choice }, 'ascii')).toBe(path);
});

test('a file of more than three of a sort has the name of no other, and the same in whatever order they are asked for', () => {
  const ids = ['bao-cao', 'giao-uoc', 'ke-hoach', 'quy-che', 'to-trinh'];
  const fours = ids.map((id) => ids.filter((other) => other !== id));
  const nameOf = (documents: readonly string[]) => bundlePath({ ...bloc, documents }, ascii);
  expect(new Set(fours.map(nameOf)).size).toBe(fours.length);
  for (const four of fours) expect(nameOf(four.toReversed())).toBe(nameOf(four));
});

test('an archive', () => {
  const formats = ['docx', 'pdf'];
  expect(zipPath({ ...bloc, formats }, 'ascii')).toBe('tinh/khoi-2026.zip');
  expect(zipPath({ ...bloc, formats: ['pdf'] }, 'ascii')).toBe('tinh/khoi-2026-pdf.zip');
  expect(zipPath({ ...bloc, formats, documents: ['giao-uoc', 'to-trinh'], draft: true }, 'ascii')).toBe(
    'tinh/khoi-2026-giao-uoc-to-trinh-du-thao.zip',
  );
});
