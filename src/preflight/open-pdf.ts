import type { Drawn } from './content/drawn.js';
import { walkContent } from './content/walk-content.js';
import { type FontUse, fontUses } from './fonts/font-use.js';
import type { PdfDictionary } from './pdf/dictionary.js';
import { type PdfPage, readPages } from './pdf/pages.js';
import type { PdfFile } from './pdf/pdf-file.js';
import { Structure } from './structure/structure.js';

/** A file with all that its checks share, read once. */
export interface OpenPdf extends PdfFile {
  readonly pages: readonly PdfPage[];
  readonly structure: Structure | undefined;
  /** What all pages draw, in order, with the looks of their fields and notes. */
  readonly drawn: readonly Drawn[];
  readonly fonts: readonly FontUse[];
}

/** Reads pages, structure, content and fonts of a file. */
export function openPdf(file: PdfFile): OpenPdf {
  const pages = readPages(file.catalog);
  const root = file.catalog.dictionary('StructTreeRoot');
  const structure = root === undefined ? undefined : new Structure(root);
  const isTagged = (container: PdfDictionary, id: number) => structure?.contentOwner(container, id) !== undefined;
  const drawn = pages.flatMap((page) => [...drawPage(page, isTagged), ...drawAnnotations(page, isTagged)]);
  return { ...file, pages, structure, drawn, fonts: fontUses(drawn) };
}

type IsTagged = (container: PdfDictionary, id: number) => boolean;

function drawPage({ number: page, dictionary, resources }: PdfPage, isTagged: IsTagged): readonly Drawn[] {
  const bytes = joined(dictionary.dictionaries('Contents').map(({ data }) => data?.decoded()));
  return walkContent({ page, bytes, resources, container: dictionary, isTagged, cover: 'none', within: [] });
}

/** The streams of a page are one, as if a space stood between them. */
function joined(streams: readonly (Uint8Array | undefined)[]): Uint8Array | undefined {
  const size = streams.reduce((sum, stream) => sum + (stream?.length ?? 0) + 1, 0);
  const all = new Uint8Array(size).fill(32);
  let end = 0;
  for (const stream of streams) {
    if (stream === undefined) return undefined;
    all.set(stream, end);
    end += stream.length + 1;
  }
  return all;
}

function drawAnnotations({ number: page, annotations }: PdfPage, isTagged: IsTagged): readonly Drawn[] {
  return annotations.flatMap(looksOf).flatMap((look) =>
    walkContent({
      page,
      bytes: look.data?.decoded(),
      resources: look.dictionary('Resources'),
      container: look,
      isTagged,
      cover: 'appearance',
      within: [look],
    }),
  );
}

/** The normal look of a field or note, or one for each of its states. */
function looksOf(annotation: PdfDictionary): readonly PdfDictionary[] {
  const look = annotation.dictionary('AP')?.dictionary('N');
  if (look === undefined) return [];
  const looks = look.data === undefined ? look.keys.flatMap((state) => look.dictionary(state) ?? []) : [look];
  return looks.filter(({ data }) => data !== undefined);
}
