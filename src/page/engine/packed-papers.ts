import type { PackedFile } from '../../batch/zip/zip-packed.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { compressed } from '../../zip/compressed.js';
import { PORTABLE_GZIP } from '../../zip/gzip.js';
import type { MakeOptions } from '../protocol.js';
import type { Desk } from './desk.js';
import { paperFiles } from './paper-files.js';
import { unstoppedPapers } from './unstopped-papers.js';

/** All papers of a bloc, compressed for an archive one after another. */
export interface PackedPapers {
  readonly files: readonly PackedFile[];
  readonly year: number;
}

/** Makes all papers of a bloc for an archive, or says what stops them. */
export async function packedPapers(desk: Desk, id: string, options: MakeOptions): Promise<Outcome<PackedPapers>> {
  const [opened, job] = await Promise.all([desk.bloc(id), desk.jobOf(id)]);
  if (!opened.ok) return opened;
  const papers = unstoppedPapers(opened.value, options.draft);
  if (!papers.ok || job === undefined) return failure(papers.diagnostics);
  const { gzip = PORTABLE_GZIP } = desk.world;
  const files: PackedFile[] = [];
  const made = await paperFiles(papers.value, opened.value, {
    job,
    options,
    take: ({ path, bytes }) => files.push({ path, content: compressed(bytes, gzip) }),
  });
  return made.ok ? success({ files, year: opened.value.bloc.data.year }) : made;
}
