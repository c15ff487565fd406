import { STATE } from '../../layouts/state.js';
import type { Range, Requirements } from './requirements.js';
import { textRule } from './text-rule.js';

const { styles } = STATE;

/** Sizes of the letterhead and of all below it. */
const HEAD: Range = [12, 13];
const TEXT: Range = [13, 14];

/** Administrative papers of state bodies: Nghị định 30/2020/NĐ-CP, where a rule leaves a range. */
export const STATE_REQUIREMENTS: Requirements = {
  layout: STATE,
  texts: {
    nation: textRule(styles.nation, 'ND30-10', HEAD),
    motto: textRule(styles.motto, 'ND30-11', TEXT),
    superior: textRule(styles.superior, 'ND30-21', HEAD),
    issuer: textRule(styles.issuer, 'ND30-22', HEAD),
    number: textRule(styles.number, 'ND30-34'),
    placeDate: textRule(styles.placeDate, 'ND30-41', TEXT),
    kind: textRule(styles.kind, 'ND30-50', TEXT),
    subject: textRule(styles.subject, 'ND30-51', TEXT),
    letterSubject: textRule(styles.number, 'ND30-53', HEAD),
    addressees: textRule(styles.addresseesLabel, 'ND30-101', TEXT),
    legalBasis: textRule(styles.legalBasis, 'ND30-64', TEXT),
    body: textRule(styles.body, 'ND30-60', TEXT),
    signPrefix: textRule(styles.signAuthority, 'ND30-82', TEXT),
    signer: textRule(styles.signTitle, 'ND30-82', TEXT),
    signName: textRule(styles.signName, 'ND30-83', TEXT),
    recipientsLabel: textRule(styles.recipientsLabel, 'ND30-104'),
    recipient: textRule(styles.recipient, 'ND30-105'),
    appendix: textRule(styles.appendix, 'ND30-111'),
    appendixReference: textRule(styles.appendixReference, 'ND30-113', TEXT),
    pageNumber: { rule: 'ND30-07', sizes: TEXT, bold: false, italic: false, underline: false },
  },
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] }, // ND30-03
  indents: [
    [10, 10],
    [12.7, 12.7],
  ], // ND30-61
  gap: 6, // ND30-62
  // ND30-63: single to one and a half; in points for 13 to 14 pt letters, whose single line is 1.15 times as high
  lines: { multiples: [1, 1.5], points: [14.9, 24.2] },
  fileLine: { pattern: /^- Lưu: ?VT(?![\p{L}\d])/u, sample: '- Lưu: VT, <đơn vị soạn thảo>.' }, // ND30-106
  signing: { prefixes: /^(?:TM|KT|TL|TUQ|Q)\. \S/u, allBold: true }, // ND30-80, ND30-82
  rules: {
    paper: 'ND30-01',
    orientation: 'ND30-02',
    margins: 'ND30-03',
    pageNumber: 'ND30-07',
    annexPages: 'ND30-08',
    font: 'ND30-05',
    issuerMark: 'ND30-23',
    numberForm: 'ND30-31',
    numberKind: 'ND30-31',
    numberPadding: 'ND30-33',
    numberSpaces: 'ND30-35',
    dateForm: 'ND30-41',
    dateWords: 'ND30-42',
    subjectMark: 'ND30-52',
    letterSubject: 'ND30-53',
    addressees: 'ND30-100',
    basis: 'ND30-64',
    law: 'ND30-65',
    align: 'ND30-60',
    indent: 'ND30-61',
    gap: 'ND30-62',
    line: 'ND30-63',
    prefix: 'ND30-80',
    academic: 'ND30-84',
    recipient: 'ND30-105',
    fileLine: 'ND30-106',
    annexCount: 'ND30-110',
    title: 'ND30-10',
  },
};
