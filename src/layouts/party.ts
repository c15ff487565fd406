import type { Layout } from './layout.js';
import { BLANKS, CUT, LONGEST_LEAD_IN, RECIPIENTS, SIGNATURE_GRID, STYLE_NAMES, TABLE } from './shared.js';
import { style } from './style.js';
import { mm } from './units.js';

/** DANG-23: first line about 10 mm. */
const FIRST_LINE = mm(10);
/** DANG-23: paragraphs at least 6 pt apart. */
const GAP = 6;
/** DANG-23: 14 to 15 pt, lines exactly 18 to 22 pt. */
const BODY = 14;
const LINE = { rule: 'exact', value: 18 } as const;
/** DANG-41. */
const SIGN = 14;

/** Where `Kính trình:` begins when its entries stand below it, and as much further as the words before its colon are wide. */
const ADDRESSEES = mm(30);
const TO_COLON = 57.95;
/** A dash and its space. */
const DASH = 8.15;

const centred = { align: 'center' } as const;
const heading = { align: 'center', balanced: true } as const;
const text = { align: 'justify', indentFirst: FIRST_LINE, after: GAP, line: LINE } as const;
/** Headings that stand alone: at the left, for justification pulls the words of one that wraps apart (DANG-25). */
const titled = { ...text, align: 'left', bold: true, keepNext: true, keepLines: true } as const;
const signing = { ...heading, bold: true, keepNext: true } as const;

/** Papers of the Party: Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW of 27/5/2026. */
export const PARTY: Layout = {
  id: 'party',
  name: 'Đảng (Hướng dẫn 05-HD/VPTW)',
  page: {
    width: mm(210), // DANG-01
    height: mm(297),
    margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }, // DANG-03, fixed
    number: { size: 14, top: mm(10) }, // DANG-06
  },
  styles: {
    superior: style(STYLE_NAMES.superior, 14, { ...heading, caps: true }), // DANG-11
    issuer: style(STYLE_NAMES.issuer, 14, { ...heading, bold: true, caps: true }), // DANG-11
    issuerMark: style(STYLE_NAMES.issuerMark, 14, centred), // DANG-11
    nation: style(STYLE_NAMES.nation, 15, { ...centred, bold: true }), // DANG-10
    motto: style(STYLE_NAMES.motto, 14, centred),
    number: style(STYLE_NAMES.number, 14, centred), // DANG-14
    placeDate: style(STYLE_NAMES.placeDate, 14, { ...heading, italic: true }), // DANG-18
    draft: style(STYLE_NAMES.draft, 14, { ...centred, italic: true }), // DANG-53
    kind: style(STYLE_NAMES.kind, 16, {
      ...centred,
      role: 'heading1',
      bold: true,
      caps: true,
      before: 18,
      keepNext: true,
    }), // DANG-20
    titleAuthor: style(STYLE_NAMES.titleAuthor, 15, { ...heading, bold: true, caps: true, keepNext: true }), // DANG-20
    subject: style(STYLE_NAMES.subject, 15, { ...heading, bold: true, keepNext: true, keepLines: true }), // DANG-20
    subjectMark: style(STYLE_NAMES.subjectMark, 14, { ...centred, keepNext: true, after: GAP }), // DANG-21
    theme: style(STYLE_NAMES.theme, 14, { ...heading, italic: true, after: GAP, keepLines: true }),
    addressee: style(STYLE_NAMES.addressee, BODY, { ...heading, line: LINE }), // DANG-32
    addresseesLabel: style(STYLE_NAMES.addresseesLabel, 14, {
      italic: true,
      indentLeft: ADDRESSEES,
      keepNext: true,
      line: LINE,
    }), // DANG-32
    addresseesEntry: style(STYLE_NAMES.addresseesEntry, BODY, {
      indentLeft: ADDRESSEES + TO_COLON + DASH,
      indentFirst: -DASH,
      line: LINE,
    }), // DANG-32
    legalBasis: style(STYLE_NAMES.legalBasis, BODY, text), // DANG-24: upright
    body: style(STYLE_NAMES.body, BODY, text), // DANG-23
    note: style(STYLE_NAMES.note, 12, { ...text, italic: true }),
    division: style(STYLE_NAMES.division, BODY, {
      ...heading,
      role: 'heading2',
      bold: true,
      caps: true,
      before: 2 * GAP,
      after: GAP,
      line: LINE,
      keepNext: true,
      keepLines: true,
    }), // DANG-25
    article: style(STYLE_NAMES.article, BODY, { ...titled, role: 'heading3' }), // DANG-25
    heading1: style(STYLE_NAMES.heading1, BODY, { ...titled, role: 'heading2', caps: true }), // DANG-25, DANG-27
    heading2: style(STYLE_NAMES.heading2, BODY, { ...titled, role: 'heading3' }), // DANG-25
    heading3: style(STYLE_NAMES.heading3, BODY, { ...titled, align: 'justify', bold: false }), // DANG-25
    item: style(STYLE_NAMES.item, BODY, text), // DANG-25
    itemHeading: style(STYLE_NAMES.itemHeading, BODY, { ...titled, role: 'heading2' }), // DANG-25
    point: style(STYLE_NAMES.point, BODY, text), // DANG-25
    tableHead: style(STYLE_NAMES.tableHead, 13, { ...centred, bold: true }),
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
    signRole: style(STYLE_NAMES.signRole, SIGN, { ...signing, caps: true }), // DANG-41
    signUnit: style(STYLE_NAMES.signUnit, SIGN, { ...signing, caps: true }), // DANG-41
    signAuthority: style(STYLE_NAMES.signAuthority, SIGN, { ...signing, caps: true }), // DANG-41
    signTitle: style(STYLE_NAMES.signTitle, SIGN, { ...signing, caps: true, bold: false }), // DANG-41
    signJoin: style(STYLE_NAMES.signJoin, SIGN, { ...signing, bold: false }), // DANG-44
    signInstruction: style(STYLE_NAMES.signInstruction, SIGN, { ...signing, bold: false, italic: true }),
    signName: style(STYLE_NAMES.signName, SIGN, { ...signing, keepNext: false, after: 3 * GAP }), // DANG-41
    recipientsLabel: style(STYLE_NAMES.recipientsLabel, 14, { underline: true, keepNext: true, before: 2 * GAP }), // DANG-30
    recipient: style(STYLE_NAMES.recipient, 12), // DANG-31
    appendix: style(STYLE_NAMES.appendix, 14, {
      ...heading,
      role: 'heading1',
      bold: true,
      caps: true,
      keepNext: true,
      keepLines: true,
    }), // DANG-50
    appendixReference: style(STYLE_NAMES.appendixReference, 14, { ...heading, italic: true, keepNext: true }), // DANG-50
  },
  letterhead: {
    // DANG-18: the names take all the room that the date line leaves; the last pair holds that of Thành phố Hồ Chí Minh
    columns: [
      [mm(73), mm(92)],
      [mm(65), mm(100)],
      [mm(57), mm(108)],
    ],
    nation: 'ĐẢNG CỘNG SẢN VIỆT NAM', // DANG-10
    nationRule: { share: 1, weight: 0.75, height: 4, after: 0 }, // DANG-10
    issuerMark: '*', // DANG-11
    number: ['Số ', '-', '/'], // DANG-14
  },
  title: { mark: '-----' }, // DANG-21
  addressees: {
    labels: { submission: 'Kính trình:', letter: 'Kính gửi:' }, // DANG-32; none in a report: DANG-33
    mark: '-',
    end: ';',
    lastEnd: '.',
    after: 2 * GAP,
  },
  legalBasis: { mark: '-', end: ';', lastEnd: '.' }, // DANG-24
  lists: {
    roman: { style: 'heading1', numbering: 'upperRoman', suffix: '-' }, // DANG-27
    arabic: { style: 'item', numbering: 'decimal', suffix: '.' }, // DANG-25
    letter: { style: 'point', numbering: 'typed', suffix: ')' }, // DANG-25
    dash: { style: 'point', numbering: 'typed', suffix: '-' }, // TG-04
  },
  divisions: {
    part: { style: 'division', label: 'Phần', numerals: 'words', suffix: '', place: 'above' }, // DANG-25
    chapter: { style: 'division', label: 'Chương', numerals: 'roman', suffix: '', place: 'above' }, // DANG-25
    article: { style: 'article', label: 'Điều', numerals: 'arabic', suffix: '.', place: 'beside' }, // DANG-25
  },
  table: TABLE,
  signatures: {
    ...SIGNATURE_GRID,
    // DANG-40: slash; no TUQ in the Party, delegated signing is T/L
    authority: { behalf: 'T/M', deputy: 'K/T', order: 'T/L', delegated: 'T/L', acting: 'Q.' },
    join: 'kiêm', // DANG-44
  },
  recipients: { ...RECIPIENTS, label: 'Nơi nhận:', mark: '-', end: ';', lastEnd: '.' }, // DANG-30, DANG-31
  appendix: { label: 'PHỤ LỤC', numerals: 'arabic', mark: '-----' }, // DANG-50
  longestLeadIn: LONGEST_LEAD_IN,
  cut: CUT,
  blanks: BLANKS,
};
