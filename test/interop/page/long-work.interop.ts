import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { manyBlocs } from './support/many-blocs.js';
import { openPages } from './support/open-pages.js';
import { answersDuring } from './support/watch-answers.js';

const openPage = openPages();

/** A page that froze would keep a key waiting as long as the work takes, which is seconds; a busy machine alone some tenths of one. */
const UNNOTICED_MS = 500;

test('while all papers of many blocs are made the page answers, and stops when it is told to', async () => {
  const file = join(temporaryFolder({ 'khoi.xlsx': await manyBlocs(20) }), 'khoi.xlsx');
  const clerk = await openPage();
  await clerk.choose(file);
  await clerk.firstSheet();
  const stop = clerk.button('Dừng');
  const answers = await answersDuring(clerk.page, async () => {
    await clerk.button('Tải xuống').click();
    await clerk.button(/^Tất cả các khối \(zip\)/u).click();
    await clerk.page.getByRole('progressbar').waitFor();
    await clerk.page.waitForTimeout(1500);
    await stop.click();
    await stop.waitFor({ state: 'hidden' });
  });
  expect(answers.keys).toBeGreaterThan(20);
  expect(answers.longestWait).toBeLessThan(UNNOTICED_MS);
  // the files are open again, and papers are drawn; a bloc that was not looked into again yet goes by its key
  await clerk.openBloc(/s[oố][- ]7(?!\d)/u);
  await clerk.openPaper('Báo cáo tổng kết');
  await clerk.sheetText('BÁO CÁO').first().waitFor();
});
