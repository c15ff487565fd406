import { clockTimes } from '../../numbers/clock.js';
import { clockWords } from '../../numbers/clock-words.js';
import { meetingsOf } from '../../numbers/meetings.js';
import { rule } from '../../rule.js';

/** Something ends before it begins. */
export const timesInOrder = rule({
  id: 'times-in-order',
  group: 'numbers',
  severity: 'error',
  title: 'Kết thúc trước khi bắt đầu',
  text: 'Giờ kết thúc hội nghị, kiểm phiếu, chấm chéo phải sau giờ bắt đầu, cùng trong một ngày. Buổi chiều ghi theo 24 giờ: 14:00.',
  source: { text: 'Số học: biên bản ghi giờ kết thúc cùng ngày', confidence: 'arithmetic' },
  example: {
    wrong: 'conference: {startTime: "14:00", endTime: "4:30"}',
    right: 'conference: {startTime: "14:00", endTime: "16:30"}',
  },
  check: ({ data }) =>
    meetingsOf(data).flatMap(({ path, name, startTime = '', endTime = '' }) => {
      const [start] = clockTimes(startTime);
      const [end] = clockTimes(endTime);
      if (start === undefined || end === undefined || start < end) return [];
      const message = `${name} bắt đầu lúc ${clockWords(start)} mà kết thúc lúc ${clockWords(end)}.`;
      return [
        { path: `${path}.endTime`, message, hint: 'Sửa “startTime” hoặc “endTime”; giờ buổi chiều ghi như 14:00.' },
      ];
    }),
});
