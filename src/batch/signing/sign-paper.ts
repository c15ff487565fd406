import type { OrderedPaper } from '../../api/checked-papers.js';
import { type Outcome, success } from '../../diagnostics/outcome.js';
import type { PagedDocument } from '../../pages/types.js';
import { copiesToPrint } from '../bundle/copies-to-print.js';
import { paperTitle } from '../bundle/paper-title.js';
import { firstSignaturePage } from './first-signature-page.js';
import { pageHashes } from './page-hashes.js';
import type { PrintedPaper } from './printed-before.js';
import type { SignedPaper } from './report.js';
import { signaturesOnly } from './signatures-only.js';
import { signedPath } from './signed-path.js';

/** The pages of a paper to print again; none where all are as they were. */
export interface PaperToSign {
  readonly row: SignedPaper;
  readonly pages?: PagedDocument;
}

/** How a paper is held against what was printed. */
export interface SignPaper {
  readonly bloc: string;
  readonly printed: PrintedPaper;
  readonly duplex: boolean;
  /** Gives the pages also where none has changed. */
  readonly force: boolean;
}

/** Finds what of a paper is to be printed again. */
export function signPaper(
  { order, paper }: OrderedPaper,
  { bloc, printed, duplex, force }: SignPaper,
): Outcome<PaperToSign> {
  const pages = paper.pages();
  const { data } = paper.facts;
  const document = paperTitle(order, data);
  const found = {
    bloc,
    document,
    copies: copiesToPrint(order.kind.copies, data, order.subject),
    to: pages.pages.length,
  };
  if (!force && pageHashes(pages).join(' ') === printed.pageHashes.join(' ')) {
    const from = (firstSignaturePage(pages) ?? 0) + 1;
    return success({ row: { ...found, state: 'same', path: printed.path, from } });
  }
  const last = signaturesOnly(pages, { pageHashes: printed.pageHashes, duplex, document });
  if (!last.ok) return last;
  const from = pages.pages.length - last.value.pages.length + 1;
  return success({ row: { ...found, state: 'changed', path: signedPath(printed.path), from }, pages: last.value });
}
