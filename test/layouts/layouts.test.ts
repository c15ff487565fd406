import { describe, expect, test } from '@jest/globals';
import type { LayoutStyle, StyleId } from '../../src/layouts/layout.js';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { PARTY } from '../../src/layouts/party.js';
import { STYLE_NAMES } from '../../src/layouts/shared.js';
import { STATE } from '../../src/layouts/state.js';
import { mm } from '../../src/layouts/units.js';

const BOTH = [STATE, PARTY];
const inMm = (points: number) => (points * 25.4) / 72;

/** The allowed sizes and the look of a style, as its rule gives them. */
type Rule = readonly [style: StyleId, from: number, to: number, look: Partial<LayoutStyle>, rule: string];

const UPRIGHT = { bold: false, italic: false, underline: false, caps: false };
const BOLD = { ...UPRIGHT, bold: true };
const CAPS = { ...UPRIGHT, caps: true };
const BOLD_CAPS = { ...BOLD, caps: true };
const ITALIC = { ...UPRIGHT, italic: true };
const CENTRE = { align: 'center' } as const;
const TEXT = { align: 'justify', before: 0 } as const;
const HEADING = { ...TEXT, align: 'left' } as const;

const STATE_RULES: readonly Rule[] = [
  ['nation', 12, 13, { ...BOLD, ...CENTRE }, 'ND30-10'],
  ['motto', 13, 14, { ...BOLD, ...CENTRE }, 'ND30-11'],
  ['superior', 12, 13, { ...CAPS, ...CENTRE }, 'ND30-21'],
  ['issuer', 12, 13, { ...BOLD_CAPS, ...CENTRE }, 'ND30-22'],
  ['number', 13, 13, { ...UPRIGHT, ...CENTRE }, 'ND30-34'],
  ['placeDate', 13, 14, { ...ITALIC, ...CENTRE }, 'ND30-41'],
  ['kind', 13, 14, { ...BOLD_CAPS, ...CENTRE }, 'ND30-50'],
  ['subject', 13, 14, { ...BOLD, ...CENTRE }, 'ND30-51'],
  ['legalBasis', 13, 14, { ...ITALIC, ...TEXT }, 'ND30-64'],
  ['body', 13, 14, { ...UPRIGHT, ...TEXT }, 'ND30-60'],
  ['addressee', 13, 14, { ...UPRIGHT, ...CENTRE }, 'ND30-101'],
  ['addresseesLabel', 13, 14, { ...UPRIGHT, align: 'left' }, 'ND30-101'],
  ['addresseesEntry', 13, 14, { ...UPRIGHT, align: 'left' }, 'ND30-101'],
  ['division', 13, 14, { ...BOLD_CAPS, ...CENTRE }, 'ND30-68'],
  ['article', 13, 14, { ...BOLD, ...HEADING }, 'ND30-70'],
  ['heading1', 13, 14, { ...BOLD_CAPS, ...HEADING }, 'ND30-73'],
  ['heading2', 13, 14, { ...BOLD, ...HEADING }, 'ND30-71'],
  ['heading3', 13, 14, { ...UPRIGHT, ...TEXT }, 'ND30-72'],
  ['item', 13, 14, { ...UPRIGHT, ...TEXT }, 'ND30-71'],
  ['itemHeading', 13, 14, { ...BOLD, ...HEADING }, 'ND30-71'],
  ['point', 13, 14, { ...UPRIGHT, ...TEXT }, 'ND30-72'],
  ['tableHead', 11, 13, { bold: true }, 'ND30-74'],
  ['tableText', 11, 13, UPRIGHT, 'ND30-74'],
  ['tableCentre', 11, 13, { ...UPRIGHT, ...CENTRE }, 'ND30-74'],
  ['tableRight', 11, 13, { ...UPRIGHT, align: 'right' }, 'ND30-74'],
  ['signUnit', 13, 14, { ...BOLD_CAPS, ...CENTRE }, 'ND30-82'],
  ['signRole', 13, 14, { ...BOLD_CAPS, ...CENTRE }, 'ND30-82'],
  ['signAuthority', 13, 14, { ...BOLD_CAPS, ...CENTRE }, 'ND30-82'],
  ['signTitle', 13, 14, { ...BOLD_CAPS, ...CENTRE }, 'ND30-82'],
  ['signName', 13, 14, { ...BOLD, ...CENTRE }, 'ND30-83'],
  ['recipientsLabel', 12, 12, { ...BOLD, italic: true, align: 'left' }, 'ND30-104'],
  ['recipient', 11, 11, { ...UPRIGHT, align: 'left' }, 'ND30-105'],
  ['appendix', 14, 14, { ...BOLD_CAPS, ...CENTRE }, 'ND30-111, ND30-112'],
  ['appendixReference', 13, 14, { ...ITALIC, ...CENTRE }, 'ND30-113'],
];

const PARTY_RULES: readonly Rule[] = [
  ['nation', 15, 15, { ...BOLD, ...CENTRE }, 'DANG-10'],
  ['superior', 14, 14, { ...CAPS, ...CENTRE }, 'DANG-11'],
  ['issuer', 14, 14, { ...BOLD_CAPS, ...CENTRE }, 'DANG-11'],
  ['issuerMark', 14, 14, { ...UPRIGHT, ...CENTRE }, 'DANG-11'],
  ['number', 14, 14, { ...UPRIGHT, ...CENTRE }, 'DANG-14'],
  ['placeDate', 14, 14, { ...ITALIC, ...CENTRE }, 'DANG-18'],
  ['kind', 15, 16, { ...BOLD_CAPS, ...CENTRE }, 'DANG-20'],
  ['subject', 14, 15, { ...BOLD, ...CENTRE }, 'DANG-20'],
  ['subjectMark', 14, 15, { ...UPRIGHT, ...CENTRE }, 'DANG-21'],
  ['legalBasis', 14, 15, { ...UPRIGHT, ...TEXT }, 'DANG-24'],
  ['body', 14, 15, { ...UPRIGHT, ...TEXT }, 'DANG-23'],
  ['titleAuthor', 15, 15, { ...BOLD_CAPS, ...CENTRE }, 'DANG-20'],
  ['addressee', 14, 15, { ...UPRIGHT, ...CENTRE }, 'DANG-32'],
  ['addresseesLabel', 14, 14, { ...ITALIC, align: 'left' }, 'DANG-32'],
  ['addresseesEntry', 14, 15, { ...UPRIGHT, align: 'left' }, 'DANG-32'],
  ['division', 14, 15, { ...BOLD_CAPS, ...CENTRE }, 'DANG-25'],
  ['article', 14, 15, { ...BOLD, ...HEADING }, 'DANG-25'],
  ['heading1', 14, 15, { ...BOLD_CAPS, ...HEADING }, 'DANG-25'],
  ['heading2', 14, 15, { ...BOLD, ...HEADING }, 'DANG-25'],
  ['heading3', 14, 15, { ...UPRIGHT, ...TEXT }, 'DANG-25'],
  ['item', 14, 15, { ...UPRIGHT, ...TEXT }, 'DANG-25'],
  ['itemHeading', 14, 15, { ...BOLD, ...HEADING }, 'DANG-25'],
  ['point', 14, 15, { ...UPRIGHT, ...TEXT }, 'DANG-25'],
  ['signUnit', 14, 14, { ...BOLD_CAPS, ...CENTRE }, 'DANG-41'],
  ['signRole', 14, 14, { ...BOLD_CAPS, ...CENTRE }, 'DANG-41'],
  ['signAuthority', 14, 14, { ...BOLD_CAPS, ...CENTRE }, 'DANG-41'],
  ['signTitle', 14, 14, { ...CAPS, ...CENTRE }, 'DANG-41'],
  ['signName', 14, 14, { ...BOLD, ...CENTRE }, 'DANG-41'],
  ['recipientsLabel', 14, 14, { ...UPRIGHT, underline: true, align: 'left' }, 'DANG-30'],
  ['recipient', 12, 12, { ...UPRIGHT, align: 'left' }, 'DANG-31'],
  ['draft', 14, 14, { ...ITALIC, ...CENTRE }, 'DANG-53'],
];

describe.each([
  [STATE, STATE_RULES],
  [PARTY, PARTY_RULES],
])('the styles of $id', ({ styles }, rules) => {
  test.each(rules.map(([style, from, to, look, rule]) => [rule, style, from, to, look] as const))(
    '%s: %s is %d to %d pt',
    (_rule, style, from, to, look) => {
      expect(styles[style].size).toBeGreaterThanOrEqual(from);
      expect(styles[style].size).toBeLessThanOrEqual(to);
      expect(styles[style]).toMatchObject(look);
    },
  );
});

describe('the state layout', () => {
  test('ND30-01, ND30-03: A4, margins 20 to 25, 20 to 25, 30 to 35, 15 to 20 mm', () => {
    const { width, height, margin } = STATE.page;
    expect([inMm(width), inMm(height)].map(Math.round)).toEqual([210, 297]);
    const ranges = [
      [margin.top, 20, 25],
      [margin.bottom, 20, 25],
      [margin.left, 30, 35],
      [margin.right, 15, 20],
    ] as const;
    for (const [side, low, high] of ranges) {
      expect(inMm(side)).toBeGreaterThan(low - 0.02);
      expect(inMm(side)).toBeLessThan(high + 0.02);
    }
  });

  test('ND30-06: the sizes of nation, motto and date move together', () => {
    const { nation, motto, placeDate } = STATE.styles;
    expect(['12/13/13', '13/14/14']).toContain([nation, motto, placeDate].map(({ size }) => size).join('/'));
  });

  test('ND30-07: page number 13 to 14 pt inside the top margin', () => {
    const { number, margin } = STATE.page;
    expect([13, 14]).toContain(number.size);
    expect(number.top).toBeGreaterThan(0);
    expect(number.top + number.size * 1.15).toBeLessThan(margin.top);
  });

  test('ND30-10, ND30-11: the words of Quốc hiệu and Tiêu ngữ, letter by letter', () => {
    expect(STATE.letterhead.nation).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(STATE.letterhead.motto).toBe('Độc lập - Tự do - Hạnh phúc');
  });

  test('ND30-12, ND30-23, ND30-52: lines as long as the motto, and a third to a half of name and subject', () => {
    expect(STATE.letterhead.nationRule.share).toBe(1);
    for (const rule of [STATE.letterhead.issuerRule, STATE.title.rule]) {
      expect(rule?.share).toBeGreaterThanOrEqual(1 / 3);
      expect(rule?.share).toBeLessThanOrEqual(1 / 2);
    }
    expect([STATE.letterhead.issuerMark, STATE.title.mark]).toEqual([undefined, undefined]);
  });

  test.each(['body', 'legalBasis', 'item', 'itemHeading', 'point', 'heading1', 'heading2', 'heading3'] as const)(
    'ND30-61 to ND30-63: %s is indented 1 or 1.27 cm, 6 pt apart, from single to 1.5 lines',
    (style) => {
      const { indentFirst, indentLeft, after, line } = STATE.styles[style];
      expect([10, 12.7]).toContain(Math.round(inMm(indentFirst) * 10) / 10);
      expect(indentLeft).toBe(0);
      expect(after).toBeGreaterThanOrEqual(6);
      expect(line.rule).toBe('multiple');
      expect(line.value).toBeGreaterThanOrEqual(1);
      expect(line.value).toBeLessThanOrEqual(1.5);
    },
  );

  test('ND30-31, ND30-64, ND30-71 to ND30-73, ND30-80, ND30-104 to ND30-106: signs and words', () => {
    expect(STATE.letterhead.number).toEqual(['Số: ', '/', '-']);
    expect(STATE.legalBasis).toEqual({ end: ';', lastEnd: '.' });
    expect(STATE.lists).toMatchObject({
      roman: { style: 'heading1', suffix: '.' },
      arabic: { style: 'item', suffix: '.' },
      letter: { style: 'point', suffix: ')' },
      dash: { style: 'point', suffix: '-' },
    });
    const { authority } = STATE.signatures;
    expect(authority).toEqual({ behalf: 'TM.', deputy: 'KT.', order: 'TL.', delegated: 'TUQ.', acting: 'Q.' });
    expect(STATE.recipients).toMatchObject({ label: 'Nơi nhận:', mark: '-', end: ';', lastEnd: '.' });
  });

  test('ND30-68, ND30-70, ND30-86, ND30-100, ND30-103, ND30-110, ND30-113: more signs and words', () => {
    const { part, chapter, article } = STATE.divisions;
    expect([part, chapter]).toMatchObject([
      { label: 'Phần', numerals: 'roman', suffix: '', place: 'above' },
      { label: 'Chương', numerals: 'roman', suffix: '', place: 'above' },
    ]);
    expect(article).toMatchObject({ label: 'Điều', numerals: 'arabic', suffix: '.', place: 'beside' });
    expect(STATE.signatures).not.toHaveProperty('join');
    const { labels, mark, end, lastEnd } = STATE.addressees;
    expect(labels).toEqual({ submission: 'Kính gửi:', report: 'Kính gửi:', letter: 'Kính gửi:' });
    expect([mark, end, lastEnd]).toEqual(['-', ';', '.']);
    expect(STATE.appendix).toMatchObject({ label: 'Phụ lục', numerals: 'roman' });
    expect(STATE.appendix.rule?.share).toBeLessThanOrEqual(1 / 2);
  });
});

describe('the party layout', () => {
  test('DANG-01, DANG-03: A4, margins of 20, 20, 30 and 15 mm and no others', () => {
    const { width, height, margin } = PARTY.page;
    expect([inMm(width), inMm(height)].map(Math.round)).toEqual([210, 297]);
    const rounded = Object.entries(margin).map(([side, points]) => [side, Math.round(inMm(points) * 20) / 20]);
    expect(Object.fromEntries(rounded)).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
  });

  test('DANG-06: page number 14 pt, 10 mm from the edge', () => {
    expect(PARTY.page.number.size).toBe(14);
    expect(inMm(PARTY.page.number.top)).toBeCloseTo(10, 1);
  });

  test('DANG-10, DANG-11: the title, its line as long as itself, a star under the issuer, no line and no motto', () => {
    expect(PARTY.letterhead.nation).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(PARTY.letterhead.nationRule.share).toBe(1);
    expect(PARTY.letterhead.issuerMark).toBe('*');
    expect([PARTY.letterhead.issuerRule, PARTY.letterhead.motto]).toEqual([undefined, undefined]);
  });

  test('DANG-21: five hyphens and no line', () => {
    expect(PARTY.title).toEqual({ mark: '-----' });
  });

  test.each(['body', 'legalBasis', 'item', 'itemHeading', 'point', 'heading1', 'heading2', 'heading3'] as const)(
    'DANG-23: %s is indented about 10 mm, 6 pt apart, lines of exactly 18 to 22 pt',
    (style) => {
      const { indentFirst, indentLeft, after, line } = PARTY.styles[style];
      expect(inMm(indentFirst)).toBeCloseTo(10, 1);
      expect(indentLeft).toBe(0);
      expect(after).toBeGreaterThanOrEqual(6);
      expect(line.rule).toBe('exact');
      expect(line.value).toBeGreaterThanOrEqual(18);
      expect(line.value).toBeLessThanOrEqual(22);
    },
  );

  test('DANG-14, DANG-24, DANG-25, DANG-27, DANG-30, DANG-31, DANG-40: signs and words', () => {
    expect(PARTY.letterhead.number).toEqual(['Số ', '-', '/']);
    expect(PARTY.legalBasis).toEqual({ mark: '-', end: ';', lastEnd: '.' });
    expect(PARTY.lists).toMatchObject({
      roman: { style: 'heading1', suffix: '-' },
      arabic: { style: 'item', suffix: '.' },
      letter: { style: 'point', suffix: ')' },
    });
    const { authority } = PARTY.signatures;
    expect(authority).toEqual({ behalf: 'T/M', deputy: 'K/T', order: 'T/L', delegated: 'T/L', acting: 'Q.' });
    expect(PARTY.recipients).toMatchObject({ label: 'Nơi nhận:', mark: '-', end: ';', lastEnd: '.' });
  });

  test('DANG-25, DANG-32, DANG-33, DANG-44, DANG-50: more signs and words', () => {
    expect(PARTY.divisions.part).toMatchObject({ label: 'Phần', numerals: 'words', place: 'above' });
    expect(PARTY.divisions.chapter).toMatchObject({ label: 'Chương', numerals: 'roman', place: 'above' });
    expect(PARTY.addressees.labels).toEqual({ submission: 'Kính trình:', letter: 'Kính gửi:' });
    expect(PARTY.signatures.join).toBe('kiêm');
    expect(PARTY.appendix).toEqual({ label: 'PHỤ LỤC', numerals: 'arabic', mark: '-----' });
  });
});

describe.each(BOTH)('the layout of $id', (layout) => {
  const { styles, page, letterhead, lists } = layout;

  test('stands under its id', () => {
    expect(LAYOUTS[layout.id]).toBe(layout);
  });

  test('has every style, each under its own Vietnamese name', () => {
    expect(Object.keys(styles)).toEqual(Object.keys(STYLE_NAMES));
    const names = Object.values(styles).map(({ name }) => name);
    expect(names).toEqual(Object.values(STYLE_NAMES));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}[^,;]+$/u);
  });

  test('its two head columns fill the text area', () => {
    const width = page.width - page.margin.left - page.margin.right;
    for (const [left, right] of letterhead.columns) {
      expect(left + right).toBeCloseTo(width, 0);
      expect(left + right).toBeLessThanOrEqual(width + 0.05);
    }
  });

  test('headings stay with what follows, and lead the outline in order', () => {
    const headings = ['kind', 'subject', 'heading1', 'heading2', 'heading3', 'itemHeading'] as const;
    for (const style of [...headings, 'division', 'article', 'appendix', 'appendixReference'] as const) {
      expect(styles[style].keepNext).toBe(true);
    }
    expect(styles.kind.role).toBe('heading1');
    expect([styles.heading1.role, styles.heading2.role, styles.itemHeading.role]).toEqual([
      'heading2',
      'heading3',
      'heading2',
    ]);
  });

  test('every line of a place to sign stays with the next but the name', () => {
    const above = ['signHeading', 'signRole', 'signUnit', 'signAuthority', 'signTitle', 'signJoin'] as const;
    for (const style of [...above, 'signInstruction'] as const) {
      expect(styles[style].keepNext).toBe(true);
    }
    expect(styles.signName.keepNext).toBe(false);
  });

  test('its lists have styles that are there', () => {
    for (const { style } of Object.values(lists)) expect(styles).toHaveProperty(style);
  });

  test('blanks grow', () => {
    const { short, medium, long, line } = layout.blanks;
    const lengths = [short, medium, long, line].map((dots) => dots.length);
    expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
    for (const dots of [short, medium, long, line]) expect(dots).toMatch(/^…+$/u);
  });
});

test.each([
  [0, 0],
  [25.4, 72],
  [10, 28.35],
  [12.7, 36],
  [210, 595.3],
  [297, 841.9],
])('%d mm are %d pt, in whole twentieths', (millimetres, points) => {
  expect(mm(millimetres)).toBe(points);
  expect(Number.isInteger(Math.round(mm(millimetres) * 20 * 1e6) / 1e6)).toBe(true);
});
