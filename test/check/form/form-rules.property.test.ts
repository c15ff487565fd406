import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORM_RULES } from '../../../src/check/rules/form-rules.js';
import { bloc } from '../../model/bloc.js';

const PIECES = [
  ...[
    'ngày ',
    'Chiều ',
    'tháng ',
    ' năm ',
    '31',
    '2',
    '2023',
    '7-4',
    '23/3',
    '/',
    '.',
    '-',
    ' ',
    '\n',
    ',',
    '…',
    '...',
    '____',
  ],
  ...[
    './.',
    'TM. ',
    'T/M ',
    'TUV',
    'UBND',
    'Sở Y Tế',
    'cơ sở y tế',
    'SỞ Y TẾ',
    'Uỷ Ban Nhân Dân',
    'tỉnh nam định',
    'Tỉnh Nam Định',
  ],
  ...[
    'và nhân dân',
    'Khoản 1 điều 2',
    'thứ hai',
    'sáng ',
    '1. ',
    '- ',
    'a) ',
    'Huân chương lao động hạng ba',
    '😀',
    '\u0301',
    '\u00AD',
  ],
];
const PATHS = [
  'theme',
  'place',
  'legalBases[0]',
  'pledge.items[0].text',
  'units[0].headTitle',
  'recommendations[0].award',
];

test('whatever is typed, rules point at letters of it and say one sentence', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 });
  const text = fc
    .tuple(pieces, fc.boolean())
    .map(([all, split]) => (split ? all.join('').normalize('NFD') : all.join('')));
  const regimes = fc.constantFrom('state', 'party');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), regimes, (all, regime) => {
      const data = bloc({ regime });
      const texts = all.map((each, index) => ({ path: PATHS[index]!, text: each }));
      const day = { year: 2023, month: 1, day: 1 };
      const reading = {
        data,
        texts,
        papers: [],
        pledgeDates: { first: day, last: day },
        reviewDates: { first: day, last: day },
      };
      for (const rule of FORM_RULES) {
        const ran = rule.run(reading, {});
        for (const { path, span, message, hint } of ran.ok ? ran.findings : [undefined!]) {
          const typed = texts.find((each) => each.path === path)!.text;
          if (span !== undefined) expect(0 <= span[0] && span[0] < span[1] && span[1] <= typed.length).toBe(true);
          expect(`${message}\n${hint}`).toMatch(/^[^\n]+[.?…]\n[^\n]+[.?…]$/u);
        }
      }
    }),
  );
});
