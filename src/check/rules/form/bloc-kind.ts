import { spellingKey } from '../../../model/spelling-key.js';
import { capitalized } from '../../../view/capitalized.js';
import { rule } from '../../rule.js';

const OTHER = { khối: 'cụm', cụm: 'khối' } as const;

/** A bloc that is called a cụm is printed as a khối in the text, or the other way round. */
export const blocKind = rule({
  id: 'bloc-kind',
  group: 'form',
  severity: 'warning',
  title: 'Tên là cụm mà lời văn in là khối',
  text: 'Tên ở “bloc.name” bắt đầu bằng “Cụm” mà “bloc.kind” không ghi, hoặc ghi “khối”, thì lời văn in “các đơn vị trong Khối”, “Khối trưởng”; ngược lại cũng vậy.',
  source: { text: 'Tên gọi phải như nhau trong cả văn bản', confidence: 'custom' },
  example: { wrong: 'name: Cụm thi đua số 1, không ghi kind', right: 'name: Cụm thi đua số 1, kind: cụm' },
  check: ({ data: { bloc } }) => {
    const other = OTHER[bloc.kind];
    if (!spellingKey(bloc.name).startsWith(`${spellingKey(other)} `)) return [];
    return [
      {
        path: 'bloc.name',
        span: [0, other.length],
        message: `“${bloc.name}” là ${other}, nhưng lời văn gọi là ${capitalized(bloc.kind)}.`,
        hint: `Ghi “${other}” ở mục “bloc.kind”.`,
      },
    ];
  },
});
