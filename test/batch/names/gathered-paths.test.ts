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
    'tinh/khoi/2026/00-tap-in-4-loai-mot-mat.pdf',
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

test('an archive', () => {
  expect(zipPath(bloc, 'ascii')).toBe('tinh/khoi-2026.zip');
  expect(zipPath({ ...bloc, documents: ['giao-uoc', 'to-trinh'], draft: true }, 'ascii')).toBe(
    'tinh/khoi-2026-giao-uoc-to-trinh-du-thao.zip',
  );
});
