import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const at = (field: 'conference' | 'halfYearConference' | 'yearEndConference', says: object) =>
  viewOf(says, {}, { per: 'conference', key: 'x', field }).conference;

describe('what a conference closes and signs', () => {
  const both = { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };

  test.each([
    ['conference', {}, false, '2023'],
    ['conference', both, true, '2023'],
    ['halfYearConference', { halfYearConference: {} }, false, '2023'],
    ['yearEndConference', { yearEndConference: {} }, true, '2024'],
    // the year before is another file's when this one closes its own
    ['conference', { ...both, yearEndConference: {} }, false, '2023'],
  ] as const)('%s of %j', (field, says, closesYear, pledgeYear) => {
    const found = at(field, says);
    expect([found.closesYear, words(found.pledgeYear)]).toEqual([closesYear, pledgeYear]);
  });
});

describe('what somebody said', () => {
  const said = (content: string, speaker?: string) =>
    at('conference', { conference: { opinions: [{ speaker, content }] } }).opinions.flatMap((opinion) =>
      opinion.said.map(({ paragraph, dashes }) => [words(paragraph), ...dashes.map(words)]),
    );

  test('begins with the speaker', () => {
    expect(said('Nhất trí.\nKhông có ý kiến khác.', 'Bà A')).toEqual([['Bà A: Nhất trí.'], ['Không có ý kiến khác.']]);
  });

  test('who stands alone above a list', () => {
    expect(said('- Một\n- Hai', 'Bà A')).toEqual([['Bà A:'], ['', 'Một', 'Hai']]);
  });

  test('even when not known', () => {
    expect(said('Nhất trí.')).toEqual([['[conference.opinions[0].speaker]: Nhất trí.']]);
  });
});

test('conclusions are there or not', () => {
  expect(at('conference', {}).concluded).toBe(false);
  expect(at('conference', { conference: { conclusions: 'Thống nhất.' } }).concluded).toBe(true);
});

test('who came is counted', () => {
  const attendance = [
    { unit: 'Sở Y tế', present: false },
    { unit: 'Sở Nội vụ', name: 'A' },
    { unit: 'Sở Nội vụ', name: 'B' },
  ];
  const { members } = at('conference', { conference: { attendance } }).attendance;
  expect(members.map(({ position, name }) => [position, name].map(words))).toEqual([
    ['1', 'A'],
    ['2', 'B'],
  ]);
});

describe('awards handed over', () => {
  const entry = (stage: string, year?: number) => ({ award: 'CTDT', stage, year, count: 2 });
  const presented = (
    field: 'conference' | 'yearEndConference',
    recommendations: readonly object[],
    says: object = {},
  ) => words(at(field, { recommendations, yearEndConference: {}, ...says }).presented.total);

  test('are those of past years, at the first conference', () => {
    const entries = [entry('awarded', 2022), entry('awarded', 2021), entry('decided', 2022)];
    expect(presented('conference', entries)).toBe('04');
    expect(presented('yearEndConference', entries)).toBe('[recommendations]');
  });

  test('are not those that the conference itself recommends, whatever came of them since', () => {
    const says = { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022, yearEndConference: undefined };
    expect(presented('conference', [entry('awarded'), entry('awarded', 2022)], says)).toBe('[recommendations]');
    expect(presented('conference', [entry('awarded', 2021)], says)).toBe('02');
  });
});
