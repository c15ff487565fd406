import type { NamedSource } from '../../batch/names/bloc-ids.js';
import { findBlocs } from '../../batch/plan/find-blocs.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { World } from '../../world/world.js';
import { blocFiles } from './bloc-files.js';
import { NAMING } from './naming.js';
import type { TakenFiles } from './taken-files.js';
import { unreadFindings } from './unread-findings.js';

/** What was found in the files of the user. */
export interface FoundFiles {
  readonly blocs: readonly NamedSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks for blocs in files that lie in a world. */
export async function foundFiles(taken: TakenFiles, world: World): Promise<FoundFiles> {
  const { blocs: paths, unread } = blocFiles([...taken.own.keys()]);
  const { all, diagnostics } = await findBlocs({ paths, naming: NAMING }, world);
  const nothing = paths.length === 0 ? [diagnose('page.no-data')] : [];
  return { blocs: all, diagnostics: [...nothing, ...taken.diagnostics, ...diagnostics, ...unreadFindings(unread)] };
}
