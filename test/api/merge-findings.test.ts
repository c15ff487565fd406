import { expect, test } from '@jest/globals';
import { mergeFindings } from '../../src/api/merge-findings.js';
import { diagnose } from '../../src/diagnostics/diagnose.js';

test('what several papers find alike is told once, what differs is kept', () => {
  const one = diagnose('legal.default-bases', { facts: { bases: ['A'], unverified: [] } });
  const other = diagnose('legal.default-bases', { facts: { bases: ['B'], unverified: [] } });
  expect(mergeFindings([one, other, one])).toEqual([one, other]);
});

test('names all papers of a finding that names its papers', () => {
  const of = (...documents: string[]) => diagnose('legal.default-bases', { facts: { bases: ['A'], documents } });
  expect(mergeFindings([of('Giao ước'), of('Kế hoạch'), of('Giao ước')])).toEqual([of('Giao ước', 'Kế hoạch')]);
});
