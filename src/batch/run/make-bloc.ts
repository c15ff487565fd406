import { makePapers, type OrderedPaper } from '../../api/make-papers.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { renderPaper } from '../../pipeline/render-paper.js';
import type { World } from '../../world/world.js';
import { sha256 } from '../sha256.js';
import { pageHashes } from '../signing/page-hashes.js';
import { countFindings } from './count-findings.js';
import type { BlocJob, BlocResult, MadeFile } from './job.js';
import { type OpenBloc, openBloc } from './open-bloc.js';
import { type FileOrder, plannedFiles } from './planned-files.js';
import type { ResourceCache } from './resource-cache.js';

/** Makes all papers of one bloc that are wanted, checked and in all formats; nothing is written. */
export async function makeBloc(job: BlocJob, world: World, cache: ResourceCache): Promise<BlocResult> {
  const opened = await openBloc(job, world, cache);
  if (!opened.ok) return refused(opened.diagnostics);
  const { bloc, resources } = opened.value;
  const { years } = job.wanted;
  if (years !== undefined && !years.includes(bloc.data.year)) return { state: 'other-year' };
  const { papers, diagnostics } = makePapers(bloc, resources, job.wanted);
  const planned = plannedFiles(papers, bloc, job);
  const found = [...opened.diagnostics, ...diagnostics, ...planned.diagnostics];
  if (!planned.ok || (papers.length === 0 && hasError(found))) return refused(found);
  const files: MadeFile[] = [];
  for (const order of planned.value) files.push(await render(order, opened.value, job));
  return { state: 'made', year: bloc.data.year, files, errors: errorsOf(found), findings: countFindings(found) };
}

async function render(
  { file, of: { order, paper } }: FileOrder<OrderedPaper>,
  { resources }: OpenBloc,
  { wanted: { formats } }: BlocJob,
): Promise<MadeFile> {
  const bytes = await renderPaper(paper, file.format, resources);
  const pages = formats.includes('pdf') ? { pages: paper.pages().pages.length } : {};
  const printed = file.format === 'pdf' && order.kind.signatureFields ? { pageHashes: pageHashes(paper.pages()) } : {};
  return { ...file, bytes, sha256: sha256(bytes), ...pages, ...printed };
}

function refused(found: readonly Diagnostic[]): BlocResult {
  return { state: 'refused', errors: errorsOf(found), findings: countFindings(found) };
}

function errorsOf(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ severity }) => severity === 'error');
}

function hasError(found: readonly Diagnostic[]): boolean {
  return errorsOf(found).length > 0;
}
