import { findAward } from '../../../model/catalogues/find-award.js';
import { quoted } from '../../../text/vietnamese.js';
import { SUBJECT_WORDS } from '../../../view/nominations/subject-words.js';
import { rule } from '../../rule.js';

/** A title of collectives proposed for a person, or the other way round. */
export const awardSubject = rule({
  id: 'award-subject',
  group: 'awards',
  severity: 'error',
  title: 'Danh hiệu tập thể ghi cho cá nhân hoặc ngược lại',
  text: 'Danh hiệu thi đua nào cũng chỉ dành cho tập thể hoặc chỉ dành cho cá nhân. Cờ thi đua, Tập thể lao động là của tập thể; Chiến sĩ thi đua, Lao động tiên tiến là của cá nhân.',
  source: {
    text: 'Luật Thi đua, khen thưởng năm 2022, Điều 19, Điều 20; Nghị định số 91/2017/NĐ-CP, Điều 11',
    ids: ['L-01'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Chiến sĩ thi đua tỉnh, đề nghị cho tập thể',
    right: 'Chiến sĩ thi đua tỉnh, đề nghị cho cá nhân',
  },
  check: ({ data }) =>
    data.recommendations.flatMap(({ award, subject }, index) => {
      const known = findAward(award, data.awards);
      if (known.subject === undefined || known.subject === 'both' || known.subject === subject) return [];
      return [
        {
          path: `recommendations[${index}].award`,
          message: `${quoted(known.name)} dành cho ${SUBJECT_WORDS[known.subject]}, mục này lại ghi cho ${SUBJECT_WORDS[subject]}.`,
          hint: `Ghi “subject: ${known.subject}”; nếu đúng là đề nghị cho ${SUBJECT_WORDS[subject]} thì chọn danh hiệu khác.`,
        },
      ];
    }),
});
