import { describe, expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const MONTHS = ['01', '02', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
const DAYS = Array.from({ length: 28 }, (_, index) => index + 1);
const conferenceOn = (date: string) => words(viewOf({ conference: { date } }).conference.date);

describe('official dates (ND30-42, DANG-18)', () => {
  test.each(MONTHS)('in month %s: a zero for days below 10, and for the first two months only', (month) => {
    for (const day of DAYS) {
      const official = `ngày ${day < 10 ? `0${day}` : day} tháng ${month} năm 2023`;
      expect(conferenceOn(`${day}/${Number(month)}/2023`)).toBe(official);
    }
  });

  test('the last days of the year', () => {
    expect(conferenceOn('31/12/2026')).toBe('ngày 31 tháng 12 năm 2026');
  });

  test('an unknown date is three gaps for one field', () => {
    const date = 'ngày [conference.date] tháng [conference.date] năm [conference.date]';
    expect(words(viewOf().conference.date)).toBe(date);
    expect(words(viewOf().document.date)).toBe(date);
  });
});

describe('a paper', () => {
  const conference = { date: '23/3/2023' };

  test('bears the date of the conference', () => {
    expect(words(viewOf({ conference }).document.date)).toBe('ngày 23 tháng 3 năm 2023');
  });

  test('or its own, and so does its legal basis', () => {
    const documents = { 'giao-uoc': { date: '02/01/2024' } };
    const view = viewOf({ conference, documents });
    expect(words(view.document.date)).toBe('ngày 02 tháng 01 năm 2024');
    expect(words(view.conference.date)).toBe('ngày 23 tháng 3 năm 2023');
    expect(view.legalBases[0]).toBe('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022');
  });

  test('never that of another paper', () => {
    const documents = { 'bao-cao': { date: '02/01/2024', number: '7', place: 'Huế', symbol: 'BC' } };
    const { document } = viewOf({ conference, documents });
    expect(words(document.date)).toBe('ngày 23 tháng 3 năm 2023');
    expect(words(document.place)).toBe('[place]');
    expect(document.hasNumber).toBe(false);
  });
});
