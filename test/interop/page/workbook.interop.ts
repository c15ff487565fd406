import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PROJECT } from '../../support/resources.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { BROKEN_WORKBOOKS } from '../../workbook/broken-workbooks.js';
import { EditedWorkbook } from '../../workbook/edited-workbook.js';
import { inventedWorkbook } from '../../workbook/invented-workbook.js';
import { INVENTED_BLOCS, INVENTED_BOOK } from './support/invented-book.js';
import { openPages } from './support/open-pages.js';
import { type ShownFinding, shownFindings } from './support/shown-findings.js';
import { toldByCheck } from './support/told-by-check.js';

const openPage = openPages();

/** In some order: the page puts findings together by sheet. */
const sorted = (findings: readonly ShownFinding[] = []) => findings.map((each) => JSON.stringify(each)).sort();

test('the invented workbook: every finding of the command line, with its cell', async () => {
  const clerk = await openPage();
  await clerk.choose(INVENTED_BOOK);
  const told = await toldByCheck(INVENTED_BOOK);
  expect(told.map(({ length }) => length > 3)).toEqual([true, true]);
  for (const [index, name] of INVENTED_BLOCS.entries()) {
    await clerk.openBloc(name);
    expect(sorted(await shownFindings(clerk.findings))).toEqual(sorted(told[index]));
  }
});

test.each([
  ['the workbook', INVENTED_BOOK],
  ['a whole workspace folder', join(PROJECT, 'examples', 'minh-hoa')],
])('%s is dropped: papers of both blocs are shown, page by page', async (_, path) => {
  const clerk = await openPage();
  await clerk.started();
  await clerk.drop(path);
  for (const name of INVENTED_BLOCS) {
    await clerk.openBloc(name);
    for (const paper of ['Giao ước thi đua', 'Báo cáo tổng kết', 'Tờ trình']) {
      await clerk.openPaper(paper);
      const title = paper === 'Tờ trình' ? 'TỜ TRÌNH' : paper.toUpperCase().replace(' TỔNG KẾT', '');
      await clerk.sheetText(title).first().waitFor();
      const count = await clerk.sheets.count();
      const names = await clerk.sheets.evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('aria-label')));
      expect(names).toEqual(names.map((_name, index) => `Trang ${index + 1} trên ${count}`));
    }
  }
});

/** What clerks do most; all that can be wrong with a workbook is tried out without a browser. */
const OFTEN = [
  'giá trị ngoài danh sách',
  'ngày không có thật',
  'bỏ trống ô bắt buộc',
  'xóa trang Khối',
  'đổi tiêu đề cột bắt buộc',
  'tệp .xls',
];

describe('a broken workbook', () => {
  test.each(BROKEN_WORKBOOKS.filter(({ name }) => OFTEN.includes(name)))(
    '$name: the page names its cells',
    async (broken) => {
      const { workbook } = await inventedWorkbook();
      const bytes = broken.bytes(new EditedWorkbook(workbook));
      const file = join(temporaryFolder({ 'khoi.xlsx': bytes }), 'khoi.xlsx');
      const clerk = await openPage();
      await clerk.choose(file);
      await clerk.findings.getByRole('listitem').first().waitFor();
      const shown = [...(await shownFindings(clerk.findings))];
      for (const bloc of await clerk.readBlocs()) {
        await bloc.click();
        shown.push(...(await shownFindings(clerk.findings)));
      }
      const told = (await toldByCheck(file)).flat();
      expect([...new Set(sorted(shown))]).toEqual([...new Set(sorted(told))]);
    },
  );
});
