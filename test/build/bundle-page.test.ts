import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundlePage } from '../../src/build/bundle-page.js';
import { packageFolder } from '../../src/world/node-package-folder.js';

const MOST_BYTES = 4_000_000;

let page: string;
beforeAll(async () => {
  page = await bundlePage(packageFolder());
});

describe('the page in one file', () => {
  test('is small enough to be sent by mail', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
  });

  test('has a policy that lets run and look only what the build put in', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, text = '']) => hashOf(text));
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, text = '']) => hashOf(text));
    expect(scripts).toHaveLength(1);
    expect(styles).toHaveLength(1);
    expect(policy.split('; ')).toEqual([
      `default-src 'none'`,
      `script-src ${scripts[0]} blob:`,
      `worker-src blob:`,
      `style-src ${styles[0]}`,
      `img-src data: blob:`,
      `font-src data: blob:`,
      `connect-src 'none'`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ]);
  });

  test('asks for no other file', () => {
    const markup = page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '');
    const targets = [...markup.matchAll(/\b(?:src|href|srcset|action)\s*=\s*"?(\w+:)?/giu)].map(([, scheme]) => scheme);
    expect(targets).toEqual(['data:']);
    expect(page).not.toMatch(/<(?:iframe|object|embed|base)\b/iu);
  });

  test('brings the licences of what it is made of', async () => {
    const packed = /id="licences">([^<]*)</u.exec(page)?.[1] ?? '';
    const text = await new Response(
      new Blob([Buffer.from(packed, 'base64')]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    for (const name of ['pdfkit', 'handlebars', 'fflate', 'zod']) expect(text).toContain(`\n${name}\n`);
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });
});

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
