import { agendaTimes } from '../../numbers/agenda-times.js';
import { clockTimes } from '../../numbers/clock.js';
import { clockWords } from '../../numbers/clock-words.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { rule } from '../../rule.js';

/** The programme does not fit the hours of the conference. */
export const agendaOutsideConference = rule({
  id: 'agenda-outside-conference',
  group: 'numbers',
  severity: 'warning',
  title: 'Chương trình không khớp giờ hội nghị',
  text: 'Giấy mời in giờ bắt đầu, biên bản in giờ kết thúc; chương trình hội nghị phải có giờ ấy. Đón tiếp đại biểu trước giờ khai mạc thì được.',
  source: { text: 'Đối chiếu giấy mời, chương trình và biên bản', confidence: 'custom' },
  example: {
    wrong: 'startTime: "8:00", mục đầu của chương trình lúc 14 giờ 00',
    right: 'startTime: "14:00", mục đầu lúc 14 giờ 00',
  },
  check: ({ data }) =>
    conferencesOf(data).flatMap(({ field, name, conference }) => {
      const items = agendaTimes(conference);
      const [first] = items;
      const last = items.at(-1);
      if (first === undefined || last === undefined) return [];
      const [start] = clockTimes(conference.startTime ?? '');
      const [end] = clockTimes(conference.endTime ?? '');
      const hint = `Sửa giờ trong “agenda”, hoặc “startTime”, “endTime” của mục “${field}”.`;
      const path = (index: number) => `${field}.agenda[${index}].time`;
      if (start !== undefined && (start < first.start || start > last.end)) {
        const message = `${name} bắt đầu lúc ${clockWords(start)}, còn chương trình từ ${clockWords(first.start)} đến ${clockWords(last.end)}.`;
        return [{ path: path(first.index), message, hint }];
      }
      if (end === undefined || last.end <= end) return [];
      const message = `${name} kết thúc lúc ${clockWords(end)}, còn mục cuối của chương trình đến ${clockWords(last.end)}.`;
      return [{ path: path(last.index), message, hint }];
    }),
});
