import { describe, expect, test } from '@jest/globals';
import { axeFindings } from './support/axe-findings.js';
import { openPages } from './support/open-pages.js';

const openPage = openPages();

const DESKTOP = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe.each([
  ['light', 'desktop', { ...DESKTOP, colorScheme: 'light' }],
  ['dark', 'desktop', { ...DESKTOP, colorScheme: 'dark' }],
  ['light', 'phone', { ...PHONE, colorScheme: 'light' }],
  ['dark', 'phone', { ...PHONE, colorScheme: 'dark' }],
] as const)('%s, on a %s', (_colours, _screen, options) => {
  test('axe finds nothing', async () => {
    const clerk = await openPage(options);
    await clerk.started();
    expect(await axeFindings(clerk.page)).toEqual([]);
    await clerk.button('Xem ví dụ').click();
    await clerk.firstSheet();
    expect(await axeFindings(clerk.page)).toEqual([]);
    await clerk.button('Tải xuống').click();
    expect(await axeFindings(clerk.page)).toEqual([]);
  });
});
