import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../src/model/date.js';
import { legalBases } from '../../src/view/legal-bases.js';
import { paperFacts } from '../../src/view/paper.js';
import { buildView } from '../../src/view/view.js';
import { bloc } from '../model/bloc.js';
import { viewOf } from './view-of.js';

const PLEDGE = { id: 'giao-uoc', draft: false, of: 'pledge', dated: 'conference' } as const;

/** Short names of the lines, by how they begin. */
const LINES: Readonly<Record<string, string>> = {
  L03: 'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003',
  L05: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005',
  L13: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 16 tháng 11 năm 2013',
  N91: 'Căn cứ Nghị định số 91/2017/NĐ-CP',
  T12: 'Căn cứ Thông tư số 12/2019/TT-BNV',
  L22: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  L26: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
  N98: 'Căn cứ Nghị định số 98/2023/NĐ-CP',
  N152: 'Căn cứ Nghị định số 152/2025/NĐ-CP',
  T01: 'Căn cứ Thông tư số 01/2024/TT-BNV',
  T15: 'Căn cứ Thông tư số 15/2025/TT-BNV',
};

const short = (line: string) => Object.keys(LINES).find((name) => line.startsWith(LINES[name] ?? '?')) ?? line;
const OLD = 'L03 L05 L13 N91';

function basesOn(iso: string): string {
  const date = readDate(iso);
  expect(date).toBeDefined();
  return legalBases(bloc(), date).lines.map(short).join(' ');
}

describe('the legal bases of a dated paper', () => {
  test.each([
    ['2004-06-01', ''],
    ['2017-09-30', ''],
    ['2017-10-01', OLD],
    ['2019-12-31', OLD],
    ['2020-01-01', `${OLD} T12`],
    ['2022-03-30', `${OLD} T12`],
    ['2023-04-07', `${OLD} T12`],
    ['2023-12-31', `${OLD} T12`],
    ['2024-01-01', 'L22 N98'],
    ['2024-02-23', 'L22 N98'],
    ['2024-02-24', 'L22 N98 T01'],
    ['2025-06-30', 'L22 N98 T01'],
    ['2025-07-01', 'L22 N152 T01'],
    ['2025-08-04', 'L22 N152 T01'],
    ['2025-08-05', 'L22 N152 T15'],
    ['2026-09-30', 'L22 N152 T15'],
    ['2026-10-01', 'L22 L26 N152 T15'],
    ['2099-12-31', 'L22 L26 N152 T15'],
  ])('of %s are %p', (iso, lines) => {
    expect(basesOn(iso)).toBe(lines);
  });

  test('before there is a line, there is no default', () => {
    expect(legalBases(bloc(), readDate('2017-09-30'))).toEqual({ source: 'none', lines: [], changing: [] });
  });

  test('lines quoted from memory are told apart', () => {
    const bases = legalBases(bloc(), readDate('2026-11-21'));
    expect(bases.source === 'default' && bases.unverified.map(short)).toEqual(['N152', 'T15']);
    const old = legalBases(bloc(), readDate('2023-03-23'));
    expect(old).toMatchObject({ source: 'default', unverified: [] });
  });
});

describe('the legal bases of an undated paper', () => {
  test.each([
    [2004, ''],
    [2016, ''],
    [2018, OLD],
    [2019, OLD],
    [2020, `${OLD} T12`],
    [2022, `${OLD} T12`],
    [2023, `${OLD} T12`],
    [2027, 'L22 L26 N152 T15'],
    [2100, 'L22 L26 N152 T15'],
  ])('of %d are %p', (year, lines) => {
    expect(legalBases(bloc({ year }), undefined).lines.map(short).join(' ')).toBe(lines);
  });

  test.each([
    [2017, OLD],
    [2024, 'T01'],
    [2025, 'N98 N152 T01 T15'],
    [2026, 'L26'],
  ])('of %d are none, for the law changes within: %s', (year, lines) => {
    const bases = legalBases(bloc({ year }), undefined);
    expect(bases).toMatchObject({ source: 'none', lines: [] });
    expect(bases.source === 'none' && bases.changing.map((line) => short(`Căn cứ ${line}`)).join(' ')).toBe(lines);
  });
});

describe('legal bases the office gives', () => {
  test.each([
    ['as typed', ['Căn cứ Quyết định số 1;', 'theo đề nghị của Sở Nội vụ']],
    ['even none', []],
  ])('stand %s', (_, given) => {
    expect(legalBases(bloc({ legalBases: given, year: 2025 }), undefined)).toEqual({ source: 'given', lines: given });
  });

  const ALL = ['Căn cứ Quyết định số 1'];
  const KIND = ['Căn cứ Quyết định số 2'];
  const ONE = ['Căn cứ Quyết định số 3'];
  const unit = (key: string) => ({ per: 'unit', key, unit: 0 }) as const;

  test.each([
    ['those of the paper first', ONE, unit('so-noi-vu')],
    ['then those of its kind', KIND, unit('so-y-te')],
  ])('%s', (_, lines, subject) => {
    const documents = { 'giao-uoc': { legalBases: KIND }, 'giao-uoc-so-noi-vu': { legalBases: ONE } };
    expect(viewOf({ legalBases: ALL, documents }, {}, subject).legalBases).toEqual(lines);
  });

  test.each([
    ['then those of the bloc', { legalBases: ALL }, 'ke-hoach', ALL],
    ['and those of one kind where the bloc gives none', {}, 'giao-uoc', KIND],
    ['even none of its own', { legalBases: ALL, documents: { 'giao-uoc': { legalBases: [] } } }, 'giao-uoc', []],
  ])('%s', (_, says, id, lines) => {
    expect(viewOf({ documents: { 'giao-uoc': { legalBases: KIND } }, ...says }, { id }).legalBases).toEqual(lines);
  });

  test('are told of neither the default nor the want of a date', () => {
    const facts = paperFacts(bloc({ year: 2025, documents: { 'giao-uoc': { legalBases: KIND } } }), PLEDGE, {
      per: 'bloc',
    });
    expect(buildView(facts).legal).toEqual({ source: 'given', lines: KIND });
  });
});
