import { describe, expect, test } from '@jest/globals';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { PARTY } from '../../src/layouts/party.js';
import { STATE } from '../../src/layouts/state.js';
import { measureText } from '../../src/text/measure-text.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import type { LetterheadNode } from '../../src/tree/nodes.js';
import { gap, line, text } from '../tree/sample.js';
import { FONTS } from './fonts.js';
import { lowered, outline, paragraphs, rules, tableOf } from './lowered.js';

const NODE: LetterheadNode = {
  type: 'letterhead',
  superior: line('UBND tỉnh Nam Định'),
  issuer: line('Khối thi đua'),
  number: { value: line('05'), kind: line('BC'), issuer: line('KTĐ') },
  place: line('Nam Định'),
  date: line('ngày 07 tháng 4 năm 2023'),
};

const { superior: _, number: __, ...BARE } = NODE;

describe('the state letterhead', () => {
  const { blocks } = lowered([NODE]);

  test('names and national title side by side, number and date on one line (ND30-40)', () => {
    const [names, numbers] = outline(blocks);
    expect(names).toMatch(
      /^superior: UBND TỈNH NAM ĐỊNH \/ issuer: KHỐI THI ĐUA \/ rule \S+ \| nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \/ motto: Độc lập - Tự do - Hạnh phúc \/ rule \S+$/u,
    );
    expect(numbers).toBe('number: Số: 05/BC-KTĐ | placeDate: Nam Định, ngày 07 tháng 4 năm 2023');
  });

  test('the line under the motto is as long as the motto (ND30-12), 56 mm at 13 pt (ND30-14)', () => {
    const [, motto] = rules(blocks);
    expect(motto?.width).toBeCloseTo(measureText('Độc lập - Tự do - Hạnh phúc', FONTS.bold, 13), 5);
    expect(((motto?.width ?? 0) * 25.4) / 72).toBeCloseTo(56.1, 1);
  });

  test('the line under the issuer is a third to a half of its longest printed line (ND30-23, ND30-24)', () => {
    const names = ['Sở Y tế', 'Khối thi đua', 'Khối thi đua các sở, ngành Khoa học - Văn hoá - Xã hội tỉnh Nam Định'];
    for (const name of names) {
      const head = lowered([{ ...NODE, issuer: line(name) }]).blocks;
      const block = paragraphs(head).find(({ style }) => style === 'issuer')!;
      const lines = paragraphLines(block, STATE.styles.issuer, STATE.letterhead.columns[0][0], FONTS);
      const share = (rules(head)[0]?.width ?? 0) / Math.max(...lines.map(({ width }) => width));
      expect(share).toBeGreaterThanOrEqual(1 / 3);
      expect(share).toBeLessThanOrEqual(1 / 2);
      expect(lines.length > 1).toBe(name.length > 40);
    }
  });

  test('Quốc hiệu and the longest date stand on one line each (ND30-14, ND30-45)', () => {
    const date = [{ ...NODE, place: line('Thành phố Hồ Chí Minh'), date: line('ngày 29 tháng 12 năm 2026') }];
    const [, right] = tableOf(lowered(date).blocks).columns;
    for (const block of paragraphs(lowered(date).blocks).filter(({ style }) =>
      ['nation', 'placeDate'].includes(style),
    )) {
      const style = block.style === 'nation' ? STATE.styles.nation : STATE.styles.placeDate;
      expect(paragraphLines(block, style, right ?? 0, FONTS)).toHaveLength(1);
    }
  });

  test('stays together and with what follows, without borders', () => {
    const table = tableOf(blocks);
    expect(table).toMatchObject({ role: 'layout', border: 0, padding: 0, outdent: 0, headerRows: 0 });
    expect(table.rows.map(({ keepNext }) => keepNext)).toEqual([true, true]);
  });
});

describe('the party letterhead', () => {
  const { blocks } = lowered([{ ...NODE, superior: line('Tỉnh ủy Nam Định') }], 'party');

  test('superior, issuer and a star; title and its line; number and date', () => {
    const [names, numbers] = outline(blocks);
    expect(names).toMatch(
      /^superior: TỈNH ỦY NAM ĐỊNH \/ issuer: KHỐI THI ĐUA \/ issuerMark: \* \| nation: ĐẢNG CỘNG SẢN VIỆT NAM \/ rule \S+$/u,
    );
    expect(numbers).toBe('number: Số 05-BC/KTĐ | placeDate: Nam Định, ngày 07 tháng 4 năm 2023');
  });

  test('the one line is as long as the title (DANG-10): 72.9 mm at 15 pt', () => {
    expect(rules(blocks)).toHaveLength(1);
    expect(((rules(blocks)[0]?.width ?? 0) * 25.4) / 72).toBeCloseTo(72.9, 1);
    expect(rules(blocks)[0]?.width).toBeLessThan(PARTY.letterhead.columns[0][1]);
  });
});

describe.each(['state', 'party'] as const)('in the %s letterhead', (layout) => {
  /** The right column, and the line of place and date as it breaks there. */
  const dateLine = (place: string) => {
    const { blocks } = lowered([{ ...NODE, place: line(place), date: line('ngày 29 tháng 12 năm 2026') }], layout);
    const right = tableOf(blocks).columns[1] ?? 0;
    const block = paragraphs(blocks).find(({ style }) => style === 'placeDate')!;
    const lines = paragraphLines(block, LAYOUTS[layout].styles.placeDate, right, FONTS);
    return {
      right,
      lines: lines.map(({ segments }) =>
        segments
          .map((segment) => segment.text)
          .join('')
          .trim(),
      ),
    };
  };

  test.each(['Thành phố Huế', 'Phường Ngô Quyền', 'Thành phố Đà Nẵng', 'Phường Điện Biên Phủ', 'Phường Trần Hưng Đạo'])(
    'the place %s and its date stand on one line (ND30-45, DANG-18, DANG-19)',
    (place) => {
      expect(dateLine(place).lines).toEqual([`${place}, ngày 29 tháng 12 năm 2026`]);
    },
  );

  test('the names have the widest column that leaves the date line whole', () => {
    const [first] = LAYOUTS[layout].letterhead.columns;
    expect(dateLine('Nam Định').right).toBeCloseTo(first[1], 5);
    expect(dateLine('Phường Trần Hưng Đạo').right).toBeGreaterThan(layout === 'party' ? first[1] : 0);
  });

  test('a date line too long for any column breaks behind the place', () => {
    const { right, lines } = dateLine('Phường Phan Rang - Tháp Chàm');
    expect(right).toBeCloseTo(LAYOUTS[layout].letterhead.columns[0][1], 5);
    expect(lines).toEqual(['Phường Phan Rang - Tháp Chàm,', 'ngày 29 tháng 12 năm 2026']);
  });

  const numberCell = (node: LetterheadNode) => outline(lowered([node], layout).blocks)[1]?.split(' | ')[0];

  test('a paper without number leaves its place empty', () => {
    expect(numberCell(BARE)).toBe('number: ');
    expect(outline(lowered([BARE], layout).blocks)[0]).not.toContain('superior');
  });

  test('a draft says so under the number (DANG-53), or in its place', () => {
    const draft = line('Dự thảo');
    const printed = layout === 'state' ? 'draft: DỰ THẢO' : 'draft: Dự thảo';
    expect(numberCell({ ...BARE, draft })).toBe(printed);
    expect(numberCell({ ...NODE, draft })).toMatch(new RegExp(`^number: .* / ${printed}$`, 'u'));
  });

  test('gaps are dots that know their field', () => {
    const number = { value: [gap('n')], kind: [gap('k')], issuer: [gap('i')] };
    const { blocks } = lowered([{ ...NODE, number, place: [gap('p')], date: [text('ngày '), gap('d')] }], layout);
    const blanks = paragraphs(blocks).flatMap(({ runs }) =>
      runs.flatMap(({ blank, text: dots }) => (blank ? [[blank, dots]] : [])),
    );
    expect(blanks).toEqual(['n', 'k', 'i', 'p', 'd'].map((field) => [field, '…………']));
  });
});
