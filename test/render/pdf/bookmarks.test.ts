import { expect, test } from '@jest/globals';
import type { OutlineEntry } from '../../../src/pages/types.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { PdfFile } from './pdf-file.js';
import { type Dictionary, Reference, textOf } from './pdf-syntax.js';
import { FONTS, paged, sampleDocument, tree } from './sample.js';

/** The bookmarks as indented lines: title, open bookmarks below, page and height they lead to. */
function printBookmarks(file: PdfFile, parent: Dictionary, depth = 0): string[] {
  const lines: string[] = [];
  for (let next = parent.get('First'); next; ) {
    const item = file.dictionary(next);
    const [page, fit, left, top, zoom] = file.list(item.get('Dest'));
    const number = file.pages.findIndex(({ id }) => page instanceof Reference && page.id === id);
    expect([file.name(fit), left, zoom]).toEqual(['XYZ', 0, 0]);
    const place = `${number}:${(841.89 - Number(top)).toFixed(0)}`;
    lines.push(`${'  '.repeat(depth)}${textOf(item.get('Title'))} [${item.get('Count') ?? '-'}] ${place}`);
    lines.push(...printBookmarks(file, item, depth + 1));
    next = item.get('Next');
  }
  return lines;
}

async function bookmarks(entries: readonly OutlineEntry[]): Promise<string[]> {
  const file = new PdfFile(await renderPdf(paged(tree(['Document']), [[], []], { outline: entries }), FONTS));
  if (!file.catalog.has('Outlines')) return [];
  const root = file.dictionary(file.catalog.get('Outlines'));
  expect(root.get('Count')).toBe(entries.length);
  expect(file.name(file.catalog.get('PageMode'))).toBe('UseOutlines');
  return printBookmarks(file, root);
}

test('bookmarks nest by level and lead to their heading', async () => {
  expect(await bookmarks(sampleDocument().outline)).toEqual([
    'Giao ước thi đua [3] 0:76',
    '  I. Nội dung [1] 0:157',
    '    Bảng điểm [-] 1:100',
    '  II. Tổ chức [-] 1:160',
    'Phụ lục (1) [-] 1:170',
  ]);
});

test('a level that is skipped leaves no gap', async () => {
  const entry = (level: 1 | 2 | 3): OutlineEntry => ({ text: `cấp ${level}`, level, tag: 0, page: 0, y: 10 });
  expect(await bookmarks([entry(3), entry(1), entry(3), entry(2)])).toEqual([
    'cấp 3 [-] 0:10',
    'cấp 1 [2] 0:10',
    '  cấp 3 [-] 0:10',
    '  cấp 2 [-] 0:10',
  ]);
});

test('on a page of another size a bookmark leads to its own edges', async () => {
  const sheet = (width: number, height: number) => ({ width, height, items: [] });
  const outline: OutlineEntry[] = [{ text: 'a', level: 1, tag: 0, page: 1, y: 100 }];
  const document = paged(tree(['Document']), [], { outline, pages: [sheet(500, 800), sheet(800, 500)] });
  const file = new PdfFile(await renderPdf(document, FONTS));
  const item = file.dictionary(file.dictionary(file.catalog.get('Outlines')).get('First'));
  expect(file.list(item.get('Dest')).slice(2)).toEqual([0, 400, 0]);
});

test('without headings there are none', async () => {
  expect(await bookmarks([])).toEqual([]);
});
