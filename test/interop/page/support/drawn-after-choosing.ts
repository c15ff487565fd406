import type { Clerk } from './clerk.js';

/** Nobody finds the file sooner in the window that opens for it. */
const SEARCH_MS = 1000;

/** Milliseconds from the choice of a file until letters of a page are seen, measured in the page itself. */
export async function drawnAfterChoosing(clerk: Clerk, file: string): Promise<number> {
  const drawn = clerk.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let chosen = 0;
        addEventListener(
          'change',
          () => {
            chosen = performance.now();
          },
          { capture: true, once: true },
        );
        const look = () => {
          const text = document.querySelector('.sheet text');
          if (text !== null && text.getBoundingClientRect().width > 0) resolve(performance.now() - chosen);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await clerk.page.waitForTimeout(SEARCH_MS);
  await clerk.choose(file);
  return drawn;
}
