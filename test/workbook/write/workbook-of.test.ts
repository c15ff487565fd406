import { describe, expect, test } from '@jest/globals';
import { blocYearField } from '../../../src/schema/bloc-year-field.js';
import { planSheets } from '../../../src/workbook/plan/plan-sheets.js';
import { workbookNew } from '../../../src/workbook/write/workbook-new.js';
import { workbookOf } from '../../../src/workbook/write/workbook-of.js';
import { STYLES } from '../../../src/workbook/xlsx/styles.js';
import type { Sheet } from '../../../src/workbook/xlsx/workbook.js';
import { printedSheet } from '../printed-sheet.js';
import { SAMPLE, SAMPLE_DATA } from '../sample-field.js';

const plans = planSheets(SAMPLE);
const sheetOf = (sheets: readonly Sheet[], name: string) => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('several blocs', () => {
  const { sheets } = workbookOf(plans, [
    { key: 'a', data: SAMPLE_DATA },
    { key: 'b', data: { year: 2027, bases: ['Luật'], units: [{ name: 'Sở C' }] } },
  ]);

  test('stand below each other, each row under its key', () => {
    expect(printedSheet(sheetOf(sheets, 'Đơn vị'))).toContain('\na | +Sở B | (không có) |  |\nb | Sở C |');
    expect(printedSheet(sheetOf(sheets, 'Căn cứ'))).toBe('# Căn cứ\nKhối | Căn cứ\na | (không có)\nb | Luật\n');
  });

  test('numbers of items begin anew', () => {
    const two = workbookOf(plans, [
      { key: 'a', data: SAMPLE_DATA },
      { key: 'b', data: SAMPLE_DATA },
    ]);
    const rows = printedSheet(sheetOf(two.sheets, 'Đã khen')).split('\n').slice(2, -1);
    expect(rows).toEqual([
      'a | 1 | 2024',
      'a | 1 | 2025',
      'a | 2 | 2023',
      'b | 1 | 2024',
      'b | 1 | 2025',
      'b | 2 | 2023',
    ]);
  });
});

describe('a new workbook', () => {
  test('of one bloc is empty; of several it has their keys', () => {
    const filled = (blocs: number) =>
      workbookNew(plans, blocs)
        .sheets.slice(1, -1)
        .flatMap(({ name, rows }) => rows.slice(1).map((row) => [name, row[0]?.value, row.length]));
    expect(filled(1)).toEqual([]);
    expect(filled(2)).toEqual([
      ['Khối', 'khoi-1', 6],
      ['Khối', 'khoi-2', 6],
    ]);
  });
});

describe.each([
  ['the sample', plans],
  ['a bloc year', planSheets(blocYearField())],
])('forms of %s', (_, planned) => {
  const { sheets, names } = workbookNew(planned, 1);
  const forms = sheets.filter(({ isForm }) => isForm);

  test('between the guide and the hidden lists stands every sheet of the plan', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', ...planned.map(({ name }) => name), 'Danh mục']);
    expect(sheets.map(({ hidden }) => hidden === true).lastIndexOf(false)).toBe(sheets.length - 2);
    expect(sheets[0]?.links?.map(({ sheet }) => sheet)).toEqual(planned.map(({ name }) => name));
  });

  test('headings are locked, what is below is open', () => {
    for (const { name, rows, columns } of forms) {
      const open = (style: keyof typeof STYLES | undefined) => style !== undefined && 'open' in STYLES[style];
      expect([name, rows[0]?.some((cell) => open(cell?.style))]).toEqual([name, false]);
      expect([name, columns.every(({ style }) => open(style))]).toEqual([name, true]);
    }
  });

  test('every column says what it is for while a cell is selected', () => {
    for (const { name, columns, validations = [] } of forms) {
      expect([name, validations.length]).toEqual([name, columns.length]);
      for (const { prompt } of validations)
        expect([name, prompt.text.length > 10, prompt.title.length > 0]).toEqual([name, true, true]);
    }
  });

  test('every list leads to filled cells of the hidden sheet, or to a name', () => {
    const lists = sheets.at(-1)?.rows ?? [];
    const choices = forms
      .flatMap(({ validations = [] }) => validations)
      .flatMap(({ allowed }) => (allowed.type === 'list' ? [allowed] : []));
    expect(choices).not.toEqual([]);
    for (const allowed of choices) {
      const [, letters = '', last] = /^'Danh mục'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/u.exec(allowed.source) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const values = lists.slice(1, Number(last)).map((row) => row[column]?.value);
      const isName = [...names.keys()].some((name) => allowed.source.includes(name));
      expect([allowed.source, isName || (values.length > 0 && !values.includes(undefined))]).toEqual([
        allowed.source,
        true,
      ]);
    }
  });
});
