import { expect, test } from '@jest/globals';
import { accepted } from '../../../../src/page/ui/start/accepted.js';

test.each([
  ['khoi.xlsx', true],
  ['KHOI.XLSX', true],
  ['Khối 2026.yaml', true],
  ['giao-uoc.hbs', true],
  ['TIMESBD.TTF', true],
  // Excel leaves it beside a workbook that is open, macOS beside every file on a drive of another system
  ['~$khoi.xlsx', false],
  ['._khoi.xlsx', false],
  ['bao-cao.docx', false],
  ['times.otf', false],
  ['xlsx', false],
])('a file named %s in a folder is read: %s', (name, isRead) => {
  expect(accepted(name)).toBe(isRead);
});
