import type { MemoryWorld } from '../../src/world/memory-world.js';
import { pageContent } from '../render/pdf/pdf-content.js';
import { PdfFile } from '../render/pdf/pdf-file.js';

/** What each page of a PDF in the output folder says, piece by piece; page numbers and repeated heads of tables are left out. */
export function pdfTexts(world: MemoryWorld, path: string): readonly (readonly string[])[] {
  const bytes = world.files.get(`/out/${path}`);
  if (bytes === undefined) throw new Error(`no ${path}`);
  const file = new PdfFile(bytes);
  return file.pages.map((page) =>
    pageContent(file, page)
      .texts.filter(({ mark }) => !mark.startsWith('Artifact'))
      .map(({ text }) => text.trim()),
  );
}

/** A row of the list of contents of a bundle. */
export interface PrintedRow {
  readonly title: string;
  readonly pages: number;
  readonly copies: number;
  readonly from: number;
}

/** The last words of the head, which stand on one line or on two. */
function endOfHead(texts: readonly string[]): number {
  const whole = texts.indexOf('Từ trang');
  return whole >= 0 ? whole : texts.indexOf('trang', texts.indexOf('Từ'));
}

/** The rows of the list of contents, read off the pages before the first paper. */
export function contentsRows(pages: readonly (readonly string[])[]): readonly PrintedRow[] {
  const texts = pages.flat();
  const end = texts.findIndex((text) => text.startsWith('Cột “Số trang”'));
  const cells = texts.slice(endOfHead(texts) + 1, end).join('|');
  const rows: PrintedRow[] = [];
  let rest = `|${cells}`;
  for (let number = 1; rest !== ''; number += 1) {
    const next = `(?=\\|${number + 1}\\||$)`;
    const [whole = '', title = '', count, copies, from] =
      new RegExp(`^\\|${number}\\|(.+?)\\|(\\d+)\\|(\\d+)\\|(\\d+)${next}`, 'u').exec(rest) ?? [];
    if (whole === '') throw new Error(`no row ${number} in ${rest}`);
    rows.push({ title: title.replaceAll('|', ' '), pages: Number(count), copies: Number(copies), from: Number(from) });
    rest = rest.slice(whole.length);
  }
  return rows;
}
