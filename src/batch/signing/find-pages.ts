import { type ResourceCache, resourceCache } from '../../api/resource-cache.js';
import { formatDiagnostic } from '../../diagnostics/format.js';
import { success } from '../../diagnostics/outcome.js';
import { renderPages } from '../../pipeline/render-pages.js';
import type { Gathering } from '../gather/gathering.js';
import type { ReadKnown } from '../manifest/read-known.js';
import type { PlannedBloc } from '../plan/plan-jobs.js';
import type { BatchRequest } from '../plan/request.js';
import { survey } from '../plan/survey.js';
import { sha256 } from '../sha256.js';
import type { Surroundings } from '../surroundings.js';
import { pageHashes } from './page-hashes.js';
import { printedBefore } from './printed-before.js';
import type { SigningReport } from './report.js';
import { signBloc } from './sign-bloc.js';
import type { PaperToSign } from './sign-paper.js';

/** What is asked for on the day of signing. */
export interface SigningRequest extends Omit<BatchRequest, 'shard' | 'kindBundles' | 'zip'> {
  /** On both sides: then whole sheets are printed again. */
  readonly duplex: boolean;
  /** Only says what would be printed. */
  readonly dryRun: boolean;
}

/** What the day of signing needs of its surroundings. */
export interface SigningSurroundings extends Surroundings {
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
}

/** What is to be made of the papers of all blocs. */
export interface FoundPages {
  readonly report: SigningReport;
  readonly gatherings: readonly Gathering[];
  readonly read: ReadKnown;
}

/** Holds the papers of all blocs against what was printed; nothing is written. */
export async function findPages(request: SigningRequest, surroundings: SigningSurroundings): Promise<FoundPages> {
  const { world, signal } = surroundings;
  const { read, planned, diagnostics: found } = await survey({ ...request, force: true }, surroundings);
  const cache = resourceCache(world);
  const told = [...found];
  const papers: PaperToSign[] = [];
  const gatherings: Gathering[] = [];
  let refused = 0;
  for (const bloc of blocsToSign(planned, request)) {
    if (signal.aborted) break;
    const signed = await signBloc(bloc, { ...request, world, cache });
    papers.push(...signed.papers);
    refused += signed.refused;
    told.push(...signed.diagnostics);
    gatherings.push(...signed.papers.flatMap((paper) => gatheringOf(paper, bloc.job.folders, cache)));
  }
  const rows = papers.map(({ row }) => row);
  // a kind that does not exist is missing in every bloc
  const diagnostics = [...new Map(told.map((finding) => [formatDiagnostic(finding), finding])).values()];
  return { report: { papers: rows, refused, diagnostics, interrupted: signal.aborted }, gatherings, read };
}

/** A bloc none of whose papers was printed is of interest only where it was asked for, or no other was. */
function blocsToSign(planned: readonly PlannedBloc[], { blocs, wanted }: SigningRequest): readonly PlannedBloc[] {
  const { years, draft } = wanted;
  const chosen = planned.filter(({ before }) => before === undefined || (years?.includes(before.year) ?? true));
  const printed = chosen.filter(({ before }) => before !== undefined && printedBefore(before, draft).length > 0);
  return blocs === undefined && printed.length > 0 ? printed : chosen;
}

function gatheringOf(
  { row, pages }: PaperToSign,
  folders: readonly string[],
  cache: ResourceCache,
): readonly Gathering[] {
  if (pages === undefined) return [];
  const input = sha256(pageHashes(pages).join(' '));
  const make = async () => {
    const resources = await cache(folders);
    if (!resources.ok) return resources;
    return success({ bytes: await renderPages(pages, resources.value), holds: 1, pages: pages.pages.length });
  };
  const open = async () => ({ ok: true, value: { input, make } }) as const;
  return [{ path: row.path, use: 'signatures', bloc: row.bloc, choice: 'signatures', edited: [], open }];
}
