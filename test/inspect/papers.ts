import { renderPaper } from '../../src/pipeline/render-paper.js';
import { papersOfEveryKind } from '../support/papers-of-every-kind.js';
import { PROJECT, projectResources } from '../support/resources.js';

/** What papers are made with. */
export const RESOURCES = await projectResources();

/** Papers to be signed of every kind and regime, by name. */
export const FINAL = await papersOfEveryKind(PROJECT, RESOURCES, false);

/** The drafts of the same papers. */
export const DRAFTS = await papersOfEveryKind(PROJECT, RESOURCES, true);

/** The Word file of a paper whose name begins so, such as `state: to-trinh`. */
export async function docxOf(name: string): Promise<Uint8Array> {
  const found = FINAL.find((each) => each.name.startsWith(name));
  if (found === undefined) throw new Error(`no ${name} among ${FINAL.map((each) => each.name).join(', ')}`);
  return renderPaper(found.paper, 'docx', RESOURCES);
}
