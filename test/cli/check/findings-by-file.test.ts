import { expect, test } from '@jest/globals';
import { findingsByFile } from '../../../src/cli/check/findings-by-file.js';
import { diagnose } from '../../../src/diagnostics/diagnose.js';

const at = (file: string, line?: number, column?: number, message = 'x') =>
  diagnose('check.rule', {
    place: { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
    facts: { message, hint: '' },
  });

test('findings stand under their files from top to bottom, what blocs share before them and once', () => {
  const blocs = [
    { file: 'b.yaml', findings: [at('b.yaml', 10, 2), at('b.yaml', 2, 9), at('b.yaml'), at('thidua.yaml', 3, 1)] },
    { file: 'a.yaml', findings: [at('a.yaml', 1, 1), at('thidua.yaml', 3, 1), at('thidua.yaml', 1)] },
    { file: 'c.yaml', findings: [] },
  ];
  const places = findingsByFile(blocs).map(({ file, findings }) => [
    file,
    ...findings.map(({ place }) => `${place?.line ?? ''}:${place?.column ?? ''}`),
  ]);
  expect(places).toEqual([
    ['thidua.yaml', '1:', '3:1'],
    ['b.yaml', ':', '2:9', '10:2'],
    ['a.yaml', '1:1'],
  ]);
});

test('two findings in one place stay in the order they were made; a finding without a place is about its bloc', () => {
  const findings = [at('a.yaml', 1, 1, 'một'), diagnose('legal.no-default-bases'), at('a.yaml', 1, 1, 'hai')];
  const [group] = findingsByFile([{ file: 'a.yaml', findings }]);
  expect(group?.file).toBe('a.yaml');
  expect(group?.findings.map(({ code, facts }) => facts.message ?? code)).toEqual([
    'legal.no-default-bases',
    'một',
    'hai',
  ]);
});
