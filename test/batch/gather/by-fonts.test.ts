import { expect, test } from '@jest/globals';
import type { MemoryWorld } from '../../../src/world/memory-world.js';
import { PdfFile } from '../../render/pdf/pdf-file.js';
import { runCli } from '../../support/run-cli.js';
import { put, smallBloc, smallWorld } from '../example-world.js';
import { contentsRows, pdfTexts } from '../pdf-texts.js';

const KIND = ['--document', 'giao-uoc', '--format', 'pdf', '--bundle', 'kind', '--one-sided'];
const [FIRST, SECOND] = ['tap-in/20-giao-uoc-mot-mat.pdf', 'tap-in/20-kieu-chu-2-giao-uoc-mot-mat.pdf'] as const;
const CUTS = { times: 'Bold', timesbd: 'BoldItalic', timesi: 'Italic', timesbi: 'Regular' };

/** Workspaces by their folders, some with fonts of their own: those of the package, each cut in the place of another. */
async function workspaces(folders: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<MemoryWorld> {
  const world = smallWorld();
  const [regular = ''] = [...world.files.keys()].filter((path) => path.endsWith('Tinos-Regular.ttf'));
  for (const [name, fonts] of Object.entries(folders)) {
    await put(world, `/${name}/blocs/${name}.yaml`, smallBloc(`Khối ${name}`));
    for (const [file, cut] of Object.entries(fonts)) {
      const bytes = world.files.get(regular.replace('Regular', cut)) ?? new Uint8Array();
      await world.writeFile(`/${name}/fonts/${file}.ttf`, bytes);
    }
  }
  return world;
}

const made = (world: MemoryWorld, folders: readonly string[], ...more: readonly string[]) =>
  runCli(['batch', ...folders.map((name) => `/${name}`), '--out', '/out', ...KIND, ...more], world);

const bundles = (world: MemoryWorld) => [...world.files.keys()].filter((path) => path.startsWith('/out/tap-in/'));

/** What the fonts of a PDF are called, and all its pages have of texts and their places. */
function look(world: MemoryWorld, path: string) {
  const file = new PdfFile(world.files.get(`/out/${path}`) ?? new Uint8Array());
  const fonts = file.ofType('FontDescriptor').map((font) => file.name(font.get('FontName')).replace(/^[A-Z]+\+/u, ''));
  return { fonts: fonts.sort(), pages: pdfTexts(world, path) };
}

test('papers set in another typeface are a bundle of their own, drawn in it', async () => {
  const world = await workspaces({ a: {}, b: CUTS, c: {} });
  const { code, out } = await made(world, ['a', 'b', 'c']);
  expect([code, bundles(world)]).toEqual([0, [FIRST, SECOND].map((path) => `/out/${path}`)]);
  expect(out).toContain(`Tập in /out/${FIRST}: 2 văn bản`);
  expect(out).toContain(`Tập in /out/${SECOND}: 1 văn bản`);
  const [own, printed] = [look(world, 'b/2026/20-giao-uoc.pdf'), look(world, SECOND)];
  expect(printed.fonts).toEqual(expect.arrayContaining(own.fonts));
  const [row] = contentsRows(printed.pages);
  expect(printed.pages.slice((row?.from ?? 0) - 1, (row?.from ?? 0) - 1 + own.pages.length)).toEqual(own.pages);
  expect((await made(world, ['a', 'b', 'c'])).out).toContain(`${SECOND} (không đổi)`);
});

test('the same fonts in several workspaces are one typeface, and a bundle goes with the last that has it', async () => {
  const world = await workspaces({ a: {}, b: CUTS, c: CUTS });
  await made(world, ['a', 'b', 'c']);
  expect(contentsRows(pdfTexts(world, SECOND))).toHaveLength(2);
  for (const name of ['b', 'c']) for (const cut of Object.keys(CUTS)) await world.remove(`/${name}/fonts/${cut}.ttf`);
  expect((await made(world, ['a', 'b', 'c'], '--prune')).error).toContain(`Đã xóa tệp “${SECOND}”`);
  expect(contentsRows(pdfTexts(world, FIRST))).toHaveLength(3);
});
