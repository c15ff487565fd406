import { paperSays } from '../../form/paper-says.js';
import type { Reading } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

const END = /\.[^\S\n]*\/[^\S\n]*\.|\/\.(?=\s|$)(?<=[\p{sc=Latn}\p{N})][^\S\n]?\/\.)/mu;
const inTexts = markSearch(/\/[^\S\n]*\./u, new RegExp(END, 'muy'));
const inPaper = paperSays(END);

/** `./.` typed into a text, or printed by a template of the Party. */
export const endMark = rule({
  id: 'end-mark',
  group: 'form',
  severity: 'warning',
  title: 'Dấu kết thúc văn bản “./.”',
  text: 'Dấu “./.” chỉ đứng ở chỗ hết văn bản nhà nước, do chương trình in; đặt trong một đoạn lời văn thì văn bản như đã hết ở đó. Văn bản Đảng kết thúc bằng dấu chấm, không có “./.”.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục III, mục II; Hướng dẫn số 05-HD/VPTW, mục I, điểm 6',
    ids: ['ND30-75', 'DANG-26'],
    confidence: 'verified',
  },
  example: { wrong: 'cam kết thực hiện tốt các nội dung trên./.', right: 'cam kết thực hiện tốt các nội dung trên.' },
  check: (reading) => [...typed(reading), ...inTemplates(reading)],
});

function typed({ data, texts }: Reading): readonly RuleFinding[] {
  const why =
    data.regime === 'party'
      ? 'văn bản Đảng kết thúc bằng dấu chấm'
      : 'dấu này chương trình in ở cuối văn bản, không đặt trong lời văn';
  return inTexts(texts).map(({ path, span, letters }) => ({
    path,
    span,
    message: `Lời văn có dấu “${letters.trim()}”: ${why}.`,
    hint: `Thay “${letters.trim()}” bằng dấu chấm.`,
  }));
}

function inTemplates({ papers }: Reading): readonly RuleFinding[] {
  const found = papers
    .filter((paper) => paper.facts.data.regime === 'party' && inPaper(paper))
    .map(({ kind }) => {
      const path = `documents.${kind.id}`;
      const message = `Mẫu văn bản “${kind.name}” in dấu “./.”, nhưng văn bản Đảng kết thúc bằng dấu chấm.`;
      return [path, { path, message, hint: `Sửa mẫu ${kind.file}: dùng {{terms.end}} thay cho dấu ấy.` }] as const;
    });
  return [...new Map(found).values()];
}
