import { expect, test } from '@jest/globals';
import { spaceInsideBrackets } from '../../../../src/check/rules/language/space-inside-brackets.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(spaceInsideBrackets, {
  valid: {
    'none inside': { theme: '(gọi tắt là Khối), “Dân vận khéo”, «Xanh»' },
    'gaps to fill': { theme: '( ), (   ), “ … ”, ( ...... )' },
    'quotation marks the wrong way round': { theme: 'phong trào ”Xanh“ của' },
    'the mark of a list': { theme: 'a ) nội dung' },
    'straight marks': { theme: '" Dân vận khéo "' },
  },
  invalid: {
    'behind the opening mark': [{ theme: 'Khối ( gọi tắt)' }, ['theme', '( gọi']],
    'before the closing mark': [{ theme: 'Khối (gọi tắt )' }, ['theme', 'tắt )']],
    'in quotation marks, told once per field': [{ theme: 'phong trào “ Dân vận khéo ”' }, ['theme', '“ Dân']],
    'before a closing quotation mark': [{ theme: 'phong trào “Dân vận khéo ”, xanh' }, ['theme', 'khéo ”']],
  },
});

test.each([
  ['báo cáo( nếu có)', 'cáo (nếu'],
  ['Khối ( gọi tắt)', '(gọi'],
  ['Khối (gọi tắt )', 'tắt)'],
  ['Khối (gọi tắt )và', 'tắt) và'],
  ['đạt (97% )', '97%)'],
])('mends %s', async (theme, right) => {
  expect((await findings(spaceInsideBrackets, { theme })).map(({ hint }) => hint)).toEqual([`Viết “${right}”.`]);
});
