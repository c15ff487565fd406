import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { editedFiles } from '../gather/edited-files.js';
import { isMadeIn, type WantedScope } from '../manifest/scopes.js';
import { unwritten } from './unwritten.js';
import type { WrittenBloc } from './write-bloc.js';

/** What there is to tell of the files of one bloc: persons' versions that stay, bundles that do not hold them, files not written. */
export function toldOfFiles(
  { entry, kept, failures }: WrittenBloc,
  scope: WantedScope,
  folder: string,
): readonly Diagnostic[] {
  const bundles = entry.files.filter((file) => file.bundle !== undefined && isMadeIn(file, scope));
  const files = editedFiles(entry, scope);
  const without = files.length === 0 ? [] : bundles;
  return [
    ...kept.map((facts) => diagnose('batch.kept', { facts })),
    ...without.map(({ path }) => diagnose('batch.bundle-without', { facts: { path, files } })),
    ...failures.map((failure) => unwritten(failure, folder)),
  ];
}
