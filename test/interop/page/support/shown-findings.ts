import type { Locator } from 'playwright-core';

/** A finding as it is read on the page. */
export interface ShownFinding {
  /** What it stands under: a sheet or a file. */
  readonly group: string;
  /** How grave, and where. */
  readonly head: string;
  readonly message: string;
  readonly hint: string;
}

/** The findings in a region, from top to bottom. */
export async function shownFindings(region: Locator): Promise<readonly ShownFinding[]> {
  return region.getByRole('listitem').evaluateAll((items) =>
    items.map((item) => {
      const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
      const [head, message, ...rest] = [...item.querySelectorAll('p')].map(({ textContent }) => words(textContent));
      const group = words(item.closest('ul')?.previousElementSibling?.textContent);
      return {
        group,
        head: head ?? '',
        message: message ?? '',
        hint: rest.find((text) => text.startsWith('Cách sửa:')) ?? '',
      };
    }),
  );
}
