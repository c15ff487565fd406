import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { batchFiles } from './support/batch-files.js';
import { expectSameFiles } from './support/expect-same-files.js';
import { bookOf, inventedData } from './support/invented-data.js';
import { MARKS, markedData } from './support/marked-data.js';
import { openPages } from './support/open-pages.js';
import { shownFindings } from './support/shown-findings.js';
import { toldByCheck } from './support/told-by-check.js';

const openPage = openPages();

/** A file's name can be markup too. */
const NAME = `<img src=x onerror="window.ranMark=1">.xlsx`;

let file = '';

beforeAll(async () => {
  const [first] = await inventedData();
  const bytes = bookOf([{ key: 'khoi', data: markedData(first?.data) }]);
  file = join(temporaryFolder({ [NAME]: bytes }), NAME);
});

/** Everything that could act, and whether anything has. */
const acting = (page: Page) =>
  page.evaluate(() => ({
    ran: Reflect.get(window, 'ranMark'),
    elements: document.querySelectorAll('img, script, iframe, object, embed, link, [onerror], [onload], a[href]')
      .length,
  }));

const bare = (text: string) => text.replace(/\s/gu, '').toLowerCase();

test('markup and scripts in every cell show as typed, and nothing of them runs', async () => {
  const clerk = await openPage();
  await clerk.started();
  const before = await acting(clerk.page);
  await clerk.choose(file);
  await clerk.readBlocs();
  await clerk.firstSheet();
  const [told = []] = await toldByCheck(file);
  const shown = await shownFindings(clerk.findings);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.every((one) => told.some((other) => one.message === other.message && one.hint === other.hint))).toBe(
    true,
  );

  const texts: string[] = [];
  for (const paper of ['Kế hoạch công tác', 'Giao ước thi đua', 'Giấy mời', 'Báo cáo tổng kết', 'Tờ trình']) {
    await clerk.openPaper(paper);
    texts.push(...(await clerk.sheets.allTextContents()));
  }
  const drawn = bare(texts.join(''));
  expect(MARKS.filter((mark) => !drawn.includes(bare(mark)))).toEqual([]);
  for (const [index] of MARKS.entries()) {
    const field = clerk.page.getByRole('region', { name: 'Điền nhanh' }).getByRole('textbox').nth(index);
    if (await field.isVisible()) await field.focus();
  }
  expect(await acting(clerk.page)).toEqual(before);

  const { bytes } = await clerk.downloadFrom('Cả khối (zip)');
  const files = unzipSync(bytes);
  const made = await batchFiles(file);
  await expectSameFiles(files, made);
  const [pledge] = Object.entries(files).filter(([name]) => name.endsWith('giao-uoc.docx'));
  const body = strFromU8(unzipSync(pledge![1])['word/document.xml']!);
  expect(body).toContain('&lt;script&gt;');
  expect(body).not.toMatch(/<(?:script|img|svg)\b/u);
  expect(await acting(clerk.page)).toEqual(before);
});
