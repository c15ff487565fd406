import type { Asks, PageFile } from '../protocol.js';
import type { Desk } from './desk.js';
import { pageFinding } from './page-finding.js';

/** Takes files in the place of all before and names the blocs in them. */
export async function openFiles(
  desk: Desk,
  { files }: { readonly files: readonly PageFile[] },
): Promise<Asks['open'][1]> {
  const { blocs, diagnostics } = await desk.open(files);
  return {
    blocs: blocs.map(({ id, source: { file, bloc: key } }) => ({ id, file, ...(key === undefined ? {} : { key }) })),
    findings: diagnostics.map(pageFinding),
  };
}
