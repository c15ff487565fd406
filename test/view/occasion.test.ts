import { describe, expect, test } from '@jest/globals';
import { occasionAt, occasionOf } from '../../src/view/occasion.js';
import { bloc } from '../model/bloc.js';

const at = (kind: string, more: object = {}) => bloc({ conference: { kind }, ...more });
const short = ({ name, field, year }: ReturnType<typeof occasionOf>) => [name, field, year];

describe('the year under review', () => {
  test.each([
    [
      'is that of the data when a conference ends it',
      at('ky-giao-uoc', { yearEndConference: {}, reviewYear: 2022 }),
      'yearEndConference',
      2023,
    ],
    [
      'is that of the data when no conference reviews',
      at('ky-giao-uoc', { reviewYear: 2022 }),
      'yearEndConference',
      2023,
    ],
    [
      'is the year before when its conference signs too',
      at('tong-ket-va-ky', { reviewYear: 2022 }),
      'conference',
      2022,
    ],
    ['is unknown when that conference does not say', at('tong-ket'), 'conference', undefined],
    [
      'is that of the data when both conferences review',
      at('tong-ket', { reviewYear: 2022, yearEndConference: {} }),
      'yearEndConference',
      2023,
    ],
  ])('%s', (_, data, field, year) => {
    expect(short(occasionOf(data, 'review'))).toEqual(['review', field, year]);
  });
});

test('the pledge and the half year are of the year of the data', () => {
  const data = at('tong-ket-va-ky', { reviewYear: 2022, halfYearConference: { place: 'Huế' } });
  expect(short(occasionOf(data, 'pledge'))).toEqual(['pledge', 'conference', 2023]);
  expect(short(occasionOf(data, 'half-year'))).toEqual(['half-year', 'halfYearConference', 2023]);
  expect(occasionOf(data, 'half-year').conference.place).toBe('Huế');
  expect(occasionOf(at('ky-giao-uoc'), 'half-year').conference.place).toBeUndefined();
});

test('a conference that reviews belongs to the year it reviews, whatever it signs', () => {
  const one = at('tong-ket-va-ky', { reviewYear: 2022 });
  expect(short(occasionAt(one, 'conference'))).toEqual(['review', 'conference', 2022]);
  const two = at('ky-giao-uoc', { yearEndConference: {}, halfYearConference: {} });
  expect(short(occasionAt(two, 'conference'))).toEqual(['pledge', 'conference', 2023]);
  expect(short(occasionAt(two, 'halfYearConference'))).toEqual(['half-year', 'halfYearConference', 2023]);
  expect(short(occasionAt(two, 'yearEndConference'))).toEqual(['review', 'yearEndConference', 2023]);
});
