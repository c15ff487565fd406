import type { Page } from 'playwright-core';

/** How a page answered while it was watched, in milliseconds. */
export interface Answers {
  /** The longest time between two pictures. */
  readonly longestGap: number;
  /** How long a key waited at most until the page heard of it. */
  readonly longestWait: number;
  readonly keys: number;
}

/** Presses a harmless key again and again while something is done, and measures how long the page leaves it waiting. */
export async function answersDuring(page: Page, action: () => Promise<void>): Promise<Answers> {
  await page.evaluate(() => {
    const seen = { gap: 0, wait: 0, keys: 0, last: performance.now() };
    Object.assign(window, { seen });
    const picture = () => {
      const now = performance.now();
      seen.gap = Math.max(seen.gap, now - seen.last);
      seen.last = now;
      requestAnimationFrame(picture);
    };
    requestAnimationFrame(picture);
    addEventListener('keydown', ({ timeStamp }) => {
      seen.wait = Math.max(seen.wait, performance.now() - timeStamp);
      seen.keys += 1;
    });
  });
  const state = { done: false };
  const acting = action().finally(() => {
    state.done = true;
  });
  while (!state.done) {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  await acting;
  return page.evaluate(() => {
    const { gap, wait, keys } = Reflect.get(window, 'seen') as { gap: number; wait: number; keys: number };
    return { longestGap: gap, longestWait: wait, keys };
  });
}

const BETWEEN_KEYS_MS = 20;
