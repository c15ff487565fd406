import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlockDocument } from '../../../src/blocks/types.js';
import { paginate } from '../../../src/paginate/paginate.js';
import type { DocxOptions } from '../../../src/render/docx/docx-options.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import type { TrueTypeFontSet } from '../../../src/text/truetype.js';
import type { NamedDocuments } from './bloc-papers.js';
import { type Comparison, compareWords } from './compare-words.js';
import { decidedBy } from './decided-by.js';
import { withForgottenBreak } from './forgotten-keep.js';
import type { LineDifference } from './line-differences.js';
import { readWords } from './pdf-words.js';
import { convertToPdf } from './soffice.js';

/** What was measured of one document; each difference with the rounding that decided it, in points, if one did. */
export interface Parity extends Comparison {
  readonly name: string;
  /** LibreOffice forgot to move a heading to the next page, and was told to. */
  readonly forgotten?: true;
  readonly exceptions: readonly (LineDifference & { readonly margin: number | undefined })[];
}

/** Makes both files of each document inside `folder`, lets LibreOffice convert the DOCX and compares the PDFs. */
export async function measureParity(
  documents: NamedDocuments,
  fonts: TrueTypeFontSet,
  folder: string,
  options: DocxOptions = {},
): Promise<readonly Parity[]> {
  const first = await measureAll(documents, documents, fonts, folder, options);
  const mended = new Map(first.flatMap((parity) => mendedWords(parity, documents.get(parity.name), fonts)));
  const second = await measureAll(mended, documents, fonts, join(folder, 'mended'), options);
  const again = new Map(second.map((parity) => [parity.name, { ...parity, forgotten: true as const }]));
  return first.map((parity) => again.get(parity.name) ?? parity);
}

/** A document that LibreOffice broke too late, with the break it forgot. */
function mendedWords(
  { name, stray }: Parity,
  document: BlockDocument | undefined,
  fonts: TrueTypeFontSet,
): readonly (readonly [string, BlockDocument])[] {
  if (stray === undefined || document === undefined || stray.ours <= stray.theirs) return [];
  const mended = withForgottenBreak(document, paginate(document, fonts), stray.ours - 1);
  return mended === undefined ? [] : [[name, mended]];
}

/** Compares what LibreOffice makes of some documents with our PDFs of those of the same names. */
async function measureAll(
  documents: NamedDocuments,
  ours: NamedDocuments,
  fonts: TrueTypeFontSet,
  folder: string,
  options: DocxOptions,
): Promise<readonly Parity[]> {
  const named = [...documents];
  const docx = await Promise.all(
    named.map(async ([name, document]) => [name, await renderDocx(document, options)] as const),
  );
  const mirrored = new Set(named.filter(([, { sections }]) => sections[0]?.page.mirrored).map(([name]) => name));
  const oneSided = await convertToPdf(new Map(docx.filter(([name]) => !mirrored.has(name))), folder, false);
  const twoSided = await convertToPdf(new Map(docx.filter(([name]) => mirrored.has(name))), folder, true);
  const converted = new Map([...oneSided, ...twoSided]);
  return Promise.all(
    named.map(([name, document]) =>
      measureOne(name, ours.get(name) ?? document, fonts, converted.get(name) ?? '', folder),
    ),
  );
}

async function measureOne(
  name: string,
  document: BlockDocument,
  fonts: TrueTypeFontSet,
  converted: string,
  folder: string,
): Promise<Parity> {
  const file = join(folder, `${name}.pdf`);
  const paged = paginate(document, fonts);
  await writeFile(file, await renderPdf(paged, fonts));
  const tops = paged.pages.map(
    ({ width }) => document.sections.find(({ page }) => page.width === width)?.page.margin.top,
  );
  const compared = compareWords(
    await readWords(file, 'thidua'),
    await readWords(converted, 'soffice'),
    (page) => tops[page] ?? 0,
  );
  const exceptions = compared.differences.map((difference) => ({
    ...difference,
    margin: decidedBy(document, fonts, difference),
  }));
  return { name, ...compared, exceptions };
}
