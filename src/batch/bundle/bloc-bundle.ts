import type { OrderedPaper } from '../../api/checked-papers.js';
import type { OpenBloc } from '../../api/open-bloc.js';
import type { BlocYear } from '../../model/bloc-year.js';
import type { PagedDocument } from '../../pages/types.js';
import type { Sides } from '../manifest/manifest.js';
import type { BundlePaper } from './bundle-pages.js';
import { copiesToPrint } from './copies-to-print.js';
import { paperTitle } from './paper-title.js';
import { inPrintOrder } from './print-order.js';
import { printedBundle } from './printed-bundle.js';

/** All papers of a bloc year as one document to print, each named by its kind and whom it is made for. */
export function blocBundle(
  papers: readonly OrderedPaper[],
  { bloc: { data }, resources }: OpenBloc,
  sides: Sides,
): PagedDocument {
  const bundled = inPrintOrder(papers).map((paper) => bundlePaper(paper, data));
  return printedBundle(bundled, { subject: `${data.bloc.name} năm ${data.year}`, sides, data }, resources);
}

function bundlePaper({ order, paper }: OrderedPaper, data: BlocYear): BundlePaper {
  const copies = copiesToPrint(order.kind.copies, data, order.subject);
  return { title: paperTitle(order, data), pages: paper.pages(), copies };
}
