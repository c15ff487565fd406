import type { OrderedPaper } from '../../api/checked-papers.js';
import { makePapers } from '../../api/make-papers.js';
import { type OpenBloc, openBloc } from '../../api/open-bloc.js';
import type { ResourceCache } from '../../api/resource-cache.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import { ordersOf } from '../../pipeline/paper-order.js';
import type { World } from '../../world/world.js';
import { paperTitle } from '../bundle/paper-title.js';
import type { PlannedBloc } from '../plan/plan-jobs.js';
import { editedCopies } from './edited-copies.js';
import { type PrintedPaper, printedAs, printedBefore } from './printed-before.js';
import { type PaperToSign, signPaper } from './sign-paper.js';

/** How papers are held against what was printed. */
export interface SignRoom {
  readonly folder: string;
  readonly world: World;
  readonly cache: ResourceCache;
  readonly duplex: boolean;
  /** Prints the pages to sign also where none has changed. */
  readonly force: boolean;
}

/** What is to be printed again of a bloc's papers. */
export interface BlocToSign {
  readonly papers: readonly PaperToSign[];
  /** How many papers have pages that cannot be printed apart. */
  readonly refused: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds what of the papers of one bloc is to be printed again: of those asked for, else of all that many sign. */
export async function signBloc(planned: PlannedBloc, room: SignRoom): Promise<BlocToSign> {
  const { job, before } = planned;
  const { documents: asked, draft } = job.wanted;
  const known = before === undefined ? [] : printedBefore(before, draft);
  if (known.length === 0) return told('signing.none-printed', planned, { bloc: job.id });
  const opened = await openBloc(job, room.world, room.cache);
  if (!opened.ok) return { ...NOTHING, diagnostics: opened.diagnostics.filter(isError) };
  const { bloc, resources } = opened.value;
  const documents = asked ?? stillMade(known, opened.value, draft);
  const made = makePapers(bloc, resources, { documents, formats: ['pdf'], draft });
  const signed = await Promise.all(made.papers.map((paper) => signOne(paper, planned, known, room)));
  return {
    papers: signed.flatMap(({ papers }) => papers),
    refused: signed.reduce((sum, { refused }) => sum + refused, 0),
    diagnostics: [...made.diagnostics.filter(isError), ...signed.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** The kinds printed before that the data still has papers of. */
function stillMade(known: readonly PrintedPaper[], { bloc, resources }: OpenBloc, draft: boolean): readonly string[] {
  return [...new Set(known.map(({ document }) => document))].filter((id) => {
    const kind = resources.registry.kinds.get(id);
    return kind !== undefined && ordersOf(bloc, kind, draft).length > 0;
  });
}

async function signOne(
  paper: OrderedPaper,
  planned: PlannedBloc,
  known: readonly PrintedPaper[],
  room: SignRoom,
): Promise<BlocToSign> {
  const { job, before } = planned;
  const printed = printedAs(known, paper.order);
  const document = paperTitle(paper.order, paper.paper.facts.data);
  if (printed === undefined) return job.wanted.documents === undefined ? NOTHING : unknown(paper, document, planned);
  const signed = signPaper(paper, { ...room, bloc: job.id, printed });
  if (!signed.ok) return refusedFor(signed.diagnostics.map((finding) => placed(finding, planned)));
  const files = signed.value.pages === undefined ? [] : await editedCopies(before?.files ?? [], printed, room);
  const { diagnostics } = files.length === 0 ? NOTHING : told('signing.edited', planned, { document, files });
  return { ...NOTHING, papers: [signed.value], diagnostics };
}

const NOTHING: BlocToSign = { papers: [], refused: 0, diagnostics: [] };

function refusedFor(diagnostics: readonly Diagnostic[]): BlocToSign {
  return { ...NOTHING, refused: 1, diagnostics };
}

function unknown({ order }: OrderedPaper, document: string, planned: PlannedBloc): BlocToSign {
  const code = order.kind.signatureFields ? 'signing.not-printed' : 'signing.few-sign';
  return refusedFor(told(code, planned, { document }).diagnostics);
}

function told(
  code: 'signing.none-printed' | 'signing.not-printed' | 'signing.few-sign' | 'signing.edited',
  { job }: PlannedBloc,
  facts: Diagnostic['facts'],
): BlocToSign {
  return { ...NOTHING, diagnostics: [diagnose(code, { place: { file: job.source.file }, facts })] };
}

function placed(finding: Diagnostic, { job }: PlannedBloc): Diagnostic {
  return { ...finding, place: { file: job.source.file } };
}
