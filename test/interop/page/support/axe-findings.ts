import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe has to say against the page as it is now: each rule with the elements that break it. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const here = Reflect.get(window, 'axe') as typeof axe;
    const { violations } = await here.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  });
}
