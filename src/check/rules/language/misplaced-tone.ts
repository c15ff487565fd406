import { toneInPlace } from '../../../text/syllable/tone-in-place.js';
import { findInTexts } from '../../find-in-texts.js';
import { widened } from '../../language/widened.js';
import { rule } from '../../rule.js';

/** Pairs of letters that a misplaced tone leaves behind; the whole word then decides. */
const TRACES = [
  '[àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵừứửữự][ăâêôơư]',
  '[òóỏõọ][ae]\\p{L}',
  '[ùúủũụ]y\\p{L}',
  'q[ùúủũụ]',
  'g[ìíỉĩị][aeou]',
  '[aăâeêoôơư][ìíỉĩịùúủũụỳýỷỹỵ]',
  '[aeê][òóỏõọ]',
  '(?<!g)i[àáảãạòóỏõọùúủũụ]',
  '(?<!q)u[àáảãạìíỉĩị]',
  'ư[àáảãạ]',
];

const TRACE = new RegExp(TRACES.join('|'), 'gu');

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
    findInTexts(texts, TRACE, 'small').flatMap((place) => {
      const { letters, span } = widened(place);
      const right = toneInPlace(letters);
      if (right === undefined) return [];
      const message = `“${letters}” đặt dấu thanh sai chữ, đúng là “${right}”.`;
      return [{ path: place.path, span, message, hint: `Sửa “${letters}” thành “${right}”.` }];
    }),
});
