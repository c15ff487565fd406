import { describe, expect, test } from '@jest/globals';
import { Blank } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

const units = [
  { name: 'Sở Nội vụ', headTitle: 'Giám đốc', signatory: { name: 'Nguyễn Văn A' } },
  {
    name: 'Sở Y tế',
    headTitle: 'Giám đốc',
    signatory: { name: 'Trần Thị B', title: 'Phó Giám đốc', authority: 'deputy' },
  },
];
const roles = [
  { role: 'chair', unit: 'Sở Nội vụ', year: 2023 },
  { role: 'chair', unit: 'Sở Y tế', year: 2022 },
];

/** Prefix, office, line below it, other office and name; what does not print is left out. */
function signs(says: object, kind: object = {}): readonly string[] {
  const { chair } = viewOf({ units, roles, ...says }, kind);
  const prefix = chair.authority instanceof Blank ? [] : [`${words(chair.authority)} ${words(chair.behalfOf)}`];
  const line = chair.instruction instanceof Blank ? [] : [`(${words(chair.instruction)})`];
  return [
    ...prefix,
    words(chair.office),
    ...line,
    ...(chair.hasSecondOffice ? [words(chair.secondOffice)] : []),
    words(chair.name),
  ];
}

const headed = (head: string) => ({ bloc: { name: 'Khối thi đua các sở', head } });

describe('who signs for the bloc', () => {
  test.each([
    [
      'by role, with the office that lends the seal (ND30-85, 86)',
      {},
      {},
      ['behalf Khối thi đua', 'Khối trưởng', 'Giám đốc Sở Nội vụ', 'Nguyễn Văn A'],
    ],
    [
      'in Party papers without a prefix (DANG-44)',
      { regime: 'party' },
      {},
      ['Khối trưởng', 'Giám đốc Sở Nội vụ', 'Nguyễn Văn A'],
    ],
    [
      'as the head of the unit where that is the issuer',
      headed('c'),
      {},
      ['Giám đốc', '(Khối trưởng Khối thi đua các sở)', 'Nguyễn Văn A'],
    ],
    [
      'a deputy of the chair',
      {},
      { of: 'review' },
      ['behalf Khối thi đua', 'Khối trưởng', 'Phó Giám đốc Sở Y tế', 'Trần Thị B'],
    ],
    [
      'a deputy of the issuer',
      headed('c'),
      { of: 'review' },
      ['deputy Giám đốc', 'Phó Giám đốc', '(Khối trưởng Khối thi đua các sở)', 'Trần Thị B'],
    ],
    ['nobody known', { roles: [] }, {}, ['behalf Khối thi đua', 'Khối trưởng', '[roles]', '[roles]']],
    [
      'a unit whose head is not known',
      { units: [{ name: 'Sở Nội vụ' }, units[1]] },
      {},
      ['behalf Khối thi đua', 'Khối trưởng', '[units[0].headTitle] Sở Nội vụ', '[units[0].signatory.name]'],
    ],
    [
      'of a cụm',
      { bloc: { name: 'Cụm thi đua', kind: 'cụm' } },
      {},
      ['behalf Cụm thi đua', 'Cụm trưởng', 'Giám đốc Sở Nội vụ', 'Nguyễn Văn A'],
    ],
  ])('%s', (_, says, kind, lines) => {
    const reviewed = { conference: { kind: 'tong-ket-va-ky' }, reviewYear: 2022 };
    expect(signs({ ...reviewed, ...says }, kind)).toEqual(lines);
  });
});
