import { expect, test } from '@jest/globals';
import { nominees } from '../../../src/check/awards/nominees.js';
import { ratings } from '../../../src/check/awards/ratings.js';
import { bloc } from '../../model/bloc.js';

test.each([
  ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
  ['HOÀN THÀNH XUẤT SẮC NHIỆM VỤ', 'excellent'],
  ['Xuất sắc', 'excellent'],
  ['HTXSNV', 'excellent'],
  ['HTXS', 'excellent'],
  ['Hoàn thành tốt nhiệm vụ', 'good'],
  ['Tốt', 'good'],
  ['HTTNV', 'good'],
  ['Hoàn thành nhiệm vụ', 'done'],
  ['HTNV', 'done'],
  ['Không hoàn thành nhiệm vụ', 'failed'],
  ['Chưa hoàn thành nhiệm vụ', 'failed'],
  ['KHTNV', 'failed'],
])('“%s” is %s', (level, grade) => {
  const data = bloc({ recommendations: [{ award: 'LDTT', subject: 'individual', ratings: [{ year: 2023, level }] }] });
  const rated = nominees(data).flatMap(ratings);
  expect(rated).toEqual([{ year: 2023, grade, level, path: 'recommendations[0].ratings[0].level' }]);
});

test.each(['Loại A', 'Khá', 'Không xếp loại', 'Chưa xếp loại'])('“%s” is none of the four levels', (level) => {
  const data = bloc({ recommendations: [{ award: 'LDTT', subject: 'individual', ratings: [{ year: 2023, level }] }] });
  expect(nominees(data).flatMap(ratings)).toEqual([]);
});
