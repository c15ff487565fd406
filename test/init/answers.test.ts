import { describe, expect, test } from '@jest/globals';
import { answerFindings } from '../../src/init/answer-findings.js';
import type { AnswerKey, Answers } from '../../src/init/answers.js';
import { stillNeeded } from '../../src/init/answers.js';
import { knownAnswers } from '../../src/init/known-answers.js';
import { proposal } from '../../src/init/proposal.js';

describe('answers as typed', () => {
  test.each<[Answers, Answers]>([
    [{ regime: 'Nhà nước' }, { regime: 'state' }],
    [{ regime: 'dang' }, { regime: 'party' }],
    [{ regime: 'PARTY' }, { regime: 'party' }],
    [{ regime: 'khác' }, { regime: 'khác' }],
    [{ level: 'TINH UY' }, { level: 'Tỉnh ủy' }],
    [{ level: 'Tỉnh uỷ' }, { level: 'Tỉnh ủy' }],
    [{ level: 'huyện' }, { level: 'huyện' }],
    [{ place: '  ', bloc: ' Khối \t A ' }, { bloc: 'Khối A' }],
    [{ unit: ['', ' Sở  A '] }, { unit: ['Sở A'] }],
    [{ unit: [' '] }, {}],
    [{ authority: 'Minh Ho\u0323a' }, { authority: 'Minh Họa' }],
  ])('%j are known as %j', (typed, known) => {
    expect(knownAnswers(typed)).toEqual(known);
  });

  test('what is still needed', () => {
    expect(stillNeeded({})).toEqual(['regime', 'bloc', 'year', 'unit']);
    expect(stillNeeded({ regime: 'state', bloc: 'A', year: '2026', unit: ['B'] })).toEqual([]);
  });
});

describe('what is wrong with an answer', () => {
  test.each<[AnswerKey, Answers, readonly string[]]>([
    ['year', { year: 'abc' }, ['data.wrong-type']],
    ['year', { year: '2003' }, ['data.year-out-of-range']],
    ['year', { year: '2004' }, []],
    ['year', { year: '9'.repeat(400) }, ['data.wrong-type']],
    ['regime', { regime: 'khác' }, ['data.not-allowed']],
    ['bloc', { bloc: 'Khối\u0007' }, ['data.control-character']],
    ['level', { level: 'huyện' }, ['init.unknown-level']],
    ['authority', { level: 'huyện', authority: 'A' }, []],
    ['authority', { level: 'tỉnh', authority: 'Tỉnh Minh Họa' }, ['init.level-in-name']],
    ['authority', { level: 'tỉnh', authority: 'Tỉnh' }, []],
    ['authority', { authority: 'tỉnh Minh Họa' }, []],
    ['unit', { unit: ['Sở Hoá', 'Sở Hóa'] }, ['data.duplicate-unit']],
    ['unit', { unit: ['A', 'B\u0000'] }, ['data.control-character']],
    ['bloc', { year: 'abc', bloc: 'A' }, []],
    ['place', {}, []],
  ])('%s of %j', (key, answers, codes) => {
    expect(answerFindings(key, answers).map(({ code }) => code)).toEqual(codes);
  });

  test('no file is named before there is one', () => {
    const [finding] = answerFindings('year', { year: '1' });
    expect([finding?.place, finding?.path, finding?.label]).toEqual([undefined, undefined, 'Năm giao ước']);
  });
});

test.each<[AnswerKey, Answers, string | undefined]>([
  ['regime', {}, 'state'],
  ['regime', { level: 'tỉnh' }, 'state'],
  ['regime', { level: 'Đảng ủy' }, 'party'],
  ['place', { level: 'tỉnh', authority: 'Minh Họa' }, 'Minh Họa'],
  ['place', { level: 'thành phố', authority: 'Minh Họa' }, undefined],
  ['place', { level: 'tỉnh' }, undefined],
  ['bloc', { level: 'tỉnh', authority: 'Minh Họa' }, undefined],
])('proposed for %s after %j: %s', (key, before, proposed) => {
  expect(proposal(key, before)).toBe(proposed);
});
