import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { PROJECT } from '../../support/resources.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { INVENTED_BLOCS } from './support/invented-book.js';
import { openPages } from './support/open-pages.js';
import { startPreview } from './support/start-preview.js';

const openPage = openPages();

/** So soon a change is seen. */
const SEEN_MS = 1000;

let folder = '';
let address = '';

beforeAll(async () => {
  folder = join(temporaryFolder(), 'minh-hoa');
  cpSync(join(PROJECT, 'examples', 'minh-hoa'), folder, { recursive: true });
  address = await startPreview(folder);
});

test('what is saved in a file is seen within a second on the drawn page, then on the list', async () => {
  const clerk = await openPage({ offline: false, address });
  const [bloc] = INVENTED_BLOCS;
  await clerk.openBloc(bloc);
  await clerk.openPaper('Giao ước thi đua');
  const file = join(folder, 'blocs', 'co-quan-dang-2026.yaml');
  const times: number[] = [];
  for (const name of ['Khối thi đua vừa đổi tên', 'Khối thi đua đổi tên lần nữa', 'Khối thi đua lại đổi tên']) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}name: Khối.*$/mu, `  name: ${name}`));
    const saved = performance.now();
    await clerk.sheetText(name).first().waitFor();
    times.push(performance.now() - saved);
    // all papers are looked through again before the list knows
    await clerk.blocs.filter({ hasText: name }).waitFor();
  }
  // the quickest: what else the machine does is not the page's to answer for
  expect(Math.min(...times)).toBeLessThan(SEEN_MS);
  // the same bloc and the same paper are open as before
  await expect(clerk.openPaperName()).resolves.toContain('Giao ước thi đua');
});

/** The status of what is asked for at an address, by a program that may say anything of itself. */
function statusOf(asked: string, headers: Readonly<Record<string, string>> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(asked, { headers }, (response) => {
      response.destroy();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('whoever does not know the address, or comes from elsewhere, is refused', async () => {
  const { origin, pathname, port } = new URL(address);
  expect(pathname.length).toBeGreaterThan(20);
  expect(await statusOf(address)).toBe(200);
  expect(await statusOf(`${address}files`)).toBe(200);
  const refused = [
    statusOf(origin),
    statusOf(`${origin}/files`),
    statusOf(`${origin}/x${pathname.slice(2)}`),
    statusOf(`${origin}/x${pathname.slice(2)}files`),
    statusOf(`${address}file/${encodeURIComponent('../../etc/passwd')}`),
    statusOf(address, { Host: 'thidua.example' }),
    statusOf(address, { Host: `thidua.example:${port}` }),
    statusOf(`${address}files`, { Host: `localhost:${port}` }),
    statusOf(`${address}files`, { Origin: 'https://thidua.example' }),
    statusOf(`${address}files`, { 'Sec-Fetch-Site': 'cross-site' }),
  ];
  for (const status of await Promise.all(refused)) expect([403, 404]).toContain(status);
});
