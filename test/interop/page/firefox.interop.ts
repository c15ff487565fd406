import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { batchFiles } from './support/batch-files.js';
import { PAGE_FILE } from './support/built.js';
import { expectSameFiles } from './support/expect-same-files.js';
import { INVENTED_BOOK } from './support/invented-book.js';
import { type Firefox, launchFirefox } from './support/launch-firefox.js';

const [TRIES, BETWEEN] = [300, 100];
const BLOC = 'co-quan-dang-2026';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox.close());

/** Runs the body of a function on the page. */
async function onPage(script: string): Promise<unknown> {
  const answer = await firefox.send('WebDriver:ExecuteScript', { script, args: [] });
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
}

async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(BETWEEN);
  }
  throw new Error(`never came: ${look}`);
}

const click = (words: string) =>
  onPage(`[...document.querySelectorAll('button')].find((one) => one.textContent.includes('${words}')).click()`);

/** The only file in the folder of downloads, once it is whole. */
function downloaded(): string | undefined {
  const [name, ...others] = readdirSync(firefox.downloads);
  return name === undefined || others.length > 0 || name.endsWith('.part') ? undefined : name;
}

test('the page works in Firefox from a disk, and makes what the command line makes', async () => {
  await firefox.send('WebDriver:Navigate', { url: pathToFileURL(PAGE_FILE).href });
  await onPage(`
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));`);
  const input = await until(() =>
    onPage(`return document.getElementById('files') ?? undefined`).then((it) => it ?? undefined),
  );
  const [id] = Object.values(Object(input));
  await firefox.send('WebDriver:ElementSendKeys', { id, text: INVENTED_BOOK });
  await until(async () =>
    (await onPage(`return document.querySelectorAll('.sheet text').length`)) === 0 ? undefined : true,
  );
  expect(await onPage('return document.fonts.size')).toBe(4);
  await click('Tải xuống');
  await click('Cả khối (zip)');
  const name = await until(downloaded);
  expect(name).toBe(`${BLOC}-2026.zip`);
  const made = await batchFiles(INVENTED_BOOK);
  const wanted = Object.entries(made).filter(([path]) => path.startsWith(`${BLOC}/`));
  expect(wanted.length).toBeGreaterThan(50);
  await expectSameFiles(unzipSync(readFileSync(join(firefox.downloads, name))), Object.fromEntries(wanted));
  expect(await onPage('return window.refused')).toEqual([]);
});
