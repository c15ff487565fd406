import type { Layout } from './layout.js';
import { BLANKS, CUT, LONGEST_LEAD_IN, RECIPIENTS, SIGNATURE_GRID, STYLE_NAMES, TABLE } from './shared.js';
import { style } from './style.js';
import { mm } from './units.js';

/** ND30-61: first line 1.27 cm. */
const FIRST_LINE = mm(12.7);
/** ND30-62: paragraphs at least 6 pt apart. */
const GAP = 6;
/** ND30-60, sample size of the font table. */
const BODY = 14;
/** ND30-82, ND30-83: 13 to 14 pt; the smaller lets three columns hold long unit names. */
const SIGN = 13;

/** Where `Kính gửi:` begins when its entries stand below it, and as much further as the words before its colon are wide. */
const ADDRESSEES = mm(30);
const TO_COLON = 50;
/** A dash and its space. */
const DASH = 8.15;

const centred = { align: 'center' } as const;
const heading = { align: 'center', balanced: true } as const;
const text = { align: 'justify', indentFirst: FIRST_LINE, after: GAP } as const;
/** Headings that stand alone: at the left, for justification pulls the words of one that wraps apart (ND30-73). */
const titled = { ...text, align: 'left', bold: true, keepNext: true, keepLines: true } as const;
const signing = { ...heading, bold: true, keepNext: true } as const;

/** Administrative papers of state bodies: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const STATE: Layout = {
  id: 'state',
  name: 'Nhà nước (Nghị định 30/2020/NĐ-CP)',
  page: {
    width: mm(210), // ND30-01
    height: mm(297),
    margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }, // ND30-03
    number: { size: 14, top: mm(10) }, // ND30-07: centred inside the top margin; the distance is ours [I]
  },
  styles: {
    // ND30-06: the set 12 / 13 / 13 of the sample column; it holds the longest date line (ND30-45)
    superior: style(STYLE_NAMES.superior, 12, { ...heading, caps: true }), // ND30-21
    issuer: style(STYLE_NAMES.issuer, 12, { ...heading, bold: true, caps: true }), // ND30-22
    issuerMark: style(STYLE_NAMES.issuerMark, 12, centred),
    nation: style(STYLE_NAMES.nation, 12, { ...centred, bold: true }), // ND30-10
    motto: style(STYLE_NAMES.motto, 13, { ...centred, bold: true }), // ND30-11
    number: style(STYLE_NAMES.number, 13, { ...centred, before: 4 }), // ND30-34
    placeDate: style(STYLE_NAMES.placeDate, 13, { ...heading, italic: true, before: 4 }), // ND30-41
    draft: style(STYLE_NAMES.draft, 13, { ...centred, bold: true, caps: true, before: 4 }),
    kind: style(STYLE_NAMES.kind, 14, {
      ...centred,
      role: 'heading1',
      bold: true,
      caps: true,
      before: 18,
      keepNext: true,
    }), // ND30-50
    titleAuthor: style(STYLE_NAMES.titleAuthor, 14, { ...heading, bold: true, caps: true, keepNext: true }),
    subject: style(STYLE_NAMES.subject, 14, { ...heading, bold: true, keepNext: true, keepLines: true }), // ND30-51
    subjectMark: style(STYLE_NAMES.subjectMark, 14, { ...centred, keepNext: true }),
    theme: style(STYLE_NAMES.theme, 14, { ...heading, italic: true, before: 4, after: GAP, keepLines: true }),
    addressee: style(STYLE_NAMES.addressee, BODY, heading), // ND30-101, ND30-102
    addresseesLabel: style(STYLE_NAMES.addresseesLabel, BODY, { indentLeft: ADDRESSEES, keepNext: true }), // ND30-101
    addresseesEntry: style(STYLE_NAMES.addresseesEntry, BODY, {
      indentLeft: ADDRESSEES + TO_COLON + DASH,
      indentFirst: -DASH,
    }), // ND30-103: dashes under the colon
    legalBasis: style(STYLE_NAMES.legalBasis, BODY, { ...text, italic: true }), // ND30-64
    body: style(STYLE_NAMES.body, BODY, text), // ND30-60 .. ND30-63: single-spaced
    note: style(STYLE_NAMES.note, 12, { ...text, italic: true }),
    division: style(STYLE_NAMES.division, BODY, {
      ...heading,
      role: 'heading2',
      bold: true,
      caps: true,
      before: 2 * GAP,
      after: GAP,
      keepNext: true,
      keepLines: true,
    }), // ND30-68
    article: style(STYLE_NAMES.article, BODY, { ...titled, role: 'heading3' }), // ND30-70
    heading1: style(STYLE_NAMES.heading1, BODY, { ...titled, role: 'heading2', caps: true }), // ND30-73
    heading2: style(STYLE_NAMES.heading2, BODY, { ...titled, role: 'heading3' }), // ND30-71
    heading3: style(STYLE_NAMES.heading3, BODY, { ...titled, align: 'justify', bold: false }), // ND30-72
    item: style(STYLE_NAMES.item, BODY, text), // ND30-71
    itemHeading: style(STYLE_NAMES.itemHeading, BODY, { ...titled, role: 'heading2' }), // ND30-71
    point: style(STYLE_NAMES.point, BODY, text), // ND30-72
    tableHead: style(STYLE_NAMES.tableHead, 13, { ...centred, bold: true }), // ND30-74
    tableText: style(STYLE_NAMES.tableText, 13),
    tableCentre: style(STYLE_NAMES.tableCentre, 13, centred),
    tableRight: style(STYLE_NAMES.tableRight, 13, { align: 'right' }),
    signHeading: style(STYLE_NAMES.signHeading, SIGN, {
      ...signing,
      caps: true,
      before: GAP,
      after: 2 * GAP,
      keepLines: true,
    }),
    signRole: style(STYLE_NAMES.signRole, SIGN, { ...signing, caps: true }), // ND30-82
    signUnit: style(STYLE_NAMES.signUnit, SIGN, { ...signing, caps: true }), // ND30-82
    signAuthority: style(STYLE_NAMES.signAuthority, SIGN, { ...signing, caps: true }), // ND30-80, ND30-82
    signTitle: style(STYLE_NAMES.signTitle, SIGN, { ...signing, caps: true }), // ND30-82
    signJoin: style(STYLE_NAMES.signJoin, SIGN, { ...signing, bold: false }),
    signInstruction: style(STYLE_NAMES.signInstruction, SIGN, { ...signing, bold: false, italic: true }),
    signName: style(STYLE_NAMES.signName, SIGN, { ...signing, keepNext: false, after: 3 * GAP }), // ND30-83
    recipientsLabel: style(STYLE_NAMES.recipientsLabel, 12, {
      bold: true,
      italic: true,
      keepNext: true,
      before: 2 * GAP,
    }), // ND30-104
    recipient: style(STYLE_NAMES.recipient, 11), // ND30-105
    appendix: style(STYLE_NAMES.appendix, 14, {
      ...heading,
      role: 'heading1',
      bold: true,
      caps: true,
      after: GAP,
      keepNext: true,
      keepLines: true,
    }), // ND30-111, ND30-112
    appendixReference: style(STYLE_NAMES.appendixReference, 14, { ...heading, italic: true, keepNext: true }), // ND30-113
  },
  letterhead: {
    // ND30-14, ND30-45: the right one holds Quốc hiệu and the longest common date line; the second is for longer ones
    columns: [
      [mm(65), mm(100)],
      [mm(57), mm(108)],
    ],
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', // ND30-10
    motto: 'Độc lập - Tự do - Hạnh phúc', // ND30-11
    nationRule: { share: 1, weight: 0.75, height: 4, after: 0 }, // ND30-12: as long as Tiêu ngữ
    issuerRule: { share: 0.4, weight: 0.75, height: 4, after: 0 }, // ND30-23: one third to one half
    number: ['Số: ', '/', '-'], // ND30-31
  },
  title: { rule: { share: 0.4, weight: 0.75, height: 4, after: 12 } }, // ND30-52
  addressees: {
    labels: { submission: 'Kính gửi:', report: 'Kính gửi:', letter: 'Kính gửi:' }, // ND30-100
    mark: '-',
    end: ';',
    lastEnd: '.', // ND30-103
    after: 2 * GAP,
  },
  legalBasis: { end: ';', lastEnd: '.' }, // ND30-64
  lists: {
    roman: { style: 'heading1', numbering: 'upperRoman', suffix: '.' }, // ND30-73
    arabic: { style: 'item', numbering: 'decimal', suffix: '.' }, // ND30-71
    letter: { style: 'point', numbering: 'typed', suffix: ')' }, // ND30-72: the sequence with đ, which Word lacks
    dash: { style: 'point', numbering: 'typed', suffix: '-' }, // TG-04
  },
  divisions: {
    part: { style: 'division', label: 'Phần', numerals: 'roman', suffix: '', place: 'above' }, // ND30-68
    chapter: { style: 'division', label: 'Chương', numerals: 'roman', suffix: '', place: 'above' }, // ND30-68
    article: { style: 'article', label: 'Điều', numerals: 'arabic', suffix: '.', place: 'beside' }, // ND30-70
  },
  table: TABLE,
  signatures: {
    ...SIGNATURE_GRID,
    authority: { behalf: 'TM.', deputy: 'KT.', order: 'TL.', delegated: 'TUQ.', acting: 'Q.' }, // ND30-80
  },
  recipients: { ...RECIPIENTS, label: 'Nơi nhận:', mark: '-', end: ';', lastEnd: '.' }, // ND30-104 .. ND30-106
  appendix: {
    label: 'Phụ lục',
    numerals: 'roman', // ND30-110
    rule: { share: 0.4, weight: 0.75, height: 4, after: 12 }, // ND30-113
  },
  longestLeadIn: LONGEST_LEAD_IN,
  cut: CUT,
  blanks: BLANKS,
};
