import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** A file as it was downloaded. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a clerk does on the page, by the names that are read to them. */
export class Clerk {
  constructor(readonly page: Page) {}

  /** Chooses files, as in the browser's own window for that. */
  async choose(...paths: readonly string[]): Promise<void> {
    await this.page.locator('#files').setInputFiles([...paths]);
  }

  /** Drops files or folders from the computer on the page. */
  async drop(...paths: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
    await session.detach();
  }

  /** Waits until the page stands that nothing is open on yet. */
  async started(): Promise<void> {
    await this.button('Xem ví dụ').waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The buttons of the blocs. */
  get blocs(): Locator {
    return this.page.getByRole('navigation', { name: 'Các khối' }).getByRole('button');
  }

  /** The buttons of the blocs once all of them have been looked into. */
  async readBlocs(): Promise<readonly Locator[]> {
    await this.blocs.filter({ hasText: 'Đang đọc…' }).first().waitFor({ state: 'detached' });
    return this.blocs.all();
  }

  /** The tabs of the papers of the open bloc. */
  get papers(): Locator {
    return this.page.getByRole('tablist', { name: 'Văn bản' }).getByRole('tab');
  }

  /** The drawn pages of the open paper. */
  get sheets(): Locator {
    return this.page.locator('.sheet');
  }

  get findings(): Locator {
    return this.page.getByRole('region', { name: 'Điều cần xem lại' });
  }

  /** On a phone, shows another part of the page; whether there was anything to choose. */
  async goTo(part: string): Promise<boolean> {
    const choice = this.page.getByRole('navigation', { name: 'Phần đang xem' }).getByRole('button', { name: part });
    if (!(await choice.isVisible())) return false;
    await choice.click();
    return true;
  }

  /** Opens a bloc by words of its button, and waits for the first page of a paper. */
  async openBloc(words: string | RegExp): Promise<void> {
    await this.blocs.filter({ hasText: words }).first().click();
    await this.firstSheet();
  }

  /** Opens a paper by words of its tab, and waits until its pages are there instead of those before. */
  async openPaper(words: string | RegExp): Promise<void> {
    const tab = this.papers.filter({ hasText: words }).first();
    // on a phone the pages stand behind the list
    await this.sheets.first().waitFor({ state: 'attached' });
    const before = await this.sheets.first().elementHandle();
    const isOpen = (await tab.getAttribute('aria-selected')) === 'true';
    await tab.click();
    if (!isOpen) await before?.waitForElementState('hidden');
    await this.firstSheet();
  }

  /** The name of the paper that is open. */
  async openPaperName(): Promise<string> {
    return (await this.papers.and(this.page.locator('[aria-selected=true]')).textContent()) ?? '';
  }

  /** Where a text stands on the drawn pages. */
  sheetText(text: string): Locator {
    return this.sheets.getByText(text);
  }

  /** Waits until a page is drawn. */
  async firstSheet(): Promise<void> {
    await this.sheets.first().waitFor();
  }

  /** What a click brings to the folder of downloads. */
  async download(click: () => Promise<void>): Promise<Downloaded> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Downloads by a name in the dialog of the downloads. */
  async downloadFrom(name: string): Promise<Downloaded> {
    const choice = this.page.getByRole('button', { name }).or(this.page.getByRole('menuitem', { name }));
    if (!(await choice.isVisible())) await this.button('Tải xuống').click();
    return this.download(() => choice.click());
  }
}
