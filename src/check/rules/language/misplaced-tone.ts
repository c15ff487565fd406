import { toneInPlace } from '../../../text/syllable/tone-in-place.js';
import { rule } from '../../rule.js';
import { noteworthyWords } from '../../syllables/noteworthy-words.js';

/** Pairs of letters that a misplaced tone leaves behind; the whole word then decides. */
/** A tone mark on a letter that bears it in neither style: `tòan`, `qúy`. */
export const misplacedTone = rule({
  id: 'misplaced-tone',
  group: 'language',
  severity: 'warning',
  title: 'Dấu thanh đặt sai chữ',
  text: 'Tìm tiếng có dấu thanh đặt ở chữ mà cả kiểu cũ lẫn kiểu mới đều không đặt, như “tòan”, “qúy”, “thúôc”. Riêng “hòa” và “hoà”, “thủy” và “thuỷ” thì cả hai kiểu đều đúng.',
  source: { text: 'Chính tả tiếng Việt: vị trí dấu thanh', ids: ['CT-01', 'CT-06'], confidence: 'secondary' },
  example: { wrong: 'Phấn đấu hòan thành nhiệm vụ qúy I', right: 'Phấn đấu hoàn thành nhiệm vụ quý I' },
  check: ({ texts }) =>
    noteworthyWords(texts, ({ tone }) => tone === 'misplaced').map(({ path, letters, span }) => {
      const right = toneInPlace(letters) ?? letters;
      const message = `“${letters}” đặt dấu thanh sai chữ, đúng là “${right}”.`;
      return { path, span, message, hint: `Sửa “${letters}” thành “${right}”.` };
    }),
});
