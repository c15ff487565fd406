import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Orphan } from './orphans-in.js';

/** What was done about a file that nothing needs any more. */
export interface ClearedOrphan extends Pick<Orphan, 'path' | 'bloc'> {
  readonly state: 'told' | 'removed' | 'edited';
}

/** What there is to tell of such files: of each bloc at once, but persons' versions by name, at the end, where they are seen. */
export function toldOfOrphans(cleared: readonly ClearedOrphan[]): readonly Diagnostic[] {
  const edited = cleared.filter(({ state }) => state === 'edited');
  return [
    ...byBloc(cleared, 'told').map((facts) => diagnose('batch.orphan', { facts })),
    ...byBloc(cleared, 'removed').map((facts) => diagnose('batch.orphan-removed', { facts })),
    ...edited.map(({ path }) => diagnose('batch.orphan-edited', { facts: { path } })),
  ];
}

function byBloc(cleared: readonly ClearedOrphan[], wanted: ClearedOrphan['state']): readonly Diagnostic['facts'][] {
  const groups = new Map<string | undefined, string[]>();
  for (const { path, bloc } of cleared.filter(({ state }) => state === wanted)) {
    const files = groups.get(bloc) ?? [];
    files.push(path);
    groups.set(bloc, files);
  }
  return [...groups].map(([bloc, files]) => ({ ...(bloc === undefined ? {} : { bloc }), files }));
}
