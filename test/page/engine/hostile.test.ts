import { expect, test } from '@jest/globals';
import { EditedWorkbook } from '../../workbook/edited-workbook.js';
import { smallWorkbook } from '../../workbook/small-workbook.js';
import { engineWith, nobody } from './desk-with.js';

const MARKUP = '<img src=x onerror=alert(1)><blank field="year" size="long"/>{{bloc.name}}&amp;';

test('markup in cells stands in papers and fields as typed', async () => {
  const book = new EditedWorkbook(smallWorkbook('mot'))
    .put('Khối', 'Tên đầy đủ của khối thi đua', 2, MARKUP)
    .put('Đơn vị', 'Tên đơn vị', 2, MARKUP)
    .put('Đơn vị', 'Chức vụ người đứng đầu', 2, MARKUP);
  const engine = await engineWith([{ path: '<b>khoi</b>.xlsx', bytes: book.bytes() }]);
  const { about, papers } = await engine.bloc({ bloc: 'mot' }, nobody);
  expect([about?.name, papers.length > 0]).toEqual([MARKUP, true]);
  const made = await engine.paper({ bloc: 'mot', paper: 'giao-uoc', draft: false }, nobody);
  if ('findings' in made) throw new Error('no paper');
  const text = made.pages
    .flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.text] : [])))
    .join('');
  expect(text.replace(/\s/gu, '').toLowerCase()).toContain(MARKUP.replace(/\s/gu, '').toLowerCase());
  const { fields } = await engine.fields({ bloc: 'mot', paper: 'giao-uoc', draft: false }, nobody);
  expect(fields.find(({ path }) => path === 'units[0].headTitle')?.value).toBe(MARKUP);
});

test('markup in every cell is told of as typed', async () => {
  const workbook = smallWorkbook('mot');
  const book = new EditedWorkbook(workbook);
  for (const { name, columns, isForm } of workbook.sheets.filter((sheet) => sheet.isForm === true)) {
    for (const [index] of columns.entries()) if (isForm) book.set(name, `${letters(index)}2`, MARKUP);
  }
  const engine = await engineWith([{ path: 'khoi.xlsx', bytes: book.bytes() }]);
  const { blocs, findings } = await engine.open({ files: [{ path: 'khoi.xlsx', bytes: book.bytes() }] }, nobody);
  const reports = await Promise.all(blocs.map(({ id }) => engine.bloc({ bloc: id }, nobody)));
  const said = [...findings, ...reports.flatMap((report) => report.findings)];
  expect(reports.every(({ state }) => state === 'errors')).toBe(true);
  expect(said.some(({ message }) => message.includes('<img src=x onerror=alert(1)>'))).toBe(true);
});

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
