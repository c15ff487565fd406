import type { PdfDictionary } from './dictionary.js';

/** One page. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly dictionary: PdfDictionary;
  /** Its own, or those of the pages it belongs to. */
  readonly resources: PdfDictionary | undefined;
  readonly annotations: readonly PdfDictionary[];
}

/** The pages of a file in order; a tree that leads back to itself is left there. */
export function readPages(catalog: PdfDictionary): readonly PdfPage[] {
  const root = catalog.dictionary('Pages');
  const open: Node[] = root === undefined ? [] : [{ dictionary: root, resources: undefined }];
  const seen = new Set<PdfDictionary>();
  const pages: PdfPage[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { dictionary } = node;
    if (seen.has(dictionary)) continue;
    seen.add(dictionary);
    const resources = dictionary.dictionary('Resources') ?? node.resources;
    for (const kid of dictionary.dictionaries('Kids').toReversed()) open.push({ dictionary: kid, resources });
    const annotations = dictionary.dictionaries('Annots');
    if (!dictionary.has('Kids')) pages.push({ number: pages.length + 1, dictionary, resources, annotations });
  }
  return pages;
}

interface Node {
  readonly dictionary: PdfDictionary;
  readonly resources: PdfDictionary | undefined;
}
