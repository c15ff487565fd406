import { describe, expect, test } from '@jest/globals';
import { Blank } from '../../src/view/blank.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';

function signer(unit: object) {
  const [first] = viewOf({ units: [{ name: 'Sở Y tế', ...unit }] }).signers;
  return first!;
}

/** The lines of a place to sign as a template prints them: authority, whom it names, office, name. */
function place(unit: object): string {
  const { authority, behalfOf, hasTitle, title, name } = signer(unit);
  const lines = authority instanceof Blank ? [] : [`${words(authority)} ${words(behalfOf)}`];
  return [...lines, ...(hasTitle ? [words(title)] : []), words(name)].join(' / ');
}

const HEAD = { headTitle: 'Giám đốc' };
const NAMED = { name: 'Trần Văn A' };
const WHO = '[units[0].signatory.name]';
const OFFICE = '[units[0].signatory.title]';

describe('who signs for a unit', () => {
  test.each([
    ['nothing known', {}, `[units[0].headTitle] / ${WHO}`],
    ['the head', HEAD, `Giám đốc / ${WHO}`],
    ['the head by name', { ...HEAD, signatory: NAMED }, 'Giám đốc / Trần Văn A'],
    ['a name without office', { signatory: NAMED }, '[units[0].headTitle] / Trần Văn A'],
    ['an own office', { ...HEAD, signatory: { title: 'Quyền Giám đốc' } }, `Quyền Giám đốc / ${WHO}`],
    [
      'a deputy',
      { ...HEAD, signatory: { authority: 'deputy', title: 'Phó Giám đốc' } },
      `deputy Giám đốc / Phó Giám đốc / ${WHO}`,
    ],
    [
      'a deputy without office',
      { ...HEAD, signatory: { authority: 'deputy' } },
      `deputy Giám đốc / ${OFFICE} / ${WHO}`,
    ],
    [
      'a deputy of whom',
      { signatory: { authority: 'deputy', title: 'Phó' } },
      `deputy [units[0].headTitle] / Phó / ${WHO}`,
    ],
    ['by order', { ...HEAD, signatory: { authority: 'order' } }, `order Giám đốc / ${OFFICE} / ${WHO}`],
    [
      'delegated',
      { ...HEAD, signatory: { authority: 'delegated', title: 'Trưởng phòng' } },
      `delegated Giám đốc / Trưởng phòng / ${WHO}`,
    ],
    ['acting', { ...HEAD, signatory: { authority: 'acting', ...NAMED } }, 'acting Giám đốc / Trần Văn A'],
    [
      'acting with an office',
      { ...HEAD, signatory: { authority: 'acting', title: 'Phó Giám đốc' } },
      `acting Giám đốc / Phó Giám đốc / ${WHO}`,
    ],
    [
      'for a collective',
      { headTitle: 'Bí thư', signatory: { authority: 'behalf', behalfOf: 'Ban Thường vụ' } },
      `behalf Ban Thường vụ / Bí thư / ${WHO}`,
    ],
    [
      'for a collective not named',
      { headTitle: 'Bí thư', signatory: { authority: 'behalf' } },
      `behalf [units[0].signatory.behalfOf] / Bí thư / ${WHO}`,
    ],
    [
      'instead of another office',
      { ...HEAD, signatory: { authority: 'deputy', behalfOf: 'Chánh Văn phòng', title: 'Phó' } },
      `deputy Chánh Văn phòng / Phó / ${WHO}`,
    ],
  ])('%s', (_, unit, lines) => {
    expect(place(unit)).toBe(lines);
  });

  test('is never called a director unless the data say so', () => {
    for (const authority of [undefined, 'behalf', 'deputy', 'order', 'delegated', 'acting']) {
      const signatory = authority === undefined ? {} : { authority };
      expect(place({ signatory })).not.toMatch(/Giám đốc/u);
    }
  });

  test('keeps the field of each gap, wherever the unit comes to stand', () => {
    const roles = [{ role: 'chair', unit: 'Sở Hai', year: 2023 }];
    const { signers } = viewOf({ units: [{ name: 'Sở Một' }, { name: 'Sở Hai' }], roles });
    expect(signers.map(({ name }) => words(name))).toEqual(['[units[1].signatory.name]', '[units[0].signatory.name]']);
  });

  test('has an id of its own', () => {
    const units = [{ id: 'syt', name: 'Sở Y tế' }, { name: 'Xã Thanh An' }, { name: 'Xã Thành An' }];
    expect(viewOf({ units }).signers.map(({ id }) => id)).toEqual(['syt', 'xa-thanh-an', 'xa-thanh-an-2']);
  });
});

describe('who witnesses', () => {
  const guests = [
    { function: 'directs', name: 'Người chỉ đạo' },
    { function: 'witness', name: 'Lê Thị B', title: 'Phó Chủ tịch', organization: 'UBND tỉnh' },
    { function: 'attends', name: 'Người dự' },
    { function: 'witness' },
  ];

  test('only the guests who do, each with an own id', () => {
    const { witnesses } = viewOf({ conference: { guests } });
    expect(
      witnesses.map(({ id, name, title, unit, hasUnit }) => [id, words(name), words(title), words(unit), hasUnit]),
    ).toEqual([
      ['chung-kien-2', 'Lê Thị B', 'Phó Chủ tịch', 'UBND tỉnh', true],
      [
        'chung-kien-4',
        '[conference.guests[3].name]',
        '[conference.guests[3].title]',
        '[conference.guests[3].organization]',
        false,
      ],
    ]);
    for (const { role, authority } of witnesses)
      expect([role, authority].every((gap) => gap instanceof Blank)).toBe(true);
  });

  test('stands below, or above on request', () => {
    expect(viewOf().witnessesAbove).toBe(false);
    expect(viewOf({ print: { witnesses: 'above' } }).witnessesAbove).toBe(true);
  });
});

test('the number of columns is a gap unless set', () => {
  expect(words(viewOf().signatureColumns)).toBe('[print.signatureColumns]');
  expect(viewOf({ print: { signatureColumns: 4 } }).signatureColumns).toBe('4');
});
