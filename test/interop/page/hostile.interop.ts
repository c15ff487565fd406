import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { hostileBooks } from './support/hostile-books.js';
import { openPages } from './support/open-pages.js';
import { answersDuring } from './support/watch-answers.js';

const openPage = openPages();

/** A page that froze would keep a key waiting as long as the work takes, which is seconds; a busy machine alone some tenths of one. */
const UNNOTICED_MS = 500;

test('files made to exhaust the machine, or that are no workbook: the page says so and goes on answering', async () => {
  const clerk = await openPage();
  for (const { name, bytes, told } of hostileBooks()) {
    const file = join(temporaryFolder({ 'khoi.xlsx': bytes }), 'khoi.xlsx');
    const answers = await answersDuring(clerk.page, async () => {
      await clerk.choose(file);
      await clerk.findings.getByText(told).first().waitFor();
    });
    expect([name, answers.longestWait < UNNOTICED_MS, answers.longestGap < 2 * UNNOTICED_MS]).toEqual([
      name,
      true,
      true,
    ]);
  }
  // and after all that it is as good as new
  await clerk.button('Về trang đầu').click();
  await clerk.button('Xem ví dụ').click();
  await clerk.firstSheet();
});
