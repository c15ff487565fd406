import type { OpenBloc } from '../../api/open-bloc.js';
import { type Outcome, success } from '../../diagnostics/outcome.js';
import type { DocumentKind } from '../../documents/read-template.js';
import { isCalledFor } from '../../pipeline/is-called-for.js';
import { makePaper } from '../../pipeline/make-paper.js';
import { ordersOf, type PaperOrder } from '../../pipeline/paper-order.js';
import { renderPages } from '../../pipeline/render-pages.js';
import type { BundlePaper } from '../bundle/bundle-pages.js';
import { copiesToPrint } from '../bundle/copies-to-print.js';
import { printedBundle } from '../bundle/printed-bundle.js';
import { subjectName } from '../bundle/subject-name.js';
import type { Sides } from '../manifest/manifest.js';
import type { Wanted } from '../run/job.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import type { GatheredContent } from './gathering.js';
import type { HeldBlocs } from './held-blocs.js';

/** All papers of one kind as one document to print, each named by its bloc year and whom it is made for. */
export async function kindBundle(
  { id, name }: DocumentKind,
  members: readonly StandingBloc[],
  { sides, open }: { readonly sides: Sides; readonly open: HeldBlocs },
): Promise<Outcome<GatheredContent>> {
  const papers: BundlePaper[] = [];
  let first: OpenBloc | undefined;
  for (const { planned } of members) {
    const opened = await open(planned.job);
    // its papers were made a moment ago: someone is writing in the file
    if (!opened.ok) return opened;
    first ??= opened.value;
    papers.push(...papersOf(id, opened.value, planned.job.wanted));
  }
  if (first === undefined) throw new Error(`a bundle of ${id} without any bloc`);
  const look = { subject: name, sides, data: first.bloc.data };
  const document = printedBundle(papers, look, first.resources);
  const bytes = await renderPages(document, first.resources);
  return success({ bytes, holds: papers.length, pages: document.pages.length });
}

/** Their errors would have stopped the bloc, whose papers stand. */
function papersOf(id: string, opened: OpenBloc, wanted: Wanted): readonly BundlePaper[] {
  const { bloc, resources } = opened;
  const kind = resources.registry.kinds.get(id);
  const orders = kind === undefined ? [] : ordersOf(bloc, kind, wanted.draft);
  const called = wanted.documents === undefined ? orders.filter((order) => isCalledFor(bloc, order)) : orders;
  return called.flatMap((order) => bundlePaper(order, opened));
}

function bundlePaper(order: PaperOrder, { bloc, resources }: OpenBloc): readonly BundlePaper[] {
  const paper = makePaper(bloc, order, resources);
  if (!paper.ok) return [];
  const { data } = bloc;
  const of = subjectName(data, order.subject);
  const title = `${data.bloc.name} năm ${data.year}`;
  return [
    {
      title: of === undefined ? title : `${title} - ${of}`,
      pages: paper.value.pages(),
      copies: copiesToPrint(order.kind.copies, data, order.subject),
    },
  ];
}
