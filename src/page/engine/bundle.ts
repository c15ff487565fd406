import { blocBundle } from '../../batch/bundle/bloc-bundle.js';
import { bundlePath } from '../../batch/names/bundle-path.js';
import { renderPages } from '../../pipeline/render-pages.js';
import type { Asks, Made } from '../protocol.js';
import type { Desk } from './desk.js';
import { NAMING } from './naming.js';
import { refusal } from './refusal.js';
import { unstoppedPapers } from './unstopped-papers.js';

/** All papers of a bloc as one PDF to print: the one that the command line makes of them. */
export async function bundle(desk: Desk, { bloc: id, draft, sides }: Asks['bundle'][0]): Promise<Made> {
  const opened = await desk.bloc(id);
  if (!opened.ok) return refusal(opened.diagnostics);
  const { bloc, resources } = opened.value;
  const papers = unstoppedPapers(opened.value, draft);
  if (!papers.ok) return refusal(papers.diagnostics);
  const bytes = await renderPages(blocBundle(papers.value, opened.value, sides), resources);
  return { file: { path: bundlePath({ bloc: id, year: bloc.data.year, draft, sides }, NAMING), bytes }, findings: [] };
}
