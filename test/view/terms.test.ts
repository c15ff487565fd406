import { expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

test.each([
  ['state', ['./.', 'Thư ký', 'Chủ tọa', 'Lưu: VT', 'Lưu: VT, Hồ sơ']],
  ['party', ['.', 'Người ghi biên bản', 'Chủ trì hội nghị', 'Lưu Văn phòng', 'Lưu Văn phòng, hồ sơ']],
])('the words of a %s paper', (regime, expected) => {
  const { end, secretary, presider, archive, archiveMinutes } = viewOf({ regime }).terms;
  expect([end, secretary, presider, archive, archiveMinutes].map(words)).toEqual(expected);
});

test.each([
  ['state', false], // ND30-46
  ['party', true], // DANG-18
])('minutes of a %s bloc have place and date in the head: %p', (regime, dated) => {
  expect(viewOf({ regime }).terms.minutesDated).toBe(dated);
});

test.each([
  ['state', true], // ND30-100
  ['party', false], // DANG-33
])('a report of a %s bloc names whom it goes to: %p', (regime, addressed) => {
  expect(viewOf({ regime }).terms.reportsAddressed).toBe(addressed);
});

test('one paper of a Party bloc may be a state paper', () => {
  const documents = { 'giao-uoc': { regime: 'state' } };
  expect(words(viewOf({ regime: 'party', documents }).terms.end)).toBe('./.');
});

test.each([
  ['tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['Tỉnh ủy', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['Bộ', 'Bộ trưởng'],
  ['Đảng ủy', '[authority.head]'],
])('who decides above a bloc of %s', (level, decider) => {
  expect(words(viewOf({ authority: { level } }).authority.decider)).toBe(decider);
});

test('the data goes before', () => {
  const authority = { level: 'tỉnh', head: 'Giám đốc Đại học', standingBody: 'Sở Nội vụ', council: 'Hội đồng' };
  const view = viewOf({ authority }).authority;
  expect([view.decider, view.standingBody, view.council].map(words)).toEqual([
    'Giám đốc Đại học',
    'Sở Nội vụ',
    'Hội đồng',
  ]);
  expect(words(viewOf().authority.standingBody)).toBe('[authority.standingBody]');
});
