import type { Resources } from '../../documents/resources.js';
import type { BlocYear } from '../../model/bloc-year.js';
import type { PagedDocument } from '../../pages/types.js';
import { pagesOfTree } from '../../pipeline/pages-of-tree.js';
import type { Sides } from '../manifest/manifest.js';
import { type BundlePaper, bundlePages } from './bundle-pages.js';
import { contentsTree } from './contents-tree.js';

/** What a bundle says it holds, and how it is printed. */
export interface BundleLook {
  readonly subject: string;
  readonly sides: Sides;
  /** The bloc year in whose way the list of contents is laid out. */
  readonly data: BlocYear;
}

/** Papers as one document to print, with a list of contents before them. */
export function printedBundle(
  papers: readonly BundlePaper[],
  { subject, sides, data: { regime, print } }: BundleLook,
  { fonts }: Resources,
): PagedDocument {
  return bundlePages(papers, {
    duplex: sides === 'duplex',
    contents: (rows) => pagesOfTree(contentsTree(subject, rows), regime, print.duplex, fonts),
  });
}
