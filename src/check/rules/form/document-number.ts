import { fieldPath } from '../../../diagnostics/field-path.js';
import { rule } from '../../rule.js';

/** The number of a paper holds more than the running number. */
export const documentNumber = rule({
  id: 'document-number',
  group: 'form',
  severity: 'warning',
  title: 'Số văn bản viết sai',
  text: 'Mục “number” chỉ ghi con số của văn bản: chữ “Số”, ký hiệu và số 0 đứng trước số nhỏ hơn 10 do chương trình in. Số văn bản chạy từ 01.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 3; Hướng dẫn số 05-HD/VPTW, mục I, điểm 3',
    ids: ['ND30-30', 'ND30-31', 'ND30-33', 'DANG-14'],
    confidence: 'verified',
  },
  example: { wrong: 'number: "05/KH-KTĐ"', right: 'number: "05"' },
  check: ({ data: { documents } }) =>
    Object.entries(documents).flatMap(([key, settings]) => {
      const number = settings?.number;
      const wrong = number === undefined ? undefined : problemOf(number);
      return wrong === undefined ? [] : [{ path: fieldPath(['documents', key, 'number']), ...wrong }];
    }),
});

interface Problem {
  readonly message: string;
  readonly hint: string;
}

function problemOf(number: string): Problem | undefined {
  if (/^\d+$/u.test(number)) return Number(number) > 0 ? undefined : startsAtOne(number);
  const [, figures] = /(\d+)/u.exec(number) ?? [];
  const hint =
    figures === undefined ? 'Chỉ ghi con số; khi chưa có số thì để trống mục này.' : `Chỉ ghi “${figures}” ở mục này.`;
  if (/\d\s*[/-]\s*\p{sc=Latn}/u.test(number)) {
    return { message: `Số văn bản “${number}” có cả ký hiệu; chương trình in ký hiệu thêm một lần nữa.`, hint };
  }
  return { message: `Số văn bản “${number}” không phải chỉ là con số.`, hint };
}

function startsAtOne(number: string): Problem {
  return { message: `Không có văn bản nào mang số “${number}”: số chạy từ 01.`, hint: 'Ghi số đã cấp, hoặc để trống.' };
}
