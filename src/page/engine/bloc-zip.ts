import { zipPath } from '../../batch/names/zip-path.js';
import { zipPacked } from '../../batch/zip/zip-packed.js';
import type { Asks, Made } from '../protocol.js';
import type { Desk } from './desk.js';
import { NAMING } from './naming.js';
import { packedPapers } from './packed-papers.js';
import { refusal } from './refusal.js';

/** All papers of a bloc as an archive: the one that the command line makes of them. */
export async function blocZip(desk: Desk, { bloc, ...options }: Asks['blocZip'][0]): Promise<Made> {
  const packed = await packedPapers(desk, bloc, options);
  if (!packed.ok) return refusal(packed.diagnostics);
  const { files, year } = packed.value;
  const path = zipPath({ bloc, year, draft: options.draft, formats: options.formats }, NAMING.style);
  return { file: { path, bytes: zipPacked(files) }, findings: [] };
}
