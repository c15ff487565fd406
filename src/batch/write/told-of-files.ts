import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { unwritten } from './unwritten.js';
import type { WrittenBloc } from './write-bloc.js';

/** What there is to tell of the files of one bloc: persons' versions that stay, files not written. */
export function toldOfFiles({ kept, failures }: WrittenBloc, folder: string): readonly Diagnostic[] {
  return [
    ...kept.map((facts) => diagnose('batch.kept', { facts })),
    ...failures.map((failure) => unwritten(failure, folder)),
  ];
}
