import { spellingKey } from '../../../model/spelling-key.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { rule } from '../../rule.js';

/** One person both presides and keeps the minutes. */
export const chairIsSecretary = rule({
  id: 'chair-is-secretary',
  group: 'numbers',
  severity: 'warning',
  title: 'Chủ trì cũng là thư ký',
  text: 'Biên bản có hai chữ ký: thư ký và chủ trì. Hai chữ ký ấy phải của hai người.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9 Biên bản', confidence: 'custom' },
  example: {
    wrong: 'conference: {chairperson: {name: Lê Thị D}, secretary: {name: Lê Thị D}}',
    right: 'conference: {chairperson: {name: Lê Thị D}, secretary: {name: Bùi Văn L}}',
  },
  check: ({ data }) =>
    conferencesOf(data).flatMap(({ field, name, conference: { chairperson, secretary } }) => {
      if (chairperson?.name === undefined || secretary?.name === undefined) return [];
      if (spellingKey(chairperson.name) !== spellingKey(secretary.name)) return [];
      if (chairperson.title !== undefined && secretary.title !== undefined && chairperson.title !== secretary.title)
        return [];
      const message = `${name}: ${secretary.name} vừa là chủ trì vừa là thư ký.`;
      return [{ path: `${field}.secretary.name`, message, hint: 'Ghi đúng tên thư ký, người ghi biên bản.' }];
    }),
});
