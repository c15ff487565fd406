import { describe, expect, test } from '@jest/globals';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { findings, MINIMAL } from './bloc.js';

const found = (says: object) => findings({ ...MINIMAL, ...says });

function facts(says: object): readonly unknown[] {
  const issues = blocYearSchema.safeParse({ ...MINIMAL, ...says }).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'custom' ? issue.params?.facts : undefined));
}

const part = (code: string) => ({ code, content: 'Tiêu chí con', max: 5 });
const criterion = (code: string, ...parts: string[]) => ({
  code,
  content: 'Tiêu chí',
  max: 10,
  parts: parts.map(part),
});
const table = (...groups: (readonly object[])[]) => ({
  scoring: { groups: groups.map((criteria) => ({ content: 'Nhóm', criteria })) },
});
const scores = (unit: string, ...criteria: string[]) => ({
  unit,
  entries: criteria.map((code) => ({ criterion: code, self: 5 })),
});

describe('the code of a criterion', () => {
  test.each([
    ['none at all', table()],
    ['several groups', table([criterion('1'), criterion('2')], [criterion('3')])],
    ['parts beside criteria', table([criterion('1', '1a', '1b'), criterion('2')])],
    ['a criterion named like its part, which stands for it', table([criterion('1', '1', '1b')])],
  ])('stands once: %s', (_, says) => {
    expect(found(says)).toEqual([]);
  });

  test.each([
    ['in one group', table([criterion('1'), criterion('1')]), 'scoring.groups[0].criteria[1].code'],
    ['in two groups', table([criterion('1')], [criterion('1')]), 'scoring.groups[1].criteria[0].code'],
    ['among parts', table([criterion('1', 'a', 'a')]), 'scoring.groups[0].criteria[0].parts[1].code'],
    [
      'among parts of different criteria',
      table([criterion('1', 'a'), criterion('2', 'a')]),
      'scoring.groups[0].criteria[1].parts[0].code',
    ],
    ['of a part and a criterion', table([criterion('1', '2'), criterion('2')]), 'scoring.groups[0].criteria[1].code'],
    [
      'but for a space',
      table([criterion('tiêu chí 1'), criterion(' tiêu  chí 1')]),
      'scoring.groups[0].criteria[1].code',
    ],
  ])('is refused twice: %s', (_, says, at) => {
    expect(found(says)).toEqual([['data.duplicate-criterion', at]]);
  });

  test('is refused each time it comes back', () => {
    const says = table([criterion('1'), criterion('1'), criterion('1')]);
    expect(facts(says)).toEqual([{ found: '1' }, { found: '1' }]);
  });
});

describe('a score', () => {
  const known = table([criterion('1', '1a', '1b'), criterion('2')]);

  test('names criteria of the table, each once for a unit', () => {
    expect(found({ ...known, scores: [scores('Sở Y tế', '1a', '2'), scores('Sở Nội vụ', '2', '1b', '1a')] })).toEqual(
      [],
    );
  });

  test.each([
    ['a code nobody gave', '3'],
    ['a criterion that has parts', '1'],
    ['a part of another case', '1A'],
  ])('is refused for %s', (_, code) => {
    const says = { ...known, scores: [scores('Sở Y tế', '2'), scores('Sở Nội vụ', '2', code)] };
    expect(found(says)).toEqual([['data.unknown-criterion', 'scores[1].entries[1].criterion']]);
    expect(facts(says)).toEqual([{ found: code, allowed: ['1a', '1b', '2'] }]);
  });

  test('is refused where there is no table', () => {
    expect(found({ scores: [scores('Sở Y tế', '1')] })).toEqual([
      ['data.unknown-criterion', 'scores[0].entries[0].criterion'],
    ]);
  });

  test('is refused twice for a unit', () => {
    const says = { ...known, scores: [scores('Sở Y tế', '2', '1a', '2', '2')] };
    expect(found(says)).toEqual([
      ['data.duplicate-score', 'scores[0].entries[2].criterion'],
      ['data.duplicate-score', 'scores[0].entries[3].criterion'],
    ]);
    expect(facts(says)).toEqual([{ found: '2' }, { found: '2' }]);
  });

  test('is not blamed for a table that is wrong itself', () => {
    const broken = table([{ code: '1', content: 'Tiêu chí', max: -1 }]);
    expect(found({ ...broken, scores: [scores('Sở Y tế', '2')] })).toEqual([
      ['too_small', 'scoring.groups[0].criteria[0].max'],
    ]);
  });
});
