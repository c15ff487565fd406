import { describe, expect, test } from '@jest/globals';
import type { Printable } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const of = (conference: object, says: object = {}) => viewOf({ conference, ...says }).conference;
const all = (values: readonly Printable[]) => values.map(words);

test.each([
  ['ky-giao-uoc', 2022, 'Hội nghị ký kết giao ước thi đua năm 2023'],
  ['so-ket', 2022, 'Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2023'],
  ['tong-ket', 2022, 'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2022'],
  ['tong-ket', undefined, 'Hội nghị tổng kết công tác thi đua, khen thưởng năm [reviewYear]'],
  [
    'tong-ket-va-ky',
    2022,
    'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2022 và ký kết giao ước thi đua năm 2023',
  ],
  [
    'tong-ket-va-ky',
    undefined,
    'Hội nghị tổng kết công tác thi đua, khen thưởng năm [reviewYear] và ký kết giao ước thi đua năm 2023',
  ],
])('conference %s, review of %p', (kind, reviewYear, name) => {
  const view = viewOf({ conference: { kind, place: 'Sở Y tế' }, ...(reviewYear === undefined ? {} : { reviewYear }) });
  expect(words(view.conference.name)).toBe(name);
  expect(words(view.conference.place)).toBe('Sở Y tế');
});

test('one at the end of the year reviews it and signs for the next', () => {
  const says = { yearEndConference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };
  expect(words(viewOf(says, { of: 'review' }).conference.name)).toBe(
    'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 và ký kết giao ước thi đua năm 2024',
  );
});

describe('when and where', () => {
  test('in words', () => {
    const { date, weekday, startTime, endTime } = of({ date: '12/3/2026', startTime: '8:05', endTime: '11:30' });
    expect(all([date, weekday, startTime, endTime])).toEqual([
      'ngày 12 tháng 3 năm 2026',
      'thứ Năm',
      '08 giờ 05 phút',
      '11 giờ 30 phút',
    ]);
  });

  test.each([
    ['1/3/2026', 'Chủ nhật'],
    ['2/3/2026', 'thứ Hai'],
    ['7/3/2026', 'thứ Bảy'],
  ])('%s is a %s', (date, day) => {
    expect(words(of({ date }).weekday)).toBe(day);
  });

  test('what is not known is a gap', () => {
    const { place, startTime, weekday } = of({});
    expect(all([place, startTime, weekday])).toEqual([
      '[conference.place]',
      '[conference.startTime] giờ [conference.startTime] phút',
      '[conference.date]',
    ]);
  });
});

describe('people', () => {
  test('have name, office and unit in one phrase', () => {
    const line = (person: object) => words(of({ secretary: person }).secretary.line);
    expect(line({ name: 'Lê Văn C', title: 'Chánh Văn phòng', unit: 'Sở Y tế' })).toBe(
      'Lê Văn C, Chánh Văn phòng Sở Y tế',
    );
    expect(line({ name: 'Lê Văn C', unit: 'so-y-te' })).toBe('Lê Văn C, Sở Y tế');
    expect(line({ title: 'Chuyên viên' })).toBe('[conference.secretary.name], Chuyên viên');
    expect(line({})).toBe('[conference.secretary.name]');
  });

  test('guests known by office alone are named by it', () => {
    const guests = [
      { name: 'Phạm Thị D', title: 'Phó Chủ tịch', otherTitles: ['Tỉnh ủy viên'], function: 'directs' },
      { title: 'Đại diện lãnh đạo', organization: 'Hội đồng', function: 'attends' },
      { function: 'witness' },
    ];
    expect(of({ guests }).guests.map(({ line }) => words(line))).toEqual([
      'Phạm Thị D, Phó Chủ tịch, Tỉnh ủy viên',
      'Đại diện lãnh đạo, Hội đồng',
      '[conference.guests[2].name]',
    ]);
  });
});

describe('who came', () => {
  const units = [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }, { name: 'Báo Minh Họa' }];
  const attendance = [
    { unit: 'Sở Nội vụ', name: 'A', title: 'Giám đốc' },
    { unit: 'Sở Nội vụ', name: 'B' },
    { unit: 'Sở Y tế', title: 'Giám đốc', present: false, reason: 'đi công tác' },
    { unit: 'so-y-te', title: 'Phó Giám đốc' },
    { unit: 'Báo Minh Họa', present: false },
  ];

  test('is counted by unit; one that sent somebody else is not absent', () => {
    const { total, present, absent, allPresent } = of({ attendance }, { units }).attendance;
    expect(all([total, present, absent])).toEqual(['03', '02', '01']);
    expect(allPresent).toBe(false);
  });

  test('is told by name, else by office, else as one of the unit', () => {
    const { members, absentees } = of({ attendance }, { units }).attendance;
    expect(members.map(({ line }) => words(line))).toEqual([
      'A, Giám đốc Sở Nội vụ',
      'B, Sở Nội vụ',
      'Phó Giám đốc Sở Y tế',
    ]);
    expect(absentees.map(({ line, reason }) => [words(line), words(reason)])).toEqual([
      ['Đại diện Báo Minh Họa', '[conference.attendance[4].reason]'],
    ]);
  });

  test('is not known without a list, and the absent are not while the list of units is open', () => {
    const none = of({}, { units }).attendance;
    expect(all([none.total, none.present, none.absent])).toEqual([
      '03',
      '[conference.attendance]',
      '[conference.attendance]',
    ]);
    expect(none.allPresent).toBe(false);
    const open = of({ attendance }, { units, unitsComplete: false }).attendance;
    expect(all([open.total, open.present, open.absent])).toEqual(['[units]', '02', '[units]']);
  });
});

test('an empty programme has lines to fill', () => {
  const { agenda } = of({});
  expect(agenda).toHaveLength(3);
  expect(words(agenda[0]?.content ?? '')).toBe('[conference.agenda[0].content]');
  const one = of({ agenda: [{ time: '8:00', content: 'Khai mạc' }] }).agenda;
  expect(one.map((item) => all([item.position, item.time, item.content, item.performer]))).toEqual([
    ['1', '8:00', 'Khai mạc', '[conference.agenda[0].performer]'],
  ]);
});

test('what was agreed stands in figures and in words', () => {
  const { agreed, agreedWords } = of({ agreed: 9 });
  expect(all([agreed, agreedWords])).toEqual(['09', 'chín']);
});
