import type { ConferenceKind } from '../../../model/conference.js';
import type { ConferenceField } from '../../../model/conference-fields.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { rule } from '../../rule.js';

const KINDS: Readonly<Record<ConferenceField, readonly ConferenceKind[]>> = {
  conference: ['ky-giao-uoc', 'tong-ket-va-ky', 'tong-ket'],
  halfYearConference: ['so-ket'],
  yearEndConference: ['tong-ket', 'tong-ket-va-ky'],
};

/** A conference is of a kind that its place in the data cannot be. */
export const conferenceKind = rule({
  id: 'conference-kind',
  group: 'numbers',
  severity: 'warning',
  title: 'Loại hội nghị không khớp với mục',
  text: 'Mỗi hội nghị có mục riêng: ký giao ước, sơ kết, tổng kết. Loại hội nghị ghi trong “kind” phải hợp với mục ấy, nếu không giấy mời và biên bản sẽ in sai tên hội nghị.',
  source: { text: 'Cách ghi dữ liệu của chương trình', confidence: 'custom' },
  example: {
    wrong: 'halfYearConference: {kind: tong-ket}',
    right: 'halfYearConference: {kind: so-ket}',
  },
  check: ({ data }) =>
    conferencesOf(data).flatMap(({ field, conference: { kind } }) => {
      const allowed = KINDS[field];
      if (allowed.includes(kind)) return [];
      const message = `Mục “${field}” ghi loại hội nghị “${kind}”.`;
      return [
        {
          path: `${field}.kind`,
          message,
          hint: `Mục này nhận “kind”: ${allowed.join(', ')}; hội nghị khác thì chuyển sang mục của nó.`,
        },
      ];
    }),
});
