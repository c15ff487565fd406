import type { OrderedPaper } from '../../api/checked-papers.js';
import { makePapers } from '../../api/make-papers.js';
import { type OpenBloc, openBloc } from '../../api/open-bloc.js';
import { pageFindings } from '../../api/page-findings.js';
import type { ResourceCache } from '../../api/resource-cache.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import { renderPages } from '../../pipeline/render-pages.js';
import { type Format, renderPaper } from '../../pipeline/render-paper.js';
import type { World } from '../../world/world.js';
import { blocBundle } from '../bundle/bloc-bundle.js';
import { sha256 } from '../sha256.js';
import { pageHashes } from '../signing/page-hashes.js';
import { countFindings } from './count-findings.js';
import type { BlocJob, BlocResult, MadeFile, PlannedBundle, Wanted } from './job.js';
import { type FileOrder, plannedFiles } from './planned-files.js';

/** Makes all papers of one bloc that are wanted, checked and in all formats; nothing is written. */
export async function makeBloc(job: BlocJob, world: World, cache: ResourceCache): Promise<BlocResult> {
  const opened = await openBloc(job, world, cache);
  if (!opened.ok) return refused(opened.diagnostics);
  const { bloc, resources } = opened.value;
  const { years } = job.wanted;
  if (years !== undefined && !years.includes(bloc.data.year)) return { state: 'other-year' };
  const choice = { ...job.wanted, formats: laidOut(job.wanted) };
  const { papers, diagnostics } = makePapers(bloc, resources, choice);
  const planned = plannedFiles(papers, bloc, job);
  const found = [...opened.diagnostics, ...diagnostics, ...planned.diagnostics];
  if (!planned.ok || (papers.length === 0 && found.some(isError)))
    return refused([...found, ...pageFindings(bloc, papers, choice)]);
  const files: MadeFile[] = [];
  for (const order of planned.value.papers) files.push(await render(order, opened.value, job));
  if (planned.value.bundle !== undefined) files.push(await gather(planned.value.bundle, papers, opened.value));
  const findings = countFindings([...found, ...pageFindings(bloc, papers, choice)]);
  return { state: 'made', year: bloc.data.year, files, errors: found.filter(isError), findings };
}

/** A bundle is laid out as a PDF is, and checked as one. */
function laidOut({ formats, bundle }: Wanted): readonly Format[] {
  return bundle === undefined ? formats : [...new Set<Format>([...formats, 'pdf'])];
}

async function render(
  { file, of: { order, paper } }: FileOrder<OrderedPaper>,
  { resources }: OpenBloc,
  { wanted }: BlocJob,
): Promise<MadeFile> {
  const bytes = await renderPaper(paper, file.format, resources);
  const pages = laidOut(wanted).includes('pdf') ? { pages: paper.pages().pages.length } : {};
  const printed = file.format === 'pdf' && order.kind.signatureFields ? { pageHashes: pageHashes(paper.pages()) } : {};
  return { ...file, bytes, sha256: sha256(bytes), ...pages, ...printed };
}

async function gather(file: PlannedBundle, papers: readonly OrderedPaper[], opened: OpenBloc): Promise<MadeFile> {
  const document = blocBundle(papers, opened, file.bundle.sides);
  const bytes = await renderPages(document, opened.resources);
  return { ...file, bytes, sha256: sha256(bytes), pages: document.pages.length };
}

function refused(found: readonly Diagnostic[]): BlocResult {
  return { state: 'refused', errors: found.filter(isError), findings: countFindings(found) };
}
