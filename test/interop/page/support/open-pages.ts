import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { PAGE_FILE } from './built.js';
import { Clerk } from './clerk.js';
import { launchChromium } from './launch-chromium.js';
import { type WatchedPage, watchedPage } from './watched-page.js';

/** What differs from an office computer without network. */
export interface PageOptions extends BrowserContextOptions {
  /** Another address than the page's file. */
  readonly address?: string;
  /** What the test itself calls for: complaints that contain it are left out. */
  readonly expected?: string;
}

const SMALL_SCREEN = { width: 1366, height: 768 };

/**
 * The tests of a file open pages through this, each as on a computer of its own. After each test nothing may have gone wrong
 * on any of them, and nothing may have been asked of the network.
 */
export function openPages(): (options?: PageOptions) => Promise<Clerk> {
  let browser: Browser | undefined;
  let open: { readonly context: BrowserContext; readonly watched: WatchedPage; readonly expected?: string }[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const done = open;
    open = [];
    for (const { context } of done) await context.close();
    const troubles = done.flatMap(({ watched, expected = '\0' }) =>
      watched.troubles.filter((trouble) => !trouble.includes(expected)),
    );
    expect(troubles).toEqual([]);
  });

  return async ({ address = pathToFileURL(PAGE_FILE).href, expected, ...options } = {}) => {
    if (browser === undefined) throw new Error('no browser yet');
    const context = await browser.newContext({ offline: true, locale: 'vi-VN', viewport: SMALL_SCREEN, ...options });
    const watched = await watchedPage(context, address);
    open.push({ context, watched, ...(expected === undefined ? {} : { expected }) });
    await watched.page.goto(address);
    return new Clerk(watched.page);
  };
}
