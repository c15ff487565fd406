import { describe, expect, test } from '@jest/globals';
import { citationsIn } from '../../../src/check/law/citations.js';

/** Every citation of a text: its letters, and what was read of them. */
function read(text: string) {
  return citationsIn(text).map(({ start, end, type: _, comma: __, nested, ...facts }) => ({
    letters: text.slice(start, end),
    ...facts,
    ...(nested ? { nested } : {}),
  }));
}

const day = (year: number, month: number, ofMonth: number) => ({ year, month, day: ofMonth });

describe('citationsIn', () => {
  test.each([
    [
      'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ',
      { symbol: '91/2017/NĐ-CP', date: day(2017, 7, 31), issuer: 'Chính phủ' },
    ],
    [
      'Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị',
      { symbol: '34-CT/TW', date: day(2014, 4, 7), issuer: 'Bộ Chính trị' },
    ],
    ['Chỉ thị 26/CT-TTg ngày 5-9-2016', { symbol: '26/CT-TTg', date: day(2016, 9, 5) }],
    ['Chỉ thị số 05- CT/TW ngày 15/5/2016', { symbol: '05-CT/TW', date: day(2016, 5, 15) }],
    ['Kết luận số 01–KL/TW', { symbol: '01-KL/TW' }],
    ['nghị định số 98/2023/NĐ-CP', { symbol: '98/2023/NĐ-CP' }],
    ['Luật số 06/2022/QH15', { symbol: '06/2022/QH15' }],
    ['Luật Thi đua, khen thưởng năm 2022', { name: 'Luật Thi đua, khen thưởng', date: { year: 2022 } }],
    [
      'Luật Thi đua,\n  Khen thưởng số 15/2003/QH11 ngày 26/11/2003',
      { name: 'Luật Thi đua,\n  Khen thưởng', symbol: '15/2003/QH11', date: day(2003, 11, 26) },
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005',
      { name: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng', date: day(2005, 6, 14) },
    ],
    ['Luật thi đua khen thưởng', { name: 'Luật thi đua khen thưởng' }],
    ['Văn bản hợp nhất số 115/VBHN-VPQH', { symbol: '115/VBHN-VPQH' }],
    ['Quyết định số 45-QĐ/UBKTTU', { symbol: '45-QĐ/UBKTTU' }],
  ])('reads %s', (cited, facts) => {
    const text = `Thực hiện ${cited}, các đơn vị`;
    const [found, ...rest] = read(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject(facts);
    expect(cited.startsWith(found?.letters ?? '-')).toBe(true);
  });

  test('finds the date behind the issuer', () => {
    expect(read('theo Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016 về học tập')).toEqual([
      {
        letters: 'Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016',
        symbol: '05-CT/TW',
        date: day(2016, 5, 15),
        issuer: 'Bộ Chính trị ngày 15/5/2016 về học tập',
      },
    ]);
  });

  test('knows what stands in the title of another', () => {
    const text =
      'Thông tư số 12/2019/TT-BNV ngày 04/11/2019 quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP; Nghị định số 30/2020/NĐ-CP';
    expect(read(text).map(({ symbol, nested }) => [symbol, nested])).toEqual([
      ['12/2019/TT-BNV', undefined],
      ['91/2017/NĐ-CP', true],
      ['30/2020/NĐ-CP', undefined],
    ]);
  });

  test.each([
    'giai đoạn 2021-2025',
    'pháp luật thi đua, khen thưởng',
    'Luật Đất đai',
    'kỳ họp 12/QĐ',
    'ngày 23/3/2023',
    'Quyết định khen thưởng',
    'Nghị quyết của HĐND tỉnh',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('says whether a comma stands before the date', () => {
    const commas = ['Quy định số 399-QĐ/TW, ngày 09/01/2026', 'Quy định số 399-QĐ/TW ngày 09/01/2026'].map(
      (text) => citationsIn(text)[0]?.comma,
    );
    expect(commas).toEqual([true, false]);
  });
});
