import { PARTY } from '../../layouts/party.js';
import { millimetres } from './millimetres.js';
import type { Range, Requirements } from './requirements.js';
import { textRule } from './text-rule.js';

const { styles, page } = PARTY;

const TEXT: Range = [14, 15];
const fixed = (points: number): Range => [millimetres(points), millimetres(points)];

/** Papers of the Party: Hướng dẫn 05-HD/VPTW, where a rule leaves a range. */
export const PARTY_REQUIREMENTS: Requirements = {
  layout: PARTY,
  texts: {
    partyTitle: textRule(styles.nation, 'DANG-10'),
    superior: textRule(styles.superior, 'DANG-11'),
    issuer: textRule(styles.issuer, 'DANG-11'),
    number: textRule(styles.number, 'DANG-14'),
    placeDate: textRule(styles.placeDate, 'DANG-18'),
    kind: textRule(styles.kind, 'DANG-20', [15, 16]),
    subject: textRule(styles.subject, 'DANG-20', TEXT),
    letterSubject: { rule: 'DANG-22', sizes: [12, 12], bold: false, italic: true, underline: false },
    addressees: textRule(styles.addresseesLabel, 'DANG-32'),
    legalBasis: textRule(styles.legalBasis, 'DANG-24', TEXT),
    body: textRule(styles.body, 'DANG-23', TEXT),
    signPrefix: textRule(styles.signAuthority, 'DANG-41'),
    signer: textRule(styles.signTitle, 'DANG-41'),
    signName: textRule(styles.signName, 'DANG-41'),
    recipientsLabel: textRule(styles.recipientsLabel, 'DANG-30'),
    recipient: textRule(styles.recipient, 'DANG-31'),
    pageNumber: { rule: 'DANG-06', sizes: fixedSize(page.number.size), bold: false, italic: false, underline: false },
  },
  margins: {
    top: fixed(page.margin.top),
    bottom: fixed(page.margin.bottom),
    left: fixed(page.margin.left),
    right: fixed(page.margin.right),
  },
  numberTop: fixed(page.number.top),
  indents: [[9, 13]], // DANG-23: about 10 mm; half an inch, as Word has it, is still about that
  gap: 6, // DANG-23
  lines: { points: [18, 22] }, // DANG-23
  fileLine: { pattern: /^- Lưu (?!:)\S/u, sample: '- Lưu Văn phòng.' }, // DANG-31
  signing: { prefixes: /^(?:T\/M|K\/T|T\/L) \S|^Q\. \S/u, allBold: false }, // DANG-40, DANG-41
  rules: {
    paper: 'DANG-01',
    orientation: 'DANG-05',
    margins: 'DANG-03',
    pageNumber: 'DANG-06',
    annexPages: 'DANG-06',
    font: 'DANG-02',
    issuerMark: 'DANG-11',
    numberForm: 'DANG-14',
    numberKind: 'DANG-16',
    numberPadding: 'DANG-14',
    numberSpaces: 'DANG-14',
    dateForm: 'DANG-18',
    dateWords: 'DANG-18',
    subjectMark: 'DANG-21',
    letterSubject: 'DANG-22',
    addressees: 'DANG-32',
    basis: 'DANG-24',
    law: 'DANG-24',
    align: 'DANG-23',
    indent: 'DANG-23',
    gap: 'DANG-23',
    line: 'DANG-23',
    prefix: 'DANG-40',
    academic: 'DANG-42',
    recipient: 'DANG-31',
    fileLine: 'DANG-31',
    annexCount: 'DANG-50',
    title: 'DANG-10',
  },
};

function fixedSize(points: number): Range {
  return [points, points];
}
