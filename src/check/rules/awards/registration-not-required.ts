import { onOneLine } from '../../../text/on-one-line.js';
import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** `đơn vị không đăng ký thi đua thì không được xét tặng` */
const excluding = wordSearch(
  ['không đăng ký', 'không đăng kí', 'chưa đăng ký', 'chưa đăng kí'],
  /(?:không|chưa)\s+đăng\s+k[ýí](?!\p{sc=Latn})[^.;\n]{0,80}?(?<!\p{sc=Latn})không\s+(?:được\s+)?(?:bình\s+xét|xem\s+xét|xét|đề\s+nghị|công\s+nhận)/uy,
  'small',
);

/** A text that makes registration a condition of awards. */
export const registrationNotRequired = rule({
  id: 'registration-not-required',
  group: 'awards',
  severity: 'info',
  title: 'Không đăng ký thì không xét: luật đã bỏ',
  text: 'Từ ngày 01/01/2024 luật không còn lấy đăng ký thi đua làm căn cứ xét danh hiệu. Quy chế của khối vẫn có thể trừ điểm đơn vị không đăng ký, nhưng không nên ghi là không được xét.',
  source: { text: 'Luật Thi đua, khen thưởng năm 2022, Điều 7', ids: ['L-22'], confidence: 'verified' },
  ...LAW_OF_2022,
  example: {
    wrong: 'Đơn vị không đăng ký thi đua thì không được xét khen thưởng',
    right: 'Đơn vị không đăng ký thi đua bị trừ 02 điểm',
  },
  check: ({ texts }) =>
    excluding(texts).map(({ path, span, letters }) => ({
      path,
      span,
      message: `“${onOneLine(letters)}”: từ ngày 01/01/2024, không đăng ký không còn là căn cứ pháp lý để không xét khen thưởng.`,
      hint: 'Bỏ điều kiện này, hoặc đổi thành trừ điểm theo bảng tiêu chí của khối.',
    })),
});
