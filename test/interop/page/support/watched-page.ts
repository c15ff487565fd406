import type { BrowserContext, Page } from 'playwright-core';

/** A page, and what it did that no page of ours may do. */
export interface WatchedPage {
  readonly page: Page;
  /** Faults of its scripts, complaints of the browser, questions to the user, and addresses it asked for. */
  readonly troubles: readonly string[];
}

/** What a page may ask for: itself, what it made itself, and what is written in it. */
const OWN = /^(?:file|blob|data):/u;

/** Whoever waits longer has given up. */
const LONGEST_MS = 20_000;

/** A new page in a context, watched from its first moment; it may ask for what lies at its own address. */
export async function watchedPage(context: BrowserContext, address: string): Promise<WatchedPage> {
  const troubles: string[] = [];
  context.on('request', (request) => {
    if (!OWN.test(request.url()) && !request.url().startsWith(address)) troubles.push(`asked for ${request.url()}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  page.on('pageerror', (error) => troubles.push(`fault: ${error.stack ?? error.message}`));
  page.on('crash', () => troubles.push('crashed'));
  page.on('popup', () => troubles.push('opened a window'));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  return { page, troubles };
}
