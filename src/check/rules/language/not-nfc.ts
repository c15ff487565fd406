import { allMatches } from '../../../text/all-matches.js';
import { rule } from '../../rule.js';
import { untidyTexts } from '../../untidy-texts.js';

const CLUSTER = /\P{M}\p{M}+|\P{ASCII}/gu;

/** Letters typed as a base letter and marks apart (decomposed Unicode). */
export const notNfc = rule({
  id: 'not-nfc',
  group: 'language',
  severity: 'info',
  title: 'Chữ gõ bằng Unicode tổ hợp',
  text:
    'Tìm chữ mà dấu được ghi rời sau chữ cái (Unicode tổ hợp). Khi in, chương trình tự ghép lại thành chữ dựng sẵn; ' +
    'nhưng tìm kiếm trong tệp sẽ không thấy những chữ ấy. Cả tệp chỉ báo một lần.',
  source: { text: 'TCVN 6909:2001; dạng chuẩn NFC của Unicode', ids: ['MA-01', 'MA-02'], confidence: 'custom' },
  example: { wrong: 'Viê\u0323t Nam (dấu nặng gõ rời sau chữ ê)', right: 'Việt Nam (chữ ệ là một ký tự)' },
  check: ({ texts }) => {
    const apart = untidyTexts(texts).filter(({ text }) => text !== text.normalize('NFC'));
    const [first] = apart;
    const found = first && allMatches(first.text, CLUSTER).find(([letter]) => letter !== letter.normalize('NFC'));
    if (first === undefined || found === undefined) return [];
    const others = apart.length === 1 ? '' : `, và ở ${apart.length - 1} mục khác`;
    return [
      {
        path: first.path,
        span: [found.index, found.index + found[0].length],
        message: `Chữ “${found[0].normalize('NFC')}” ở đây gõ bằng Unicode tổ hợp (dấu ghi rời)${others}.`,
        hint: 'Khi in, dấu được tự ghép vào chữ. Muốn tệp dễ tìm kiếm thì chuyển cả tệp sang Unicode dựng sẵn.',
      },
    ];
  },
});
