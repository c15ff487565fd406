import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Clerk } from './support/clerk.js';
import { openPages } from './support/open-pages.js';

const openPage = openPages();

/** Presses a key until something holds the keyboard; it must be reached before one would give up. */
async function pressUntil(clerk: Clerk, key: string, isThere: () => Promise<boolean>, most = 150): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await isThere()) return;
    await clerk.page.keyboard.press(key);
  }
  throw new Error(`not reached by ${key}`);
}

const isFocused = (element: Locator) => element.evaluate((each) => each === document.activeElement);

test('all can be done without a mouse', async () => {
  const clerk = await openPage();
  const { keyboard } = clerk.page;
  await clerk.started();
  await pressUntil(clerk, 'Tab', () => isFocused(clerk.button('Xem ví dụ')));
  await keyboard.press('Enter');
  await clerk.firstSheet();

  const tab = clerk.papers.and(clerk.page.locator('[tabindex="0"]'));
  await pressUntil(clerk, 'Tab', () => isFocused(tab));
  const first = await clerk.openPaperName();
  await keyboard.press('ArrowDown');
  await expect(clerk.openPaperName()).resolves.not.toBe(first);
  await keyboard.press('Home');
  await expect(clerk.openPaperName()).resolves.toBe(first);
  await pressUntil(clerk, 'ArrowDown', async () => (await clerk.openPaperName()).includes('Phiếu lấy ý kiến'));

  const blank = clerk.sheets.getByRole('button').first();
  await blank.waitFor();
  await pressUntil(clerk, 'Tab', () => isFocused(blank));
  await keyboard.press('Enter');
  await clerk.page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await clerk.page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await isFocused(blank)).toBe(true);

  await pressUntil(clerk, 'Tab', () => isFocused(clerk.button('Tải xuống')));
  await keyboard.press('Enter');
  await pressUntil(clerk, 'Tab', () => isFocused(clerk.page.getByRole('button', { name: 'Văn bản này (PDF)' })));
  const { name } = await clerk.download(() => keyboard.press('Enter'));
  expect(name).toMatch(/phieu-lay-y-kien.*\.pdf$/u);
});
