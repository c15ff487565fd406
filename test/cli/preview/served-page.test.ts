import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { servedPage } from '../../../src/cli/preview/served-page.js';
import { PAGE } from './started.js';

test('only the one directive of the page differs, and a mark is added', () => {
  const { html } = servedPage(PAGE)!;
  expect(html.replace('\n<meta name="thidua-preview">', '').replace(`connect-src 'self'`, `connect-src 'none'`)).toBe(
    PAGE,
  );
});

test('the header says what the page says, and that no other page may frame it', () => {
  const { html, policy } = servedPage(PAGE)!;
  const [, own] = /content="([^"]*)"/u.exec(html) ?? [];
  expect(policy).toBe(`${own}; frame-ancestors 'none'`);
});

test('the template of the page is one that can be served', () => {
  const template = readFileSync(new URL('../../../src/page/ui/page.html', import.meta.url), 'utf8');
  expect(servedPage(template.replace('{{policy}}', `default-src 'none'; connect-src 'none'`))).toBeDefined();
});

test.each([
  '',
  '<p>trang khác</p>',
  PAGE.replace(`connect-src 'none'`, 'connect-src *'),
  PAGE.replace(`connect-src 'none'`, `connect-src 'none'; connect-src 'none'`),
  PAGE.replace(`connect-src 'none'; `, ''),
  PAGE.replace('Content-Security-Policy', 'Refresh'),
])('what is not our page is not served: %#', (html) => {
  expect(servedPage(html)).toBeUndefined();
});
