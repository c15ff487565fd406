import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { PROJECT } from '../../support/resources.js';
import { runTool } from '../support/run-tool.js';
import { INVENTED_BLOCS } from './support/invented-book.js';
import { openPages } from './support/open-pages.js';

const openPage = openPages();

/** Where the pictures of the page are kept; they are taken anew only when that is asked for. */
const FOLDER = join(PROJECT, 'docs', 'images', 'trang');
const take = process.env.SCREENSHOTS === 'update' ? test : test.skip;

const SIZES = [
  ['1366x768', { viewport: { width: 1366, height: 768 } }],
  ['1366x768-toi', { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' }],
  ['1920x1080', { viewport: { width: 1920, height: 1080 } }],
  ['390x844', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const;

take.each(SIZES)('pictures for the docs, %s', async (size, options) => {
  mkdirSync(FOLDER, { recursive: true });
  const clerk = await openPage(options);
  const picture = async (name: string) => {
    await clerk.page.mouse.move(0, 0);
    const file = join(FOLDER, `${name}-${size}.png`);
    await clerk.page.screenshot({ path: file, animations: 'disabled' });
    // with a palette it takes half the room
    await runTool('convert', [file, '-strip', '+dither', '-colors', '64', `png8:${file}`]);
  };
  await clerk.started();
  await picture('mo-dau');
  await clerk.button('Xem ví dụ').click();
  await clerk.firstSheet();
  await clerk.readBlocs();
  await clerk.goTo('Khối');
  await clerk.blocs.filter({ hasText: INVENTED_BLOCS[0] }).click();
  await clerk.goTo('Văn bản');
  await clerk.openPaper('Giao ước thi đua');
  await clerk.sheetText('GIAO ƯỚC THI ĐUA').first().waitFor();
  await picture('van-ban');
  await clerk.button('Tải xuống').click();
  await picture('tai-xuong');
  await clerk.button('Đóng').click();
  if (await clerk.goTo('Xem lại')) await picture('xem-lai');
});
