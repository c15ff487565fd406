import { expect, test } from '@jest/globals';
import { mergeFindings } from '../../src/api/merge-findings.js';
import { diagnose } from '../../src/diagnostics/diagnose.js';

const blank = (path: string, ...documents: string[]) =>
  diagnose('data.blank', { path, label: 'Tên', facts: { documents } });

test('a gap is told once, with all the papers that show it', () => {
  expect(
    mergeFindings([blank('a', 'Giao ước'), blank('b', 'Giao ước'), blank('a', 'Kế hoạch'), blank('a', 'Giao ước')]),
  ).toEqual([blank('a', 'Giao ước', 'Kế hoạch'), blank('b', 'Giao ước')]);
});

test('what several papers find alike is told once, what differs is kept', () => {
  const one = diagnose('legal.default-bases', { facts: { bases: ['A'], unverified: [] } });
  const other = diagnose('legal.default-bases', { facts: { bases: ['B'], unverified: [] } });
  expect(mergeFindings([one, other, one])).toEqual([one, other]);
});
