import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PATTERN, patternProblem } from '../../../src/batch/names/name-pattern.js';
import { paperPath } from '../../../src/batch/names/paper-path.js';

const PAPER = {
  bloc: 'tong-hop',
  year: 2026,
  order: 7,
  kind: { id: 'giao-uoc', name: 'Giao ước thi đua' },
  draft: false,
  format: 'docx',
};
const at = (pattern: string, more = {}, style: 'ascii' | 'unicode' = 'ascii') =>
  paperPath({ ...PAPER, ...more }, { pattern, style });

describe('paths of papers', () => {
  test.each([
    [at(DEFAULT_PATTERN), 'tong-hop/2026/07-giao-uoc.docx'],
    [at(DEFAULT_PATTERN, { key: 'so-y-te', format: 'pdf' }), 'tong-hop/2026/07-giao-uoc-so-y-te.pdf'],
    [at(DEFAULT_PATTERN, { draft: true }), 'tong-hop/2026/07-giao-uoc-du-thao.docx'],
    [at(DEFAULT_PATTERN, {}, 'unicode'), 'tong-hop/2026/07-Giao ước thi đua.docx'],
    [at('{year}/[{key}/]{bloc}/{kind}[-{key}].{ext}'), '2026/tong-hop/giao-uoc.docx'],
    [at('{bloc}/{kind} {key}.{ext}'), 'tong-hop/giao-uoc .docx'],
    [at('con/{bloc}/{year}. /{kind}[-{key}].{ext}'), 'con_/tong-hop/2026/giao-uoc.docx'],
    [at('{bloc}/Aux.{kind}[-{key}].{ext}'), 'tong-hop/Aux_.giao-uoc.docx'],
    [at('{bloc}/{kind}{key}.{ext}', { kind: { id: 'prn', name: 'NUL' } }, 'unicode'), 'tong-hop/NUL_.docx'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });
});

describe('patterns', () => {
  test.each([
    [DEFAULT_PATTERN, undefined],
    ['{year}-{bloc}/{kind}[-{key}].{ext}', undefined],
    ['{bloc}/{kind}{key}.{ex}', 'unknown-token'],
    ['{bloc}/{kind}[-{key}].docx', 'no-end'],
    ['{bloc}-{kind}[-{key}].{ext}', 'no-folder'],
    ['{bloc}/{kind}.{ext}', 'missing-token'],
    ['{bloc}/{key}.{ext}', 'missing-token'],
    ['[{bloc}-{key}]/{kind}[-{key}].{ext}', 'optional-token'],
    ['[{bloc}]/{kind}[-{key}].{ext}', undefined],
    ['{bloc}/[{kind}-{key}].{ext}', 'optional-token'],
    ['{bloc}/[{key}-{kind}-]{order}.{ext}', 'optional-token'],
    ['{bloc}/{kind}/[{key}].{ext}', 'no-name'],
    ['{bloc}/{kind}/ {key}.{ext}', 'no-name'],
    ['{bloc}/{kind}/{order}[-{key}].{ext}', undefined],
    ['../{bloc}/{kind}{key}.{ext}', 'bad-folder'],
    ['/{bloc}/{kind}{key}.{ext}', 'bad-folder'],
    ['C:/{bloc}/{kind}{key}.{ext}', 'bad-character'],
    ['{bloc}\\{kind}{key}.{ext}', 'bad-character'],
    ['{bloc}/{kind}[-{key}.{ext}', 'bad-character'],
    ['{bloc}/[{kind}/]{key}.{ext}', 'bad-character'],
    ['{bloc}/{kind}}{key}.{ext}', 'bad-character'],
    ['', 'no-end'],
  ])('%j: %s', (pattern, problem) => {
    expect(patternProblem(pattern)?.problem).toBe(problem);
  });
});
