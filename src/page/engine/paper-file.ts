import { diagnose } from '../../diagnostics/diagnose.js';
import type { Asks, Made, PageFile } from '../protocol.js';
import type { Desk } from './desk.js';
import { paperFiles } from './paper-files.js';
import { paperId } from './paper-id.js';
import { refusal } from './refusal.js';
import { unstoppedPapers } from './unstopped-papers.js';

/** One paper in one format. */
export async function paperFile(
  desk: Desk,
  { bloc: id, paper: wanted, ...options }: Asks['paperFile'][0],
): Promise<Made> {
  const [opened, job] = await Promise.all([desk.bloc(id), desk.jobOf(id)]);
  if (!opened.ok || job === undefined) return refusal(opened.diagnostics);
  const papers = unstoppedPapers(opened.value, options.draft);
  if (!papers.ok) return refusal(papers.diagnostics);
  const chosen = papers.value.filter(({ order }) => paperId(order) === wanted);
  if (chosen.length === 0) return refusal([diagnose('page.no-paper')]);
  const files: PageFile[] = [];
  const made = await paperFiles(chosen, opened.value, { job, options, take: (file) => files.push(file) });
  const [file] = files;
  return made.ok && file !== undefined ? { file, findings: [] } : refusal(made.diagnostics);
}
