import type { PagedDocument } from '../../pages/types.js';
import type { ContentsRow } from './contents-tree.js';
import { joinDocuments } from './join-documents.js';

/** A paper of a bundle. */
export interface BundlePaper {
  /** How the list of contents calls it. */
  readonly title: string;
  readonly pages: PagedDocument;
  readonly copies: number;
}

/** How a bundle is put together. */
export interface BundleOptions {
  /** It is printed on both sides: every copy of every paper begins on the front of a sheet. */
  readonly duplex: boolean;
  /** Makes the list of contents, whose length must not depend on the numbers in it; what it says of itself the bundle says. */
  readonly contents: (rows: readonly ContentsRow[]) => PagedDocument;
}

/** One document to print: the list of contents, then all copies of the papers in the order given. */
export function bundlePages(papers: readonly BundlePaper[], { duplex, contents }: BundleOptions): PagedDocument {
  const length = contents(rowsFrom(0, papers, duplex)).pages.length;
  const list = contents(rowsFrom(length, papers, duplex));
  const copied = papers.map(({ pages, copies }) => ({ document: pages, copies }));
  return joinDocuments([{ document: list, copies: 1 }, ...copied], list.meta, duplex);
}

/** Where papers begin that follow so many pages. */
function rowsFrom(before: number, papers: readonly BundlePaper[], duplex: boolean): readonly ContentsRow[] {
  const sides = (pages: number) => (duplex ? pages + (pages % 2) : pages);
  let at = sides(before);
  return papers.map(({ title, copies, pages: { pages } }) => {
    const firstPage = at + 1;
    at += copies * sides(pages.length);
    return { title, copies, pages: pages.length, firstPage };
  });
}
