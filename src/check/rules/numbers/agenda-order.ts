import { agendaTimes } from '../../numbers/agenda-times.js';
import { clockWords } from '../../numbers/clock-words.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { rule } from '../../rule.js';

/** An item of the programme begins before the one above it has ended, or ends before it begins. */
export const agendaOrder = rule({
  id: 'agenda-order',
  group: 'numbers',
  severity: 'warning',
  title: 'Giờ trong chương trình hội nghị chồng nhau',
  text: 'Đọc giờ của từng mục trong chương trình hội nghị: mục sau bắt đầu khi mục trước đã xong.',
  source: { text: 'Kinh nghiệm soát chương trình hội nghị', confidence: 'custom' },
  example: {
    wrong: 'agenda: [{time: 8 giờ 00 - 8 giờ 30, …}, {time: 8 giờ 15 - 9 giờ 00, …}]',
    right: 'agenda: [{time: 8 giờ 00 - 8 giờ 30, …}, {time: 8 giờ 30 - 9 giờ 00, …}]',
  },
  check: ({ data }) =>
    conferencesOf(data).flatMap(({ field, name, conference }) => {
      const items = agendaTimes(conference);
      return items.flatMap(({ index, start, end }, at) => {
        const before = items[at - 1];
        const path = `${field}.agenda[${index}].time`;
        const hint = 'Sửa giờ của mục này hoặc của mục đứng trước.';
        if (end < start) {
          const message = `${name}: mục ${index + 1} bắt đầu lúc ${clockWords(start)} mà kết thúc lúc ${clockWords(end)}.`;
          return [{ path, message, hint }];
        }
        if (before === undefined || start >= before.end) return [];
        const message = `${name}: mục ${index + 1} bắt đầu lúc ${clockWords(start)}, khi mục đứng trước đến ${clockWords(before.end)} mới xong.`;
        return [{ path, message, hint }];
      });
    }),
});
