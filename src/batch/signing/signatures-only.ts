import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { PagedDocument } from '../../pages/types.js';
import { findChange } from './find-change.js';
import { firstSignaturePage } from './first-signature-page.js';
import { pagesFrom } from './pages-from.js';

/** What was printed before, and how. */
export interface PrintedBefore {
  /** What the manifest keeps of its pages; absent where it knows nothing of the paper. */
  readonly pageHashes: readonly string[] | undefined;
  /** On both sides: then the first sheet is printed whole, its front too. */
  readonly duplex: boolean;
  /** How messages call the paper. */
  readonly document: string;
}

/** The pages of a paper from the first place to sign on, when those before it are as they were printed; else what changed. */
export function signaturesOnly(
  paper: PagedDocument,
  { pageHashes, duplex, document }: PrintedBefore,
): Outcome<PagedDocument> {
  const signed = firstSignaturePage(paper);
  if (signed === undefined) return failure([diagnose('signing.no-signatures', { facts: { document } })]);
  if (pageHashes === undefined) return failure([diagnose('signing.not-printed', { facts: { document } })]);
  const first = duplex ? signed - (signed % 2) : signed;
  const change = findChange(pageHashes, paper, first);
  if (change === undefined) return success(pagesFrom(paper, first));
  return failure([diagnose('signing.page-changed', { facts: { document, ...change } })]);
}
