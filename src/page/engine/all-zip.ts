import { type PackedFile, zipPacked } from '../../batch/zip/zip-packed.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Made, MakeOptions, Progress } from '../protocol.js';
import type { Desk } from './desk.js';
import { leftOut } from './left-out.js';
import { packedPapers } from './packed-papers.js';
import { pageFinding } from './page-finding.js';

const NAMES = { final: 'van-ban.zip', draft: 'van-ban-du-thao.zip' } as const;

/** All papers of all blocs as an archive, made bloc by bloc; blocs that cannot be made are left out and told of. */
export async function allZip(desk: Desk, options: MakeOptions, watch: (progress: Progress) => void): Promise<Made> {
  const { blocs } = desk;
  const files: PackedFile[] = [];
  const findings: Diagnostic[] = [];
  for (const [done, bloc] of blocs.entries()) {
    watch({ done, of: blocs.length });
    const packed = await packedPapers(desk, bloc, options);
    if (packed.ok) files.push(...packed.value.files);
    else findings.push(...leftOut('page.left-out', bloc, packed.diagnostics));
  }
  watch({ done: blocs.length, of: blocs.length });
  const told = (blocs.length === 0 ? [diagnose('page.no-data')] : findings).map(pageFinding);
  if (files.length === 0) return { findings: told };
  const path = NAMES[options.draft ? 'draft' : 'final'];
  return { file: { path, bytes: zipPacked(files) }, findings: told };
}
