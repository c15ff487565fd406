import { expect, test } from '@jest/globals';
import { subjectName } from '../../../src/batch/bundle/subject-name.js';
import { subjectsOf } from '../../../src/view/subjects.js';
import { bloc } from '../../model/bloc.js';

const data = bloc({
  yearEndConference: { invitation: { recipients: ['Lãnh đạo Sở Nội vụ'] } },
  conference: { kind: 'tong-ket-va-ky' },
  recommendations: [
    { subject: 'collective', unit: 'Sở Y tế', award: 'Giấy khen' },
    { subject: 'individual', person: { name: 'Lê Văn A' }, award: 'Giấy khen' },
  ],
});
const REVIEW = 'Hội nghị tổng kết công tác thi đua, khen thưởng năm';

test.each([
  ['bloc', [undefined]],
  ['unit', ['Sở Nội vụ', 'Sở Y tế']],
  // which year the first reviews is not known
  ['conference', [`${REVIEW} … và ký kết giao ước thi đua năm 2023`, `${REVIEW} 2023`]],
] as const)('papers made for each %s are called after it', (per, names) => {
  expect(subjectsOf(data, per).map((subject) => subjectName(data, subject))).toEqual(names);
});

test('an invitation is called after the guest and the conference', () => {
  const names = subjectsOf(data, 'guest').map((subject) => subjectName(data, subject));
  expect(names.at(-1)).toBe(`Lãnh đạo Sở Nội vụ, ${REVIEW} 2023`);
});

test('a report of merit is called after its candidate', () => {
  const named = { per: 'individual', key: 'a', recommendation: 1 } as const;
  expect(subjectName(data, named)).toBe('Lê Văn A');
  expect(subjectName(data, { ...named, per: 'collective', recommendation: 0 })).toBe('Sở Y tế');
});
