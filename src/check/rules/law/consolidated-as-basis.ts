import { basisLines } from '../../law/basis-lines.js';
import { rule } from '../../rule.js';

const CONSOLIDATED = /^(?:[-–]\s*)?(?:Căn cứ\s+)?((?:Văn bản hợp nhất|VBHN)(?:\s+số)?(?:\s+\d+\/\S+)?)/iu;

/** A consolidated text cited as the basis itself. */
export const consolidatedAsBasis = rule({
  id: 'consolidated-as-basis',
  group: 'law',
  severity: 'warning',
  title: 'Lấy văn bản hợp nhất làm căn cứ',
  text: 'Văn bản hợp nhất gộp luật và các luật sửa đổi để tiện đọc. Dòng căn cứ nêu chính luật và luật sửa đổi.',
  source: { text: 'Văn bản hợp nhất là bản để tra cứu', confidence: 'custom' },
  example: {
    wrong: 'Căn cứ Văn bản hợp nhất số 115/VBHN-VPQH',
    right: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  },
  check: (reading) =>
    basisLines(reading).flatMap(({ text }) => {
      const [found = '', cited] = CONSOLIDATED.exec(text.text) ?? [];
      if (cited === undefined) return [];
      return [
        {
          path: text.path,
          span: text.typedSpan(found.length - cited.length, found.length),
          message: `Căn cứ là “${cited}”; văn bản hợp nhất chỉ để tra cứu.`,
          hint: 'Nêu chính luật hoặc nghị định, và văn bản sửa đổi nếu có.',
        },
      ];
    }),
});
